package org.chancery.export;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Cells of tables that people open in a spreadsheet: one that a spreadsheet would run as a formula gets a quotation mark before it, as
 * OWASP advises. Numbers stay numbers.
 */
public final class Cells {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final String STARTS = "=+-@\t\r\n";

    private Cells() {}

    /** The cells, none of them a formula. */
    public static List<String> safe(List<String> cells) {
        return cells.stream().map(Cells::safe).toList();
    }

    private static String safe(String cell) {
        boolean formula = !cell.isEmpty()
                && STARTS.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
