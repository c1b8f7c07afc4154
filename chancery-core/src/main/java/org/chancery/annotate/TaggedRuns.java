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

    /** Before a town, hardly ever before a person. */
    private static final Set<String> WITHIN = Set.of("in", "near", "outside", "throughout", "across");

    private TaggedRuns() {}

    /** The runs cut at brackets and dashes, without common nouns at their ends; a lone "person" that something is in, a place. */
    static List<NameRun> trimmed(List<Token> tokens, List<NameRun> runs, Set<String> people) {
        var cut = new ArrayList<NameRun>();
        for (var run : runs) {
            int from = run.from();
            for (int i = run.from(); i <= run.to(); i++) {
                if (i == run.to() || BREAKS.contains(tokens.get(i).text())) {
                    add(cut, tokens, from, i, sort(tokens, run, people));
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

    /** "in Douma": nobody is in a person, unless somebody has that name. */
    private static Name.Sort sort(List<Token> tokens, NameRun run, Set<String> people) {
        boolean isPlace = run.sort() == Name.Sort.PERSON
                && run.length() == 1
                && run.from() > 0
                && WITHIN.contains(tokens.get(run.from() - 1).text())
                && !people.contains(tokens.get(run.from()).text());
        return isPlace ? Name.Sort.PLACE : run.sort();
    }

    private static boolean isCommon(Token token) {
        return Character.isLowerCase(token.text().charAt(0)) && token.isNoun();
    }
}
