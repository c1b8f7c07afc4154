package org.chancery.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Occasions;
import org.chancery.model.Name;
import org.chancery.model.Token;

/** Tells occasions from the bodies that hold them: "the NATO summit", "on the sidelines of the UN General Assembly". */
final class OccasionFinder {

    private static final int REACH = 5;

    private final Occasions occasions = Occasions.load();

    /** The names, those that are occasions typed so and as long as they are. */
    List<NameRun> find(List<Token> tokens, List<NameRun> names, List<KnownRun> phrases) {
        var found = new ArrayList<NameRun>();
        for (var run : names) {
            var trait = phrases.stream()
                    .filter(phrase -> phrase.sameTokens(run))
                    .map(phrase -> phrase.name().trait())
                    .findFirst()
                    .orElse(KnownName.Trait.PLAIN);
            if (!found.isEmpty() && found.get(found.size() - 1).overlaps(run)) {
                continue;
            }
            found.add(
                    switch (trait) {
                        case ASSEMBLY -> isSession(tokens, run) ? run : body(run);
                        case BODY_OF_STATES -> held(tokens, run).orElse(run);
                        default -> run;
                    });
        }
        return found;
    }

    private static NameRun body(NameRun run) {
        return new NameRun(run.from(), run.to(), Name.Sort.ORGANISATION, run.country(), run.entry());
    }

    private boolean isSession(List<Token> tokens, NameRun run) {
        for (int i = run.from() - 1; i >= Math.max(0, run.from() - REACH); i--) {
            String word = tokens.get(i).text();
            if (occasions.isBefore(word)) {
                return true;
            }
            if (!occasions.isBetween(word)
                    && !tokens.get(i).tag().equals("JJ")
                    && !tokens.get(i).tag().equals("POS")) {
                return false;
            }
        }
        return false;
    }

    /** "G7 summit", "ASEAN foreign ministers' meeting". */
    private Optional<NameRun> held(List<Token> tokens, NameRun run) {
        return run.to() < tokens.size()
                ? occasions
                        .nouns()
                        .longest(tokens, run.to())
                        .map(noun ->
                                new NameRun(run.from(), noun.end(), Name.Sort.OCCASION, Optional.empty(), run.entry()))
                : Optional.empty();
    }
}
