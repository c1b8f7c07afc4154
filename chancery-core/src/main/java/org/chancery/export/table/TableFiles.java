package org.chancery.export.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.export.Columns;
import org.chancery.query.Selection;

/** Writes the five tables, whatever files they go to. The events are read once, for both tables that are made of them. */
final class TableFiles {

    private final Tables tables;
    private final Opening opening;

    TableFiles(Tables tables, Opening opening) {
        this.tables = tables;
        this.opening = opening;
    }

    /** A table under way. */
    interface Out extends AutoCloseable {

        /** @param cells as many as there are columns; an empty one is not known */
        void row(List<String> cells) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** How a table is begun. */
    @FunctionalInterface
    interface Opening {
        Out open(String name, Columns<?> columns) throws IOException;
    }

    void write(Selection selection) throws IOException {
        try {
            events(selection);
            var statements = tables.statements();
            try (var out = opening.open("statements", statements)) {
                selection.statements(statements::of, row(out));
            }
            var offices = tables.offices();
            try (var out = opening.open("offices", offices)) {
                selection.offices(tenure -> row(out).accept(offices.of(tenure)));
            }
            var reports = tables.reports();
            try (var out = opening.open("reports", reports)) {
                selection.reportSources(report -> row(out).accept(reports.of(report)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void events(Selection selection) throws IOException {
        var events = tables.events();
        var dyads = tables.dyads();
        try (var dyadsOut = opening.open("dyads", dyads);
                var eventsOut = opening.open("events", events)) {
            selection.sourced(
                    event -> new Rows(
                            events.of(event),
                            Dyad.of(event.event()).stream().map(dyads::of).toList()),
                    rows -> {
                        row(eventsOut).accept(rows.event());
                        rows.dyads().forEach(row(dyadsOut));
                    });
        }
    }

    /** An event in both tables. */
    private record Rows(List<String> event, List<List<String>> dyads) {}

    private static Consumer<List<String>> row(Out out) {
        return cells -> {
            try {
                out.row(cells);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
