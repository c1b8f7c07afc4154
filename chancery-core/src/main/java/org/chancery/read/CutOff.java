package org.chancery.read;

import java.util.regex.Pattern;

/** Tells pages that break off in the middle: a transfer that ended early, a file cut to a length. */
final class CutOff {

    private static final Pattern OPENED = Pattern.compile("<(?:html|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED = Pattern.compile("</(?:html|body)\\b", Pattern.CASE_INSENSITIVE);

    private CutOff() {}

    /**
     * Whether a page ends within a tag or within words although it opened as a whole page. One that ends behind a tag is taken for
     * whole: pages written by hand often leave the last end tags out.
     */
    static boolean is(String markup) {
        String page = markup.strip();
        return !page.endsWith(">")
                && OPENED.matcher(page).find()
                && !CLOSED.matcher(page).find();
    }
}
