package org.chancery.read;

import java.util.Locale;
import java.util.Set;

/**
 * Tells pages whose elements are nested so deeply that parsing them would take time with the square of the depth, before they are
 * parsed. No page for people comes near the limit.
 */
final class Nesting {

    private static final int DEEPEST = 4_000;

    /** Elements that have no end tag, or whose next one ends them. */
    private static final Set<String> UNNESTED = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr", "p", "li", "dt", "dd", "option", "tr", "td", "th", "thead", "tbody", "tfoot", "a", "path");

    private Nesting() {}

    /** Whether elements are nested deeper than any page needs, end tags that are left out for ends or not. */
    static boolean isTooDeep(String html) {
        if (!hasMoreTags(html)) {
            return false;
        }
        int depth = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            boolean end = html.charAt(at + 1) == '/';
            int from = at + (end ? 2 : 1);
            int to = from;
            while (to < html.length() && to - from < 12 && Character.isLetterOrDigit(html.charAt(to))) {
                to++;
            }
            if (to == from || UNNESTED.contains(html.substring(from, to).toLowerCase(Locale.ROOT))) {
                continue;
            }
            depth = Math.max(0, depth + (end ? -1 : 1));
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are more tags than elements may be nested: most pages have fewer. */
    private static boolean hasMoreTags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
