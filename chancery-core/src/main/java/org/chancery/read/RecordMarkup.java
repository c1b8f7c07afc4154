package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a stream of XML or SGML into its records by their tags alone, so that a fault in one is no fault of the others and the size of the
 * whole does not matter. Not thread-safe.
 */
final class RecordMarkup {

    /**
     * A record.
     *
     * @param bytes as they stand in the stream
     * @param tooLong whether it was longer than allowed; then the bytes are its beginning
     */
    record Cut(byte[] bytes, boolean tooLong) {}

    private static final int BLOCK = 1 << 20;

    /** Longer than any tag's beginning that has to be known. */
    private static final int AHEAD = 64;

    private static final int LONGEST_NAME = 40;

    private final InputStream in;
    private final List<String> names;
    private final int longest;

    /** A character for each byte: tags are ASCII in every charset that the kinds are written in. */
    private String window = "";

    private int at;
    private int start = -1;
    private boolean ended;

    /**
     * @param names of the elements that are records, small letters
     * @param longest the longest record that is kept whole, in bytes
     */
    RecordMarkup(InputStream in, List<String> names, int longest) {
        this.in = in;
        this.names = names;
        this.longest = longest;
    }

    /** The next record; one without an end tag ends where the next begins, or the stream. Empty at the end. */
    Optional<Cut> next() throws IOException {
        while (true) {
            int tag = window.indexOf('<', at);
            at = tag < 0 ? window.length() : tag;
            if (start >= 0 && at - start > longest) {
                return Optional.of(cut(at, true));
            }
            if (at + AHEAD > window.length() && !ended) {
                more();
                continue;
            }
            if (tag < 0) {
                return start < 0 ? Optional.empty() : Optional.of(cut(at, false));
            }
            var found = at(tag);
            if (found.isPresent()) {
                return found;
            }
        }
    }

    /** Goes past what begins here; what ends here, if it is a record. */
    private Optional<Cut> at(int tag) throws IOException {
        Optional<Cut> found = Optional.empty();
        if (window.startsWith("<!--", tag)) {
            pass("-->");
        } else if (window.startsWith("<![CDATA[", tag)) {
            pass("]]>");
        } else if (isTag(tag + 1)) {
            Budget.check();
            found = start < 0 ? found : Optional.of(cut(tag, false));
            start = at;
            at++;
        } else if (start >= 0 && window.startsWith("</", tag) && isTag(tag + 2)) {
            pass(">");
            found = Optional.of(cut(at, false));
        } else {
            at++;
        }
        return found;
    }

    /** Goes behind the next such sign, unless there is none in reach. */
    private void pass(String sign) throws IOException {
        int end = window.indexOf(sign, at);
        while (end < 0 && !ended && window.length() - at < longest) {
            int from = Math.max(0, window.length() - at - sign.length());
            more();
            end = window.indexOf(sign, at + from);
        }
        at = end < 0 ? at + 1 : end + sign.length();
    }

    private Cut cut(int end, boolean tooLong) {
        var bytes = window.substring(start, Math.min(end, start + longest)).getBytes(StandardCharsets.ISO_8859_1);
        start = -1;
        return new Cut(bytes, tooLong);
    }

    /** Reads on, and lets go of what is done with. */
    private void more() throws IOException {
        byte[] block = in.readNBytes(BLOCK);
        ended = block.length < BLOCK;
        int keep = start < 0 ? at : Math.min(start, at);
        window = window.substring(keep) + new String(block, StandardCharsets.ISO_8859_1);
        at -= keep;
        start = start < 0 ? start : start - keep;
    }

    /** Whether the name of one of these elements stands here, whatever its prefix. */
    private boolean isTag(int from) {
        int to = from;
        while (to < window.length() && to - from < LONGEST_NAME && isName(window.charAt(to))) {
            to++;
        }
        int begin = from + window.substring(from, to).indexOf(':') + 1;
        int length = to - begin;
        return length > 0
                && names.stream()
                        .anyMatch(
                                name -> name.length() == length && window.regionMatches(true, begin, name, 0, length));
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == ':';
    }
}
