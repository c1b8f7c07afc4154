package org.chancery.acquire;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells the lists that archives of the web carry beside their pages (CDX, CDXJ, lists of pages, package descriptions): no reports. */
final class ArchiveIndex {

    private static final int PEEK = 1 << 10;
    private static final Pattern CDX = Pattern.compile(
            "^(?: CDX [A-Za-z](?: [A-Za-z])+\\s|[\\w.,-]+(?:,[\\w.-]+)*(?::\\d+)?\\)/\\S* \\d{14} [\\{h])");
    private static final Pattern DESCRIPTION = Pattern.compile(
            "^\\s*\\{\\s*\"(?:format\"\\s*:\\s*\"(?:json-pages|mime-types)|profile\"\\s*:\\s*\"data-package"
                    + "|path\"\\s*:\\s*\"datapackage\\.json)");

    private ArchiveIndex() {}

    /** Whether what begins with these bytes is such a list. */
    static boolean is(byte[] start) {
        String text = new String(start, 0, Math.min(start.length, PEEK), StandardCharsets.ISO_8859_1);
        return CDX.matcher(text).find() || DESCRIPTION.matcher(text).find();
    }
}
