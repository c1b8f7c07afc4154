package org.chancery.reconcile;

import java.util.List;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Status;

/** Reports that several tests share. */
final class Meetings {

    private Meetings() {}

    static List<Event> events(Coded... reports) {
        return new Reconciler().reconcile(List.of(reports)).events();
    }

    static Coded held() {
        return Told.report("held", "2022-06-15")
                .says("Chancellor Marta Weiss met Prime Minister Paulo Reis in Porto on Wednesday.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();
    }

    static Coded planned() {
        return Told.report("planned", "2022-06-10")
                .says("Weiss will meet Reis in Porto next Wednesday, her office announced.", "meet")
                .as(Status.PLANNED)
                .person("Marta Weiss", "AUT", "Weiss")
                .person("Paulo Reis", "PRT", "Reis")
                .on("2022-06-15", "next Wednesday")
                .in("Porto", "PRT")
                .citing("her office")
                .coded();
    }

    static Told.Clause withTwo(String sentence) {
        return Told.report("both", "2022-06-16")
                .says(sentence, "met")
                .person("Marta Weiss", "AUT")
                .with("Paulo Reis", "PRT")
                .with("Anna Holm", "SWE")
                .on("2022-06-15", "Wednesday");
    }
}
