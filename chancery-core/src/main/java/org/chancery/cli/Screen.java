package org.chancery.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Text for people on standard output: wrapped to the terminal's width, in colour only on a terminal. Not thread-safe. */
final class Screen {

    private static final int WIDEST = 120;

    private final PrintStream out;
    private final int width;
    private final boolean colour;

    Screen(PrintStream out, int width, boolean colour) {
        this.out = out;
        this.width = Math.max(40, Math.min(width, WIDEST));
        this.colour = colour;
    }

    static Screen standard() {
        return new Screen(System.out, Tty.width(), Tty.isOutput() && System.getenv("NO_COLOR") == null);
    }

    String bold(String text) {
        return styled("1", text);
    }

    String dim(String text) {
        return styled("2", text);
    }

    /** Words of evidence within their sentence. */
    String marked(String text) {
        return colour ? styled("1;4", text) : "[" + text + "]";
    }

    private String styled(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    void line(String text) {
        out.println(text);
    }

    void blank() {
        out.println();
    }

    /** A paragraph, each line of it indented. */
    void wrapped(int indent, String text) {
        hanging("", indent, text);
    }

    /** A label in a column of its own and a paragraph beside it. */
    void hanging(String label, int indent, String text) {
        var lines = wrap(text, width - indent);
        for (int i = 0; i < lines.size(); i++) {
            out.println((i == 0 ? pad(label, indent) : " ".repeat(indent)) + lines.get(i));
        }
    }

    /** A text with blanks to a length; one that is longer gets a single blank. */
    static String pad(String text, int length) {
        int missing = length - visible(text);
        return missing > 0 ? text + " ".repeat(missing) : text.isEmpty() ? text : text + " ";
    }

    private static List<String> wrap(String text, int room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (var word : text.split(" ")) {
            int length = visible(word);
            if (used > 0 && used + 1 + length > room) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += length;
        }
        lines.add(line.toString());
        return lines;
    }

    /** The columns that a text takes: without codes of colour, and with two for each wide character. */
    private static int visible(String text) {
        int columns = 0;
        boolean code = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u001b') {
                code = true;
            } else if (code) {
                code = c != 'm';
            } else if (!Character.isLowSurrogate(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                columns += Character.isIdeographic(c) || Character.isHighSurrogate(c) ? 2 : 1;
            }
        }
        return columns;
    }
}
