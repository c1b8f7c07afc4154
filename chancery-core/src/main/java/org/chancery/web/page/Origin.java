package org.chancery.web.page;

import java.util.Optional;
import org.chancery.model.Outlet;
import org.chancery.query.ReportRow;

/** Where a report came from, in words for people. */
final class Origin {

    static final String PASTED = "pasted/";
    static final String UPLOADED = "uploaded/";

    private static final int TITLE = 70;

    private Origin() {}

    /** What it was read from. */
    static String of(String source) {
        if (source.startsWith(PASTED)) {
            return "text that was pasted here";
        }
        return source.startsWith(UPLOADED)
                ? "the uploaded file " + source.replaceFirst("^" + UPLOADED + "[0-9a-f]+/", "")
                : source;
    }

    /** Who brought it; that nobody is named, where a file is all that is known. */
    static String outlet(ReportRow row) {
        return Outlet.name(row.publisher(), row.agency(), row.source()).orElse("outlet not named");
    }

    /** Its title, else how its text begins. */
    static String title(Optional<String> title, String text) {
        return title.orElseGet(() -> {
            var first = text.lines().findFirst().orElse("").strip();
            if (first.length() <= TITLE) {
                return first.isEmpty() ? "Untitled" : first;
            }
            int blank = first.lastIndexOf(' ', TITLE);
            return first.substring(0, blank > 0 ? blank : TITLE) + " …";
        });
    }
}
