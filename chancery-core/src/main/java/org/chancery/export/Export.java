package org.chancery.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.chancery.query.Filter;
import org.chancery.query.Questions;

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
}
