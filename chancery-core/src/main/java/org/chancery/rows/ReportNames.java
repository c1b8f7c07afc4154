package org.chancery.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.rows.RowEvent.Names;

/** What reports are called beside their ids: {@code reports.csv} of an export. */
public final class ReportNames {

    private final Map<String, Names> byId = new HashMap<>();

    private ReportNames() {}

    /** No reports: ids alone. */
    public static ReportNames none() {
        return new ReportNames();
    }

    /**
     * Reads the table; one without a column {@code id} names nothing.
     *
     * @param number what a format that has numbers for ids makes of one
     * @throws IllegalArgumentException when its quotation marks are not closed
     */
    public static ReportNames read(InputStream in, UnaryOperator<String> number) throws IOException {
        var names = new ReportNames();
        var head = new ArrayList<String>();
        RowLines.read(in, (line, values) -> {
            if (head.isEmpty()) {
                head.addAll(List.of(values));
                return;
            }
            var cells = new Cells(head, values);
            find(cells, "id").ifPresent(id -> {
                var called = new Names(
                        Stream.of("id", "url", "title")
                                .flatMap(column -> find(cells, column).stream())
                                .toList(),
                        find(cells, "publisher"));
                names.byId.put(id, called);
                names.byId.put(number.apply(id), called);
            });
        });
        return names;
    }

    private static Optional<String> find(Cells cells, String column) {
        return cells.columns().contains(column) ? cells.find(column) : Optional.empty();
    }

    /** By its id or number; the id alone where it is not known. */
    Names of(String id) {
        return byId.getOrDefault(id, new Names(List.of(id), Optional.empty()));
    }
}
