package org.chancery.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.chancery.query.Filter;
import org.chancery.query.Questions;
import org.chancery.query.Selection;

/** Writes a record, or what a filter lets through of it, in one of the formats, with a manifest beside it. */
public final class Export {

    private final Questions questions;

    private final boolean raw;

    public Export(Questions questions) {
        this(questions, false);
    }

    /** @param raw whether cells of tables are left as they are, see {@link Exporter#raw()} */
    public Export(Questions questions, boolean raw) {
        this.questions = questions;
        this.raw = raw;
    }

    /**
     * Writes and finishes the target.
     *
     * @param asked the filter in words, for the manifest
     * @return how many events it holds
     * @throws IOException when the target cannot be written; what was there before stays
     */
    public long write(Format format, Filter filter, String asked, Target target) throws IOException {
        try (target) {
            return questions.select(filter, selection -> {
                try {
                    var exporter = format.exporter();
                    (raw ? exporter.raw() : exporter).write(selection, target);
                    gone(selection, target);
                    target.finish();
                    new Manifest(format, asked).write(selection, target);
                    return selection.size();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What went since the time of the filter: whoever keeps the rows of an earlier export takes these out. */
    private static void gone(Selection selection, Target target) throws IOException {
        if (selection.filter().told().since().isEmpty()) {
            return;
        }
        var file = target.beside("deleted.csv");
        if (file.isPresent()) {
            Files.writeString(
                    file.get(),
                    selection.gone().stream()
                            .map(gone -> gone.id() + "," + gone.now().orElse("") + "\n")
                            .collect(Collectors.joining("", "id,now\n", "")));
        }
    }
}
