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
 * either; {@code a NEAR b} has both with no more than ten words between them, {@code a NEAR/3 b} three; {@code -word} must not be there. A word may
 * stand for its other spellings as well.
 *
 * @param wanted expressions, all of which must fit
 * @param unwanted expressions, none of which may
 */
record Words(List<String> wanted, List<String> unwanted) {

    // a phrase in plain or typographic quotation marks, closed or not; or a run without blanks; a sign before it, a
    // star after it
    private static final Pattern TERM = Pattern.compile("(-?)(?:[\"“„]([^\"“”]*)[\"”]?|([^\\s\"“”„]+))(\\*?)");

    private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,3}))?");
    private static final String USUAL_DISTANCE = "10";

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
        Optional<String> near = Optional.empty();
        Set<String> last = Set.of();
        var terms = TERM.matcher(text);
        while (terms.find()) {
            boolean bare = terms.group(2) == null;
            if (bare && terms.group(3).equals("OR")) {
                or = !wanted.isEmpty();
                continue;
            }
            var beside = bare ? NEAR.matcher(terms.group(3)) : NEAR.matcher("");
            if (beside.matches() && !last.isEmpty()) {
                near = Optional.of(Optional.ofNullable(beside.group(1)).orElse(USUAL_DISTANCE));
                continue;
            }
            var found = term(bare ? terms.group(3) : terms.group(2), terms.group(4), spellings);
            if (found.isEmpty()) {
                continue;
            }
            var term = either(found);
            boolean without = terms.group(1).equals("-");
            if (without) {
                unwanted.add(term);
            } else if (near.isPresent()) {
                wanted.set(wanted.size() - 1, near(last, found, near.get()));
            } else if (or) {
                wanted.add("(" + wanted.remove(wanted.size() - 1) + " OR " + term + ")");
            } else {
                wanted.add(term);
            }
            last = without || or || near.isPresent() ? Set.of() : found;
            near = Optional.empty();
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

    /** Each way of the one beside each way of the other. */
    private static String near(Set<String> one, Set<String> other, String distance) {
        return either(one.stream()
                .flatMap(left -> other.stream().map(right -> "NEAR(" + left + " " + right + ", " + distance + ")"))
                .limit(SPELLINGS)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String either(Set<String> ways) {
        var each = String.join(" OR ", ways);
        return ways.size() == 1 ? each : "(" + each + ")";
    }

    /** The ways in which a word or phrase is written, quoted; none where there is no letter in it. */
    private static Set<String> term(String words, String star, Function<String, List<String>> spellings) {
        boolean prefix = !star.isEmpty() || words.endsWith("*");
        // only letters and digits reach the tokenizer as words; the rest would match nothing
        var plain = words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        if (plain.isEmpty()) {
            return Set.of();
        }
        if (prefix) {
            return Set.of("\"" + plain + "\"*");
        }
        return phrases(plain.split(" "), spellings).stream()
                .map(phrase -> "\"" + phrase + "\"")
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
