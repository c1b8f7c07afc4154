package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the lines around an article's paragraphs are: labels of dates and names, credits, adverts, links, share bars. Immutable. */
public final class Furniture {

    /** A line's role. */
    public enum Role {
        PUBLISHED,
        UPDATED,
        BYLINE,
        EDITOR,
        CREDIT,
        CAPTION,
        ADVERT,
        RELATED,
        SHARE,
        NEWSLETTER,
        COMMENTS,
        COPYRIGHT,
        TAGS,
        AUDIO,
        CONTACT,
        READING,
        SKIP,
        END,
        TITLE,
        SECTION,
        PUBLISHER,
        LEAD,
        URL,
        BODY,
        IGNORE;

        /** Whether words follow that say something of the report: a date, names, a title. */
        public boolean isField() {
            return switch (this) {
                case PUBLISHED, UPDATED, BYLINE, TITLE, SECTION, PUBLISHER, LEAD, URL, BODY -> true;
                default -> false;
            };
        }
    }

    /**
     * What a line is.
     *
     * @param whole whether the line is nothing but the phrase
     * @param rest what follows the phrase, without the colon or dash between
     */
    public record Line(Role role, boolean whole, String rest) {}

    /** Words that a line begins with and words that follow later in it. */
    private record Around(String before, String after, Role role) {

        static Around of(String phrase, Role role, Table.Row row) {
            int gap = phrase.indexOf(" … ");
            if (gap < 0) {
                throw row.fault("no … in " + phrase);
            }
            return new Around(phrase.substring(0, gap + 1), phrase.substring(gap + 2), role);
        }

        boolean fits(String line) {
            return line.startsWith(before) && line.indexOf(after, before.length()) >= 0;
        }
    }

    private static final int LONGEST_AROUND = 60;
    private static final int LONGEST_START = 40;
    private static final int LONGEST_WITHIN = 15;

    private final Map<String, Role> whole = new HashMap<>();
    private final Map<String, Role> start = new HashMap<>();
    private final Map<String, Role> field = new HashMap<>();
    private final Map<String, Role> within = new HashMap<>();
    private final List<Around> around = new ArrayList<>();
    private int longest;

    /** Reads {@code furniture.tsv}. */
    public static Furniture load() {
        var loaded = new Furniture();
        for (var row : Table.read("furniture.tsv", "phrase", "role", "match")) {
            var role = Role.valueOf(row.text("role").toUpperCase(Locale.ROOT));
            String phrase = row.text("phrase");
            if (row.text("match").equals("around")) {
                loaded.around.add(Around.of(phrase, role, row));
                continue;
            }
            var map =
                    switch (row.text("match")) {
                        case "whole" -> loaded.whole;
                        case "start" -> loaded.start;
                        case "field" -> loaded.field;
                        case "within" -> loaded.within;
                        default -> throw row.fault("no such match: " + row.text("match"));
                    };
            map.put(map == loaded.whole ? bare(phrase) : phrase, role);
            loaded.longest = Math.max(loaded.longest, phrase.length());
        }
        return loaded;
    }

    private Furniture() {}

    /** What a line is, if it is furniture. */
    public Optional<Line> of(String line) {
        String stripped = unbullet(line);
        String small = plain(stripped);
        var exact = small.length() <= longest + 8 ? whole.get(bare(small)) : null;
        if (exact != null) {
            return Optional.of(new Line(exact, true, ""));
        }
        int words = words(small);
        if (words <= LONGEST_START) {
            for (int end : ends(small)) {
                String phrase = small.substring(0, end);
                var role = start.get(phrase);
                if (role == null && isField(small, end)) {
                    role = field.get(phrase);
                }
                if (role != null) {
                    return Optional.of(new Line(role, false, rest(stripped, end)));
                }
            }
        }
        if (words <= LONGEST_AROUND) {
            for (var phrase : around) {
                if (phrase.fits(small)) {
                    return Optional.of(new Line(phrase.role(), false, ""));
                }
            }
        }
        if (words <= LONGEST_WITHIN) {
            for (var entry : within.entrySet()) {
                if (small.contains(entry.getKey())) {
                    return Optional.of(new Line(entry.getValue(), false, ""));
                }
            }
        }
        return Optional.empty();
    }

    /** The label that a text of any length begins with, if it is one of a date, a name or another field. */
    public Optional<Line> label(String text) {
        String small = plain(text);
        for (int end : ends(small)) {
            String phrase = small.substring(0, end);
            var role = start.getOrDefault(phrase, isField(small, end) ? field.get(phrase) : null);
            if (role != null && role.isField()) {
                return Optional.of(new Line(role, false, rest(text, end)));
            }
        }
        return Optional.empty();
    }

    /** Ends of the leading words, longest first, as far as a phrase can reach. */
    private List<Integer> ends(String text) {
        var ends = new ArrayList<Integer>();
        int limit = Math.min(text.length(), longest);
        for (int at = 1; at <= limit; at++) {
            boolean inside = at < text.length()
                    && Character.isLetterOrDigit(text.charAt(at))
                    && Character.isLetterOrDigit(text.charAt(at - 1))
                    && !Character.isIdeographic(text.charAt(at));
            if (!inside) {
                ends.add(0, at);
            }
        }
        return ends;
    }

    private static boolean isField(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        char next = text.charAt(at);
        boolean dash = (next == '-' || next == '–' || next == '—') && at > end;
        return next == ':' || next == '|' || next == '：' || dash;
    }

    private static String rest(String line, int end) {
        int at = end;
        while (at < line.length() && " :|-–—：,".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return line.substring(at).strip();
    }

    private static String unbullet(String line) {
        int at = 0;
        while (at < line.length() && " \t\u00a0|•·*#>»→▶►■–—-".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return line.substring(at).strip();
    }

    private static String plain(String line) {
        return line.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00a0', ' ');
    }

    private static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isEdge(line.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return c == ' ' || ":.!?…|·•()[]<>»«*-–—→,;+".indexOf(c) >= 0;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean space = text.charAt(at) == ' ';
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
