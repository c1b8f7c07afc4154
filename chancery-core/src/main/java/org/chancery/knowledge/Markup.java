package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What class names, ids and roles of elements say of what is in them. Immutable. */
public final class Markup {

    /** What an element holds, by its names. */
    public enum Mark {
        /** the article's text */
        BODY,
        LEAD,
        TITLE,
        /** a word or two over the title */
        KICKER,
        BYLINE,
        DATE,
        POST,
        HEADING,
        /** what is in it stays although a word for furniture stands beside */
        TEXT,
        /** furniture where little text is in it */
        WEAK,
        /** furniture */
        DROP,
        /** furniture that tells of the article or of its author */
        ABOUT,
        /** furniture of the page, whatever it holds */
        NEVER,
        /** a window that asks for consent to cookies, whatever it holds */
        CONSENT
    }

    private record Phrase(List<String> words, Mark mark) {}

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    /** Reads {@code markup.tsv}. */
    public static Markup load() {
        var loaded = new Markup();
        for (var row : Table.distinct(Table.read("markup.tsv", "words", "kind"), "words")) {
            var words = List.of(row.text("words").split(" "));
            var mark = Mark.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
            loaded.phrases
                    .computeIfAbsent(words.get(0), word -> new ArrayList<>(2))
                    .add(new Phrase(words, mark));
        }
        return loaded;
    }

    private Markup() {}

    /**
     * What some names say.
     *
     * @param names class names, ids and the like, separated by spaces
     */
    public Set<Mark> of(String names) {
        var marks = EnumSet.noneOf(Mark.class);
        for (String name : names.split("\\s+")) {
            var words = words(name);
            for (int i = 0; i < words.size(); i++) {
                for (var phrase : phrases.getOrDefault(words.get(i), List.of())) {
                    int end = i + phrase.words.size();
                    if (end <= words.size() && words.subList(i, end).equals(phrase.words)) {
                        marks.add(phrase.mark);
                    }
                }
            }
        }
        return marks;
    }

    /** {@code c-articleBody__text} is c article body text. */
    static List<String> words(String name) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            boolean hump = Character.isUpperCase(c)
                    && at > 0
                    && (Character.isLowerCase(name.charAt(at - 1))
                            || at + 1 < name.length()
                                    && Character.isUpperCase(name.charAt(at - 1))
                                    && Character.isLowerCase(name.charAt(at + 1)));
            if (!Character.isLetter(c) || hump) {
                flush(word, words);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
