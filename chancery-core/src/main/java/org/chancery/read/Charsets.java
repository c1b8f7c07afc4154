package org.chancery.read;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decodes bytes whose charset is declared, marked, or to be guessed. Never fails: wrong bytes become U+FFFD. */
final class Charsets {

    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,30})");
    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{2,30})");
    private static final int PROLOGUE = 4096;

    private Charsets() {}

    /**
     * The characters.
     *
     * @param mediaType as a server gave it; its charset is believed if the bytes bear it out
     */
    static String decode(byte[] bytes, Optional<String> mediaType) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String prologue = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        return strict(bytes, StandardCharsets.UTF_8)
                .or(() -> mediaType.flatMap(Charsets::declared).flatMap(charset -> strict(bytes, charset)))
                .or(() -> declared(prologue).flatMap(charset -> strict(bytes, charset)))
                .orElseGet(() -> guess(bytes, prologue));
    }

    /** The charset that the whole of something declares, as {@link #decode} takes it, for the decoding of a part. */
    static Optional<String> declared(byte[] prologue, Optional<String> mediaType) {
        String text = new String(prologue, 0, Math.min(prologue.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        return mediaType.filter(type -> declared(type).isPresent()).or(() -> declared(text)
                .map(charset -> "charset=" + charset.name()));
    }

    private static String guess(byte[] bytes, String prologue) {
        var declared = declared(prologue);
        String lenient = new String(bytes, declared.orElse(StandardCharsets.UTF_8));
        long wrong = lenient.chars().filter(c -> c == '\uFFFD').count();
        if (wrong * 1000 < lenient.length()) {
            return lenient;
        }
        var match = new CharsetDetector()
                .setText(Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 16)))
                .detect();
        return new String(
                bytes, match == null ? windows() : named(match.getName()).orElse(windows()));
    }

    private static Charset windows() {
        return Charset.forName("windows-1252");
    }

    private static Optional<Charset> declared(String text) {
        var matcher = DECLARED.matcher(text);
        if (matcher.find()) {
            return named(matcher.group(1));
        }
        var xml = XML.matcher(text);
        return xml.find() ? named(xml.group(1)) : Optional.empty();
    }

    /** What pages call ISO 8859-1 is windows-1252. */
    private static Optional<Charset> named(String name) {
        try {
            var charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? windows() : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException expected) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // the quick way, which puts this sign where bytes are wrong; a page may have written it itself
            var text = new String(bytes, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return Optional.of(text);
            }
        }
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException expected) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
