package org.chancery.export;

import java.io.IOException;
import org.chancery.query.Selection;

/** The store itself: tables and views as docs/SCHEMA.md has them, to be opened with any tool for SQLite, and by Chancery. */
final class SqliteCopy implements Exporter {

    @Override
    public void write(Selection selection, Target target) throws IOException {
        var part = target.part("chancery.db");
        selection.copy(part);
        target.written(part);
    }
}
