package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words around place names that gazetteers do not have: {@code knowledge/placewords.tsv}. Immutable, thread-safe. */
public final class PlaceWords {

    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<String> facilities = new ArrayList<>();
    private final List<String> regions = new ArrayList<>();

    private PlaceWords() {}

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules
     */
    public static PlaceWords load() {
        var words = new PlaceWords();
        for (var row : Table.read("placewords.tsv", "role", "words")) {
            var list =
                    switch (row.text("role")) {
                        case "before" -> words.before;
                        case "after" -> words.after;
                        case "facility" -> words.facilities;
                        case "region" -> words.regions;
                        default -> throw row.fault("no role " + row.text("role"));
                    };
            list.add(row.text("words"));
        }
        var longestFirst = Comparator.comparingInt(String::length).reversed();
        words.before.sort(longestFirst);
        words.after.sort(longestFirst);
        words.facilities.sort(longestFirst);
        return words;
    }

    /** "northern Kano State" → "Kano"; absent if nothing can be left out, or nothing but a direction would be left. */
    public Optional<String> core(String name) {
        String core = name;
        var start = lead(core);
        if (start.isPresent()) {
            core = core.substring(start.get().length() + 1).strip();
        }
        var end = tail(core, after);
        if (end.isPresent()) {
            core = core.substring(0, core.length() - end.get().length() - 1).strip();
        }
        return core.equals(name) || core.length() < 3 || before.contains(core.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(core);
    }

    /** "Da Nang International Airport" → "Da Nang"; absent if it is no building or ground named after a town. */
    public Optional<String> townOf(String name) {
        return tail(name, facilities)
                .map(end -> name.substring(0, name.length() - end.length() - 1).strip())
                .filter(town -> town.length() > 2);
    }

    /** "idlib governorate" → "idlib": the key of a region's name without the word for its kind, which news leaves out. */
    String withoutKind(String key) {
        return regions.stream()
                .filter(word -> key.endsWith(" " + word))
                .map(word -> key.substring(0, key.length() - word.length() - 1))
                .findFirst()
                .orElse(key);
    }

    private Optional<String> lead(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return before.stream().filter(word -> lower.startsWith(word + " ")).findFirst();
    }

    private static Optional<String> tail(String name, List<String> words) {
        String lower = name.toLowerCase(Locale.ROOT);
        return words.stream().filter(word -> lower.endsWith(" " + word)).findFirst();
    }
}
