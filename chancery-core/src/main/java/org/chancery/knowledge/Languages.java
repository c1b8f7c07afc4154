package org.chancery.knowledge;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the language of a text by its script and its small words. Immutable. */
public final class Languages {

    private static final int LONGEST = 2_000;
    /** The end of the blocks of Latin letters, most of what is read. */
    private static final char LATIN_END = '\u0250';

    private static final int FEWEST_WORDS = 20;
    private static final double FEWEST_KNOWN = 0.1;
    private static final Map<UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"));

    private final Map<String, List<String>> byWord = new HashMap<>();

    /** Reads {@code languages.tsv}. */
    public static Languages load() {
        var loaded = new Languages();
        for (var row : Table.distinct(Table.read("languages.tsv", "language", "words"), "language")) {
            for (String word : new HashSet<>(row.list("words"))) {
                loaded.byWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(row.text("language"));
            }
        }
        return loaded;
    }

    private Languages() {}

    /** The language, ISO 639-1; empty for a text too short or too strange to tell. */
    public Optional<String> of(String text) {
        String part = text.substring(0, Math.min(text.length(), LONGEST));
        return script(part).or(() -> words(part));
    }

    private static Optional<String> script(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < LATIN_END) {
                letters += c >= 'A' ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters++;
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 20 > letters && kana > 10) {
            return Optional.of("ja");
        }
        int all = letters;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > all && entry.getValue() > 20)
                .map(entry -> SCRIPTS.get(entry.getKey()))
                .filter(language -> language != null)
                .findFirst();
    }

    /** Runs of letters, marks and apostrophes. */
    private static List<String> split(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            boolean inside = Character.isLetter(c)
                    || c == '\''
                    || c == '’'
                    || c > LATIN_END && (Character.isSurrogate(c) || isMark(c));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Each small word votes for its languages, more the fewer share it. */
    private Optional<String> words(String text) {
        var votes = new HashMap<String, Double>();
        var words = split(text.toLowerCase(Locale.ROOT));
        Set<String> seen = new HashSet<>();
        int known = 0;
        for (String word : words) {
            var languages = byWord.getOrDefault(word, List.of());
            known += languages.isEmpty() ? 0 : 1;
            double weight = seen.add(word) ? 1 : 0.2;
            languages.forEach(language -> votes.merge(language, weight / languages.size(), Double::sum));
        }
        if (words.size() < FEWEST_WORDS || known < words.size() * FEWEST_KNOWN) {
            return Optional.empty();
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
