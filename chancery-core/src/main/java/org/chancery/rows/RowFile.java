package org.chancery.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.chancery.model.Coded;

/** Reads a file of rows. Rows that cannot be read are named and passed over. Holds the rows of the whole file in memory. */
public final class RowFile {

    private static final int GDELT_COLUMNS = 61;

    private final RowScheme scheme;
    private final String name;
    private final List<String> faults = new ArrayList<>();
    private long rows;
    private long untyped;

    /** @param name of the file, as reports of its rows have it for their source */
    public RowFile(RowScheme scheme, String name) {
        this.scheme = scheme;
        this.name = name;
    }

    /**
     * Gives the coded reports, one a story, in the order in which their first rows stand in the file.
     *
     * @throws IOException when the stream cannot be read
     */
    public void read(InputStream in, Consumer<Coded> use) throws IOException {
        var reading = new RowReading();
        Map<String, List<Row>> stories = new LinkedHashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            long number = 0;
            var columns = scheme == RowScheme.GDELT
                    ? IntStream.range(0, GDELT_COLUMNS)
                            .mapToObj(Integer::toString)
                            .toList()
                    : List.<String>of();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                var cells = line.split("\t", -1);
                if (columns.isEmpty()) {
                    columns = List.of(cells);
                } else {
                    rows++;
                    row(reading, number, new Cells(columns, cells), stories);
                }
            }
        }
        stories.values().forEach(story -> use.accept(RowReports.of(scheme, name, story)));
    }

    private void row(RowReading reading, long number, Cells cells, Map<String, List<Row>> stories) {
        try {
            var row = reading.of(scheme, number, cells);
            if (row.isEmpty()) {
                untyped++;
            }
            row.ifPresent(it -> stories.computeIfAbsent(it.story(), story -> new ArrayList<>())
                    .add(it));
        } catch (DateTimeException | IllegalArgumentException e) {
            faults.add("line " + number + ": " + e.getMessage());
        }
    }

    /** What is wrong with the rows that were passed over. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many rows there were. */
    public long rows() {
        return rows;
    }

    /** How many of them PLOVER has no type for: statements. */
    public long untyped() {
        return untyped;
    }
}
