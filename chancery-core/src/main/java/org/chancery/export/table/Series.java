package org.chancery.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.export.Exporter;
import org.chancery.export.Target;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.Status;
import org.chancery.query.Selection;

/**
 * Ready series: what occurred, counted by country or by two countries (source and target), by day, week (from Monday) and month. Periods
 * without an event stand with zeros, from the first period of the table to its last. An event counts where all days that it can have been
 * on lie in one period.
 */
public final class Series implements Exporter {

    private static final int QUADS = 4;

    @Override
    public void write(Selection selection, Target target) throws IOException {
        // a pass for each table: the cells of one are held at a time, and never the events
        for (var period : Period.values()) {
            print(
                    target,
                    new Table("country_" + period.label(), List.of("country"), period),
                    cells(selection, period, Counted::countries));
            print(
                    target,
                    new Table("dyad_" + period.label(), List.of("source", "target"), period),
                    cells(selection, period, Counted::dyads));
        }
    }

    /** What is counted of an event. */
    private record Counted(
            EventType type,
            int quad,
            double score,
            int reports,
            DateRange date,
            Set<String> countries,
            Set<String> dyads) {

        /** Nothing of an event that did not occur, or on days of which one end is open. */
        static Optional<Counted> of(Event event) {
            boolean known = event.date()
                    .filter(date -> date.start().isPresent() && date.end().isPresent())
                    .isPresent();
            if (event.status() != Status.OCCURRED || !known) {
                return Optional.empty();
            }
            var countries = new TreeSet<String>();
            event.actors().stream().flatMap(party -> party.country().stream()).forEach(countries::add);
            event.recipients().stream()
                    .flatMap(party -> party.country().stream())
                    .forEach(countries::add);
            var dyads = new TreeSet<String>();
            for (var dyad : Dyad.of(event)) {
                add(dyads, dyad.source(), dyad.target());
                if (!dyad.directed()) {
                    add(dyads, dyad.target(), dyad.source());
                }
            }
            int reports = (int) event.mentions().stream()
                    .map(mention -> mention.where().report())
                    .distinct()
                    .count();
            return Optional.of(new Counted(
                    event.type(),
                    event.quad(),
                    event.score(),
                    reports,
                    event.date().get(),
                    countries,
                    dyads));
        }

        private static void add(Set<String> dyads, Party source, Party target) {
            boolean two = source.country().isPresent()
                    && target.country().isPresent()
                    && !source.country().equals(target.country());
            if (two) {
                dyads.add(source.country().get() + "," + target.country().get());
            }
        }
    }

    /** The counts of one unit in one period. */
    private static final class Cell {
        private final int[] types = new int[EventType.values().length];
        private final int[] quads = new int[QUADS];
        private double sum;
        private int events;
        private int reports;

        void add(Counted event) {
            types[event.type().ordinal()]++;
            quads[event.quad() - 1]++;
            sum += event.score();
            events++;
            reports += event.reports();
        }

        void print(List<String> row) {
            for (int count : types) {
                row.add(Integer.toString(count));
            }
            for (int count : quads) {
                row.add(Integer.toString(count));
            }
            row.add(Double.toString(sum));
            row.add(events == 0 ? "" : Double.toString(sum / events));
            row.add(Integer.toString(events));
            row.add(Integer.toString(reports));
        }
    }

    /** A table and what its rows are of. */
    private record Table(String name, List<String> unit, Period period) {}

    /** The counts by unit and first day of the period; an event that goes on into another period has none. */
    private static Map<String, TreeMap<LocalDate, Cell>> cells(
            Selection selection, Period period, Function<Counted, Set<String>> units) {
        var cells = new TreeMap<String, TreeMap<LocalDate, Cell>>();
        selection.events(told -> Counted.of(told).ifPresent(event -> {
            var start = period.of(event.date().start().orElseThrow());
            if (start.equals(period.of(event.date().end().orElseThrow()))) {
                units.apply(event).forEach(who -> cells.computeIfAbsent(who, w -> new TreeMap<>())
                        .computeIfAbsent(start, day -> new Cell())
                        .add(event));
            }
        }));
        return cells;
    }

    private static void print(Target target, Table table, Map<String, TreeMap<LocalDate, Cell>> cells)
            throws IOException {
        var days = new TreeSet<LocalDate>();
        cells.values().forEach(row -> {
            days.add(row.firstKey());
            days.add(row.lastKey());
        });
        try (var out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(target.open(table.name() + ".csv"), StandardCharsets.UTF_8))) {
            out.writeRecord(header(table.unit(), table.period()));
            for (var who : cells.entrySet()) {
                for (var day = days.first();
                        !day.isAfter(days.last());
                        day = table.period().after(day)) {
                    var row = new ArrayList<String>(List.of(who.getKey().split(",")));
                    row.add(day.toString());
                    who.getValue().getOrDefault(day, new Cell()).print(row);
                    out.writeRecord(row);
                }
            }
        }
    }

    private static List<String> header(List<String> unit, Period period) {
        var names = new ArrayList<>(unit);
        names.add(period.label());
        for (var type : EventType.values()) {
            names.add(type.name().toLowerCase(java.util.Locale.ROOT));
        }
        for (int quad = 1; quad <= QUADS; quad++) {
            names.add("quad" + quad);
        }
        names.addAll(List.of("scale_sum", "scale_mean", "events", "reports"));
        return names;
    }
}
