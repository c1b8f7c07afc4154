package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that expressions of time are made of: {@code times/words.tsv}. Immutable and thread-safe. */
public final class TimeWords {

    private final Map<String, List<Entry>> entries;

    private TimeWords(Map<String, List<Entry>> entries) {
        this.entries = entries;
    }

    /** @throws IllegalStateException naming file and line, for a file that breaks the rules */
    public static TimeWords read() {
        var entries = new HashMap<String, List<Entry>>();
        for (var row : Table.read("times/words.tsv", "word", "kind", "value", "tags", "case")) {
            boolean capital = row.find("case").map(it -> check(row, it)).orElse(false);
            entries.computeIfAbsent(row.text("word"), word -> new ArrayList<>())
                    .add(new Entry(
                            row.text("kind"),
                            row.text("value"),
                            row.list("tags"),
                            capital,
                            "<" + row.text("kind") + ">"));
        }
        return new TimeWords(entries);
    }

    private static boolean check(Table.Row row, String value) {
        if (!value.equals("capital")) {
            throw row.fault("case is empty or capital, not " + value);
        }
        return true;
    }

    /** What a word can count as; nothing for a word that says nothing of time. */
    public List<Entry> of(String lower) {
        return entries.getOrDefault(lower, List.of());
    }

    /**
     * One use of a word.
     *
     * @param kind what patterns call it: {@code month}, {@code units}
     * @param value what it counts as: {@code 9}, {@code W}
     * @param tags beginnings of Penn tags that it needs; empty for any
     * @param capital whether it must be written with a capital
     * @param key the kind in angle brackets, as patterns have it
     */
    public record Entry(String kind, String value, List<String> tags, boolean capital, String key) {

        /** Copies the tags. */
        public Entry {
            tags = List.copyOf(tags);
        }

        /** Whether a word written and tagged like this is this use. */
        public boolean fits(String tag, boolean written) {
            return (written || !capital) && (tags.isEmpty() || tags.stream().anyMatch(tag::startsWith));
        }
    }
}
