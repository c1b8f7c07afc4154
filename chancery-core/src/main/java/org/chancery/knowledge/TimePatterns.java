package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How expressions of time are put together: the files of {@code times/} but for the words. Immutable and thread-safe. */
public final class TimePatterns {

    private final List<Pattern> patterns;

    private TimePatterns(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** @throws IllegalStateException naming file and line, for a file that breaks the rules */
    public static TimePatterns read() {
        var patterns = new ArrayList<Pattern>();
        for (var row : Table.read("times/patterns.tsv", "result", "pattern", "meaning")) {
            patterns.add(new Pattern(row.text("result"), row.text("pattern"), row.text("meaning"), List.of()));
        }
        for (var row : Table.read("times/references.tsv", "words", "value", "tags")) {
            patterns.add(new Pattern("time", row.text("words"), "ref " + row.text("value"), row.list("tags")));
        }
        for (var row : Table.read("times/holidays.tsv", "names", "rule")) {
            for (String name : row.list("names")) {
                patterns.add(new Pattern(
                        "HOLIDAY", spaced(name.toLowerCase(Locale.ROOT)), "holiday " + row.text("rule"), List.of()));
            }
        }
        return new TimePatterns(patterns);
    }

    /** Marks within a name stand apart, but for the "'s". */
    private static String spaced(String name) {
        return name.replace("-", " ")
                .replace(".", " .")
                .replaceAll("'(?!s\\b)", " ' ")
                .strip();
    }

    /** In the order of the files. */
    public List<Pattern> patterns() {
        return patterns;
    }

    /**
     * A line of these files.
     *
     * @param result what it is a pattern of
     * @param meaning what is made of it, and what is handed to that
     * @param tags beginnings of tags, one of which its last word needs; empty for any
     */
    public record Pattern(String result, String pattern, String meaning, List<String> tags) {}
}
