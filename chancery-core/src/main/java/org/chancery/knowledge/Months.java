package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Names of months and days of the week in the languages of the world. Immutable. */
public final class Months {

    private final Map<String, List<Meaning>> months = new HashMap<>();
    private final Set<String> weekdays = new HashSet<>();

    private record Meaning(int month, List<String> languages) {}

    /** Reads {@code months.tsv} and {@code weekdays.tsv}. */
    public static Months load() {
        var loaded = new Months();
        for (var row : Table.read("months.tsv", "name", "month", "languages")) {
            loaded.months
                    .computeIfAbsent(row.text("name"), name -> new ArrayList<>(1))
                    .add(new Meaning(Integer.parseInt(row.text("month")), row.list("languages")));
        }
        for (var row : Table.read("weekdays.tsv", "name", "day", "languages")) {
            loaded.weekdays.add(row.text("name"));
        }
        return loaded;
    }

    private Months() {}

    /**
     * The month that a word names, 1 to 12.
     *
     * @param word in any case, with or without a final full stop
     * @param language of the report, or empty; decides where a name means several months
     */
    public OptionalInt month(String word, String language) {
        var meanings = months.get(plain(word));
        if (meanings == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(meanings.stream()
                .filter(meaning -> meaning.languages.contains(language))
                .findFirst()
                .orElse(meanings.get(0))
                .month);
    }

    /** Whether a word is a day of the week, in full or shortened. */
    public boolean isWeekday(String word) {
        return weekdays.contains(plain(word));
    }

    private static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
