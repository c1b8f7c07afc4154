package org.chancery.reconcile;

import java.util.Optional;
import org.chancery.model.Status;

/** Whether those who consulted met in person: as a mention says, else by the town in which they met. */
final class Manner {

    private Manner() {}

    static Optional<Boolean> of(Mention mention) {
        return stated(mention).or(() -> isPlaced(mention) ? Optional.of(true) : Optional.empty());
    }

    static Optional<Boolean> stated(Mention mention) {
        return mention.told().inPerson().map(stated -> stated.value());
    }

    private static boolean isPlaced(Mention mention) {
        var told = mention.told();
        return mention.isMeeting()
                && told.modes().isEmpty()
                && told.status() == Status.OCCURRED
                && told.place().filter(p -> !PlaceMatch.isCountry(p.place())).isPresent();
    }
}
