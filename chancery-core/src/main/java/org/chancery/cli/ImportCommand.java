package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.knowledge.ReferenceRows;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery import FILE --from FORMAT}: what others have compiled, into the record. */
@Command(
        name = "import",
        description =
                "Takes a reference list of office holders into the record; it is named as the source wherever it is used.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "wikidata: rows of position, person, start and end, CSV with a head line or JSON. petrarch: an actor dictionary.",
            "Importing a list again replaces it.",
            "",
            "Example: chancery import ministers.csv --from wikidata"
        })
final class ImportCommand implements Callable<Integer> {

    /** What a file holds. */
    enum Format {
        wikidata,
        petrarch
    }

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
        try (var open = Store.writing(store.file)) {
            return switch (from) {
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
