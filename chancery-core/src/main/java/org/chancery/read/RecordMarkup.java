package org.chancery.read;

import java.util.ArrayList;
import java.util.List;

/** Cuts a file of XML or SGML into its records by their tags alone, so that a fault in one is no fault of the others. */
final class RecordMarkup {

    private RecordMarkup() {}

    /**
     * The records, as they stand in the file; one without an end tag ends where the next begins, or the file.
     *
     * @param names of the elements that are records, small letters
     */
    static List<String> of(String file, List<String> names) {
        var records = new ArrayList<String>();
        int start = -1;
        for (int at = file.indexOf('<'); at >= 0; at = file.indexOf('<', at + 1)) {
            if (file.startsWith("<!--", at)) {
                at = Math.max(at, file.indexOf("-->", at));
            } else if (file.startsWith("<![CDATA[", at)) {
                at = Math.max(at, file.indexOf("]]>", at));
            } else if (isTag(file, at + 1, names)) {
                Budget.check();
                if (start >= 0) {
                    records.add(file.substring(start, at));
                }
                start = at;
            } else if (start >= 0 && file.startsWith("</", at) && isTag(file, at + 2, names)) {
                int end = file.indexOf('>', at);
                records.add(file.substring(start, end < 0 ? file.length() : end + 1));
                start = -1;
            }
        }
        if (start >= 0) {
            records.add(file.substring(start));
        }
        return records;
    }

    /** Whether the name of one of these elements stands here, whatever its prefix. */
    private static boolean isTag(String file, int from, List<String> names) {
        int to = from;
        while (to < file.length() && to - from < 40 && isName(file.charAt(to))) {
            to++;
        }
        int colon = file.substring(from, to).indexOf(':');
        int start = from + colon + 1;
        int length = to - start;
        return length > 0
                && names.stream()
                        .anyMatch(name -> name.length() == length && file.regionMatches(true, start, name, 0, length));
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == ':';
    }
}
