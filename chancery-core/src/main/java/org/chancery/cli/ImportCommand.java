package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.chancery.export.RecordFolder;
import org.chancery.knowledge.ReferenceRows;
import org.chancery.pipeline.Derivation;
import org.chancery.pipeline.Import;
import org.chancery.rows.RowFile;
import org.chancery.rows.RowScheme;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery import FILE --from FORMAT}: what others have compiled, into the record. */
@Command(
        name = "import",
        description =
                "Takes into the record what others have compiled or coded: event rows, a record of Chancery's, a list of office holders.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "jsonl: a folder that chancery export --format jsonl wrote; the record that comes out is the same, byte for byte.",
            "icews, gdelt, polecat: event rows, as mentions without a text of their own (their frame names the code: icews:042),",
            "merged with all others; statements, which PLOVER has no type for, are left out.",
            "wikidata: rows of position, person, start and end, CSV with a head line or JSON. petrarch: an actor dictionary.",
            "Importing a list again replaces it.",
            "",
            "Examples:",
            "  chancery import ministers.csv --from wikidata",
            "  chancery import events.2018.tab --from icews --store rows.db",
            "  chancery import record/ --from jsonl --store copy.db"
        })
final class ImportCommand implements Callable<Integer> {

    /** What a file holds. */
    enum Format {
        jsonl,
        icews,
        gdelt,
        polecat,
        wikidata,
        petrarch
    }

    private static final int SHOWN = 20;

    @Parameters(paramLabel = "FILE", description = "What to import.")
    private Path file;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            required = true,
            description = "What the file holds, one of: ${COMPLETION-CANDIDATES}.")
    private Format from;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "What the source is called in the record (default: the name of the file).")
    private String name;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        try (var open = Store.writing(store.address)) {
            return switch (from) {
                case jsonl -> record(open);
                case icews -> rows(open, RowScheme.ICEWS);
                case gdelt -> rows(open, RowScheme.GDELT);
                case polecat -> rows(open, RowScheme.POLECAT);
                case wikidata -> {
                    var text = Files.readString(file);
                    yield list(open, new ReferenceRows().wikidata(source(), text));
                }
                case petrarch -> {
                    var text = Files.readString(file);
                    yield list(open, new ReferenceRows().petrarch(source(), text));
                }
            };
        } catch (MalformedInputException e) {
            System.err.println("chancery: " + file + " is not UTF-8: convert it first");
            return 1;
        } catch (IOException e) {
            System.err.println("chancery: " + file + " cannot be read: " + e.getMessage());
            return 1;
        }
    }

    private int record(Store open) throws IOException {
        try {
            long reports = new Import(open, Clock.systemUTC()).record(new RecordFolder(file));
            System.err.println("chancery: " + Totals.count(reports, "report") + " from " + file);
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println("chancery: " + file + ": " + e.getMessage());
            return 1;
        }
    }

    private int rows(Store open, RowScheme scheme) throws IOException {
        var rows = new RowFile(scheme, source());
        long reports;
        try (var in = Files.newInputStream(file)) {
            reports = new Import(open, Clock.systemUTC()).rows(rows, in);
        }
        rows.faults().stream().limit(SHOWN).forEach(fault -> System.err.println("chancery: " + file + ": " + fault));
        System.err.println("chancery: " + Totals.count(rows.rows(), "row") + " of " + file + " as "
                + Totals.count(reports, "report") + "; " + rows.untyped() + " statements left out, "
                + rows.faults().size() + " could not be read");
        return rows.faults().isEmpty() && rows.rows() > 0 ? 0 : 1;
    }

    private String source() {
        return name == null ? file.getFileName().toString() : name;
    }

    private int list(Store open, ReferenceRows.Rows rows) {
        open.references().replace(source(), rows.taken());
        new Derivation(open).update();
        System.err.println("chancery: " + rows.taken().size() + " terms of office from " + rows.all() + " entries of "
                + file + ", as " + source());
        return rows.taken().isEmpty() ? 1 : 0;
    }
}
