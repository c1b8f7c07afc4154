package org.chancery.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ToyCoder;
import org.chancery.model.Coded;
import org.chancery.pipeline.Derivation;
import org.chancery.query.Filter;
import org.chancery.query.Questions;
import org.chancery.store.Store;

/** A small record in a folder, and its exports. */
public final class Exported {

    /** When the reports came in. */
    public static final String INGESTED = "2022-04-01T12:00:00Z";

    private final Path folder;
    private final Path store;

    private Exported(Path folder, Path store) {
        this.folder = folder;
        this.store = store;
    }

    /** Two meetings, one of them told twice, a planned one, an accusation, a statement and an office. */
    public static Exported small(Path folder) {
        return of(
                folder,
                List.of(
                        ToyCoder.code(
                                "r-1",
                                "2022-03-05T10:00:00Z",
                                "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04, Reuters said. "
                                        + "\"We \\ agreed; <mostly>, & soon\", said Ann Lee (USA). Ann Lee (USA) is foreign minister."),
                        ToyCoder.code(
                                "r-2",
                                "2022-03-06",
                                "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04. Cy Dahl (NOR) accused Bo Falk (SWE)."),
                        ToyCoder.code("r-3", "2022-03-07", "Ann Lee (USA) will meet Cy Dahl (NOR) on 2022-05-09."),
                        ToyCoder.code("r-4", "2022-03-08", "Dörte Ångström (XKX) met Bo Falk (SWE) on 2022-03-07.")));
    }

    /** A record of these reports. */
    public static Exported of(Path folder, List<Coded> reports) {
        var file = folder.resolve("record.db");
        try (var store = Store.writing(file)) {
            reports.forEach(report -> store.inbox().put(report, INGESTED));
            new Derivation(store).update();
        }
        return new Exported(folder, file);
    }

    public Path store() {
        return store;
    }

    /** The folder into which the whole record was written. */
    public Path folder(Format format) throws IOException {
        return folder(format, Filter.all());
    }

    /** The folder into which a part of it was written. */
    public Path folder(Format format, Filter filter) throws IOException {
        var to = folder.resolve(format + "-" + Integer.toHexString(filter.hashCode()));
        try (var open = Store.reading(store)) {
            new Export(new Questions(open)).write(format, filter, "", Target.folder(to));
        }
        return to;
    }

    /** The one file of a format. */
    public Path file(Format format) throws IOException {
        try (var files = Files.list(folder(format))) {
            return files.filter(
                            file -> !file.getFileName().toString().matches("manifest.*|inputs.*|CITATION.*|codebook.*"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
