package org.chancery.knowledge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Closed lists of words, each under a name that the program asks for: a file below {@code knowledge/words/}. Immutable and
 * thread-safe.
 *
 * @param <K> the names of its lists
 */
public final class WordLists<K extends Enum<K>> {

    private final Map<K, Set<String>> lists;

    private WordLists(Map<K, Set<String>> lists) {
        this.lists = lists;
    }

    /**
     * Reads a file.
     *
     * @param file below {@code knowledge/words/}
     * @throws IllegalStateException if a list is missing, unknown, there twice or holds a word twice
     */
    public static <K extends Enum<K>> WordLists<K> read(String file, Class<K> names) {
        var lists = new EnumMap<K, Set<String>>(names);
        for (var row : Table.distinct(Table.read("words/" + file, "list", "words"), "list")) {
            var words = new LinkedHashSet<String>();
            for (var word : row.list("words")) {
                if (!words.add(word) || !word.equals(word.toLowerCase(Locale.ROOT))) {
                    throw row.fault("twice, or not in lower case: " + word);
                }
            }
            lists.put(name(row, names), Collections.unmodifiableSet(words));
        }
        for (var name : names.getEnumConstants()) {
            if (!lists.containsKey(name)) {
                throw new IllegalStateException("knowledge/words/" + file + ": no list " + written(name));
            }
        }
        return new WordLists<>(lists);
    }

    private static <K extends Enum<K>> K name(Table.Row row, Class<K> names) {
        for (var name : names.getEnumConstants()) {
            if (written(name).equals(row.text("list"))) {
                return name;
            }
        }
        throw row.fault("no list " + row.text("list"));
    }

    private static String written(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a word, in lower case, is in a list. */
    public boolean has(K list, String word) {
        return lists.get(list).contains(word);
    }

    /** The words of a list in the order of the file. */
    public Set<String> of(K list) {
        return lists.get(list);
    }
}
