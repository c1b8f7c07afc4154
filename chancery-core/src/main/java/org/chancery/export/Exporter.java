package org.chancery.export;

import java.io.IOException;
import org.chancery.query.Selection;

/** Writes a selection of the record in one format: in one pass, in an order that depends on the record alone, without a time of its own. */
public interface Exporter {

    /**
     * Writes the selection's files.
     *
     * @throws IOException when the target cannot be written
     */
    void write(Selection selection, Target target) throws IOException;

    /** The same with cells of tables as they are, for programs: a spreadsheet may take some for formulas. */
    default Exporter raw() {
        return this;
    }
}
