package org.chancery.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.Judgement;
import org.chancery.pipeline.Judging;
import org.chancery.query.Found;
import org.chancery.query.NamedParty;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who judges, why, and where. */
final class JudgeOptions {

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who judges (default: the user of this machine, ${DEFAULT-VALUE}).",
            defaultValue = "${sys:user.name}")
    private String by;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private String note;

    @Mixin
    private StoreOption store;

    /** What is judged, with what is needed to decide it. */
    interface Deciding {
        List<Judgement> decide(Judging judging, Questions questions, NamedParty named);
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    String by() {
        return by;
    }

    StoreOption store() {
        return store;
    }

    /** Takes the judgements into the store and prints the id of each. */
    int judge(Deciding deciding) {
        store.mustExist();
        try (var open = Store.writing(store.address)) {
            var questions = new Questions(open);
            deciding.decide(new Judging(open, Clock.systemUTC(), by), questions, new NamedParty(questions))
                    .forEach(judgement -> System.out.println(judgement.id()));
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println("chancery: " + e.getMessage());
            return 2;
        }
    }

    /**
     * An event by its id or how it begins.
     *
     * @throws IllegalArgumentException when there is none or more than one
     */
    static Event event(Questions questions, String id) {
        if (questions.event(id) instanceof Found.One<Event> found) {
            return found.value();
        }
        throw new IllegalArgumentException("no event, or more than one, has an id that begins with " + id);
    }
}
