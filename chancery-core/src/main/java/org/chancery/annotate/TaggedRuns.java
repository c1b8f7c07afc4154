package org.chancery.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Name;
import org.chancery.model.Token;

/** Puts right what the statistical tagger gets wrong at the ends of its runs. */
final class TaggedRuns {

    private static final Set<String> OPENING =
            Set.of("--", "-", "(", "\"", "``", "'", "\u2013", "\u2014", "&", ",", ".");

    private static final Set<String> BREAKS = Set.of("(", ")", "--", "/");

    private TaggedRuns() {}

    /** The runs cut at brackets and dashes, without common nouns at their ends. */
    static List<NameRun> trimmed(List<Token> tokens, List<NameRun> runs) {
        var cut = new ArrayList<NameRun>();
        for (var run : runs) {
            int from = run.from();
            for (int i = run.from(); i <= run.to(); i++) {
                if (i == run.to() || BREAKS.contains(tokens.get(i).text())) {
                    add(cut, tokens, from, i, run.sort());
                    from = i + 1;
                }
            }
        }
        return cut;
    }

    private static void add(List<NameRun> cut, List<Token> tokens, int from, int to, Name.Sort sort) {
        int first = from;
        int end = to;
        while (first < end && OPENING.contains(tokens.get(first).text())) {
            first++;
        }
        // "Jiangsu province": the common noun is no part of the name
        if (sort == Name.Sort.PLACE && end - first > 1 && isCommon(tokens.get(end - 1))) {
            end--;
        }
        if (first < end) {
            cut.add(new NameRun(first, end, sort));
        }
    }

    private static boolean isCommon(Token token) {
        return Character.isLowerCase(token.text().charAt(0)) && token.isNoun();
    }
}
