package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Coded;
import org.chancery.model.Evidence;
import org.chancery.model.Judgement.Kind;
import org.chancery.model.Phrase;
import org.chancery.model.Said;

/** Makes the record's statements of those that a report has. Immutable. */
final class Sayings {

    private final Sides sides;
    private final Verdicts verdicts;

    Sayings(Sides sides, Verdicts verdicts) {
        this.sides = sides;
        this.verdicts = verdicts;
    }

    /** @param events for each index of the report's event mentions the id of its event, where it has one */
    List<Said> of(Coded read, Map<Integer, String> events) {
        var coded = verdicts.corrected(read);
        var found = new ArrayList<Said>();
        for (int i = 0; i < coded.statements().size(); i++) {
            var s = coded.statements().get(i);
            if (verdicts.isWrong(Kind.STATEMENT, coded.report().id(), s.content())) {
                continue;
            }
            found.add(new Said(
                    Ids.statement(coded.report().id(), s.content().start(), i),
                    sides.known(s.speaker()),
                    s.addressees().stream().map(sides::known).toList(),
                    s.words(coded.report().text()),
                    s.direct(),
                    s.verb(),
                    s.date(),
                    s.topics().stream().map(Phrase::text).distinct().toList(),
                    s.occasion().map(Phrase::text),
                    s.place().map(p -> p.place()),
                    s.during().flatMap(index -> Optional.ofNullable(events.get(index))),
                    new Evidence(coded.report().id(), s.content()),
                    s.cue(),
                    s.speakerSpan(),
                    s.attribution()));
        }
        return found;
    }
}
