package org.chancery.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tab-separated lines of a fixed number of cells, as the coders of event data write them: no quotes, so no tab or line end in a cell; and no straight
 * double quotation mark, which readers of R and Python take for the beginning of a quoted cell, and swallow lines to find its end.
 */
final class TabFile implements AutoCloseable {

    /** What ends a cell or a line for some reader. */
    private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private final BufferedWriter out;
    private final int columns;

    TabFile(OutputStream out, int columns) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = columns;
    }

    /** @throws IllegalArgumentException for a row of another number of cells */
    void row(List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(cells.size() + " cells under " + columns + " columns");
        }
        try {
            for (int i = 0; i < columns; i++) {
                if (i > 0) {
                    out.write('\t');
                }
                out.write(plain(cells.get(i)));
            }
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029) {
                return BREAK.matcher(cell).replaceAll(" ").strip().replace('"', '\'');
            }
        }
        return cell.replace('"', '\'');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
