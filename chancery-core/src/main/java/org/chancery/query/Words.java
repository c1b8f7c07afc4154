package org.chancery.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a user types into a search box, as an expression of SQLite's FTS5 that cannot be wrong: every word is quoted, so that none
 * is ever an operator. Words are all wanted; {@code "a phrase"} is wanted as it is; {@code nego*} is a beginning; {@code a OR b} is
 * either; {@code -word} must not be there. A word may stand for its other spellings as well.
 *
 * @param wanted expressions, all of which must fit
 * @param unwanted expressions, none of which may
 */
record Words(List<String> wanted, List<String> unwanted) {

    // a phrase in plain or typographic quotation marks, closed or not; or a run without blanks; a sign before it, a
    // star after it
    private static final Pattern TERM = Pattern.compile("(-?)(?:[\"“„]([^\"“”]*)[\"”]?|([^\\s\"“”„]+))(\\*?)");

    private static final int LONGEST = 500;
    private static final int SPELLINGS = 16;

    Words {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /** The expression; none when there is not a word in the text. */
    static Optional<String> match(String text) {
        return match(text, word -> List.of());
    }

    /**
     * The expression; none when there is not a word in the text.
     *
     * @param spellings the other spellings of a word, of letters and digits alone
     */
    static Optional<String> match(String text, Function<String, List<String>> spellings) {
        return of(text, spellings).match();
    }

    /** What is wanted and what is not. */
    static Words of(String text, Function<String, List<String>> spellings) {
        // an expression as long as a book would take as long to answer
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        boolean or = false;
        var terms = TERM.matcher(text);
        while (terms.find()) {
            boolean bare = terms.group(2) == null;
            if (bare && terms.group(3).equals("OR")) {
                or = !wanted.isEmpty();
                continue;
            }
            var term = term(bare ? terms.group(3) : terms.group(2), terms.group(4), spellings);
            if (term.isEmpty()) {
                continue;
            }
            if (terms.group(1).equals("-")) {
                unwanted.add(term.get());
            } else if (or) {
                wanted.add("(" + wanted.remove(wanted.size() - 1) + " OR " + term.get() + ")");
            } else {
                wanted.add(term.get());
            }
            or = false;
        }
        return new Words(wanted, unwanted);
    }

    /** The expression; none when nothing is wanted. */
    Optional<String> match() {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var all = String.join(" AND ", wanted);
        return Optional.of(unwanted.isEmpty() ? all : "(" + all + ") NOT (" + String.join(" OR ", unwanted) + ")");
    }

    private static Optional<String> term(String words, String star, Function<String, List<String>> spellings) {
        boolean prefix = !star.isEmpty() || words.endsWith("*");
        // only letters and digits reach the tokenizer as words; the rest would match nothing
        var plain = words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (prefix) {
            return Optional.of("\"" + plain + "\"*");
        }
        var phrases = phrases(plain.split(" "), spellings);
        var each = phrases.stream().map(phrase -> "\"" + phrase + "\"").collect(Collectors.joining(" OR "));
        return Optional.of(phrases.size() == 1 ? each : "(" + each + ")");
    }

    /** A phrase in all the spellings of its words, its own first; not more than are of use. */
    private static Set<String> phrases(String[] words, Function<String, List<String>> spellings) {
        Set<String> phrases = new LinkedHashSet<>(List.of(""));
        for (var word : words) {
            var longer = new LinkedHashSet<String>();
            var ways = new LinkedHashSet<>(List.of(word));
            ways.addAll(spellings.apply(word));
            for (var way : ways) {
                phrases.forEach(phrase -> longer.add(phrase.isEmpty() ? way : phrase + " " + way));
            }
            phrases = longer.stream().limit(SPELLINGS).collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return phrases;
    }
}
