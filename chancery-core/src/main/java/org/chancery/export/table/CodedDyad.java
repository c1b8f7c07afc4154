package org.chancery.export.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.export.EventWords;
import org.chancery.knowledge.Cameo;
import org.chancery.model.Party;
import org.chancery.query.SourcedEvent;

/**
 * A row of the formats that know dyads and CAMEO codes: one party and, where there is one, another. What both did alike stands twice, each way round,
 * as these formats have it; and so does what they have a code for from either side: who visits, and who receives the visitor.
 *
 * @param id of the row, the same for the same event and place in its list of rows
 * @param day of the event; where that is not known, of the first report
 */
record CodedDyad(
        String id,
        SourcedEvent sourced,
        Cameo.Code code,
        Optional<LocalDate> day,
        Optional<Party> source,
        Optional<Party> target) {

    /** The rows of an event; none where CAMEO has no code for it. */
    static List<CodedDyad> of(SourcedEvent sourced, Cameo cameo) {
        var event = sourced.event();
        var code = cameo.code(event.type(), event.modes(), event.status());
        if (code.isEmpty()) {
            return List.of();
        }
        var turned = cameo.mirror(code.get());
        var pairs = new ArrayList<Pair>();
        for (var dyad : Dyad.of(event)) {
            pairs.add(new Pair(code.get(), Optional.of(dyad.source()), Optional.of(dyad.target())));
            if (!dyad.directed() || turned.isPresent()) {
                pairs.add(new Pair(
                        dyad.directed() ? turned.get() : code.get(),
                        Optional.of(dyad.target()),
                        Optional.of(dyad.source())));
            }
        }
        if (pairs.isEmpty()) {
            event.actors().forEach(actor -> pairs.add(new Pair(code.get(), Optional.of(actor), Optional.empty())));
            event.recipients().forEach(whom -> pairs.add(new Pair(code.get(), Optional.empty(), Optional.of(whom))));
        }
        var day = EventWords.day(event).or(() -> sourced.first().day().map(LocalDate::parse));
        var rows = new ArrayList<CodedDyad>();
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            rows.add(new CodedDyad(event.id() + "#" + i, sourced, pair.code(), day, pair.source(), pair.target()));
        }
        return rows;
    }

    private record Pair(Cameo.Code code, Optional<Party> source, Optional<Party> target) {}
}
