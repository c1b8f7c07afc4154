package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.export.Export;
import org.chancery.export.Format;
import org.chancery.export.Target;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery export --format FORMAT [TO]}: the record, or what a filter lets through of it, as files. */
@Command(
        name = "export",
        description = "Writes the record, or the events that the options name and what belongs to them, into files.",
        footer = {
            "",
            "Beside each export stand a manifest (versions, digests of inputs and knowledge files) and CITATION.cff;",
            "with --since also deleted.csv: the events that are no more, and which they are part of now.",
            "",
            "Examples:",
            "  chancery export --format jsonl record/",
            "  chancery export --format csv --who Japan --from 2021 japan/",
            "  chancery export --format ics --status planned coming.ics",
            "  chancery export --format csv --since 2026-11-30 new/",
            "  chancery export --format gexf --type CONSULT meetings.gexf"
        })
final class ExportCommand extends Ask {

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Parameters(
            paramLabel = "TO",
            arity = "0..1",
            defaultValue = "chancery-export",
            description = "Where to: a folder; for a format of one file also the file's name, or - for standard output "
                    + "(default: ${DEFAULT-VALUE}).")
    private String to = "";

    @Option(
            names = "--raw-cells",
            description = "In csv, leave cells that a spreadsheet would take for formulas as they are: for programs.")
    private boolean raw;

    @Mixin
    private FilterOptions filter;

    @Override
    public Integer call() {
        if (filter.isOfArrivals() && asOf().isPresent()) {
            throw new Misuse("--since asks what came into the present record: it cannot stand beside --as-of");
        }
        return askStore(this::write);
    }

    private int write(Store store) {
        try {
            long events = new Export(new Questions(store), raw)
                    .write(format, filter.filter().build(), asked(), target());
            System.err.println("chancery: " + Totals.count(events, "event") + " as " + format
                    + (to.equals("-") ? "" : " in " + to));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(to + " cannot be written", e);
        }
    }

    private String asked() {
        return (filter.inWords() + asOf().map(time -> " --as-of " + time).orElse("")).strip();
    }

    private Target target() {
        if (to.equals("-")) {
            return Target.stream(System.out);
        }
        var path = Path.of(to);
        boolean named =
                path.getFileName() != null && path.getFileName().toString().contains(".");
        return format.isOneFile() && named && !Files.isDirectory(path) ? Target.file(path) : Target.folder(path);
    }
}
