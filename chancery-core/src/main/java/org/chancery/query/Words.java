package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a user types into a search box, as an expression of SQLite's FTS5 that cannot be wrong: every word is quoted, so that none
 * is ever an operator. Words are all wanted; {@code "a phrase"} is wanted as it is; {@code nego*} is a beginning; {@code a OR b} is
 * either; {@code -word} must not be there.
 */
final class Words {

    // a phrase in plain or typographic quotation marks, closed or not; or a run without blanks; a sign before it, a
    // star after it
    private static final Pattern TERM = Pattern.compile("(-?)(?:[\"“„]([^\"“”]*)[\"”]?|([^\\s\"“”„]+))(\\*?)");

    private Words() {}

    /** The expression; none when there is not a word in the text. */
    static Optional<String> match(String text) {
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
            var term = term(bare ? terms.group(3) : terms.group(2), terms.group(4));
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
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var all = String.join(" AND ", wanted);
        return Optional.of(unwanted.isEmpty() ? all : "(" + all + ") NOT (" + String.join(" OR ", unwanted) + ")");
    }

    private static Optional<String> term(String words, String star) {
        boolean prefix = !star.isEmpty() || words.endsWith("*");
        // only letters and digits reach the tokenizer as words; the rest would match nothing
        var plain = words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        return plain.isEmpty() ? Optional.empty() : Optional.of("\"" + plain + "\"" + (prefix ? "*" : ""));
    }
}
