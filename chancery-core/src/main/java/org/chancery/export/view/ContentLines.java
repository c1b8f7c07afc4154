package org.chancery.export.view;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545: escaped, folded after 75 octets and never within a letter, ended by CRLF. Not thread-safe. */
final class ContentLines implements AutoCloseable {

    private static final int OCTETS = 75;

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** A line whose value is as it should be already. */
    ContentLines line(String name, String value) throws IOException {
        int used = 0;
        var line = name + ":" + value;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            var bytes = Character.toString(letter).getBytes(StandardCharsets.UTF_8);
            if (used + bytes.length > OCTETS) {
                out.write(new byte[] {'\r', '\n', ' '});
                used = 1;
            }
            out.write(bytes);
            used += bytes.length;
            i += Character.charCount(letter);
        }
        out.write(new byte[] {'\r', '\n'});
        return this;
    }

    /** A line of text. */
    ContentLines text(String name, String text) throws IOException {
        return line(name, escaped(text));
    }

    /** A text as a value has it; marks that no text may hold are left out. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n?|\\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
