package org.chancery.pipeline;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Coded;
import org.chancery.model.Evidence;
import org.chancery.model.Given;
import org.chancery.model.Judgement;
import org.chancery.model.Judgement.Anchor;
import org.chancery.model.Judgement.Kind;
import org.chancery.model.Judgement.Verdict;
import org.chancery.model.Span;
import org.chancery.store.Store;

/** Takes what people read in reports and the coding missed. */
public final class JudgingMissed {

    private final Store store;
    private final Judging judging;

    JudgingMissed(Store store, Judging judging) {
        this.store = store;
        this.judging = judging;
    }

    /**
     * Words of a report as they stand in it.
     *
     * @param nth which of them, from 1, where they stand there more than once
     * @throws IllegalArgumentException when there is no such report, or it has not these words, or has them more than once and none is chosen
     */
    public Evidence words(String report, String words, Optional<Integer> nth) {
        var text = coded(report).report().text();
        int at = -1;
        for (int i = 0; i < nth.orElse(1); i++) {
            at = text.indexOf(words, at + 1);
            if (at < 0 || words.isBlank()) {
                throw new IllegalArgumentException("the report has no such words" + (i > 0 ? " again" : ""));
            }
        }
        if (nth.isEmpty() && text.indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException("the report has these words more than once: take more of them");
        }
        return new Evidence(report, new Span(at, at + words.length()));
    }

    /**
     * An event told by these words.
     *
     * @throws IllegalArgumentException when one was read from the same words
     */
    public Judgement event(Evidence words, Given.MissedEvent event, Optional<String> note) {
        boolean read = coded(words.report()).events().stream()
                .anyMatch(told -> told.trigger().equals(words.span()));
        if (read) {
            throw new IllegalArgumentException("an event was read from just these words: take more or fewer of them");
        }
        var parties = new Given.Parties(
                Judging.nameless(event.parties().actors()),
                Judging.nameless(event.parties().recipients()));
        return give(
                Verdict.EVENT,
                Kind.EVENT,
                words,
                new Given.MissedEvent(event.type(), event.status(), parties, event.date(), event.place()),
                note);
    }

    /** A statement that is these words. */
    public Judgement statement(Evidence words, Given.MissedStatement said, Optional<String> note) {
        return give(
                Verdict.STATEMENT,
                Kind.STATEMENT,
                words,
                new Given.MissedStatement(
                        Judging.nameless(List.of(said.speaker())).get(0),
                        Judging.nameless(said.addressees()),
                        said.direct(),
                        said.date()),
                note);
    }

    /** A person in an office, as these words tell. */
    public Judgement office(Evidence words, Given.MissedOffice held, Optional<String> note) {
        return give(
                Verdict.OFFICE,
                Kind.OFFICE,
                words,
                new Given.MissedOffice(
                        Judging.nameless(List.of(held.person())).get(0),
                        held.office(),
                        held.country(),
                        held.organisation(),
                        held.date()),
                note);
    }

    private Judgement give(Verdict verdict, Kind kind, Evidence words, Given given, Optional<String> note) {
        return judging.give(verdict, List.of(new Anchor(kind, words)), Optional.empty(), given, note);
    }

    private Coded coded(String report) {
        return store.inbox().get(report).orElseThrow(() -> new IllegalArgumentException("no report " + report));
    }
}
