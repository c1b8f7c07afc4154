package org.chancery.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.CountryWord;
import org.chancery.model.Name;
import org.chancery.model.Token;

/**
 * The names of a sentence, from the statistical tagger's runs and the words that the knowledge files know. The tagger says what is
 * a person; the files say which state is meant, and where a name of several words ends.
 */
final class NameMerger {

    private final Countries countries;

    NameMerger(Countries countries) {
        this.countries = countries;
    }

    /**
     * Merges.
     *
     * @param tagged the tagger's runs, in order
     * @return names in order that do not overlap
     */
    List<NameRun> merge(List<Token> tokens, List<NameRun> tagged) {
        var known = known(tokens);
        var kept = new ArrayList<NameRun>();
        for (var run : tagged) {
            var inside = known.stream().filter(k -> k.overlaps(run)).toList();
            if (!isTitlesState(tokens, run) && inside.stream().noneMatch(k -> wins(k, run))) {
                kept.add(run.in(state(run, inside)));
            }
        }
        for (var run : known) {
            if (kept.stream().noneMatch(run::overlaps)) {
                kept.add(run);
            }
        }
        kept.sort(Comparator.comparingInt(NameRun::from));
        return kept;
    }

    private List<NameRun> known(List<Token> tokens) {
        var found = new ArrayList<NameRun>();
        for (int i = 0; i < tokens.size(); ) {
            var match = countries.words().longest(tokens, i);
            if (match.isPresent()) {
                var word = match.get().value();
                found.add(new NameRun(
                        i,
                        match.get().end(),
                        sort(word.kind()),
                        Optional.of(word.country().iso3()),
                        Optional.of(word.entry())));
                i = match.get().end();
            } else {
                i++;
            }
        }
        return found;
    }

    /** Whether a known word decides against the tagger: it reaches beyond the tagger's run, or says more of the same words. */
    private static boolean wins(NameRun known, NameRun tagged) {
        if (known.sameTokens(tagged)) {
            return switch (tagged.sort()) {
                case PERSON -> false;
                case ORGANISATION -> known.sort() != Name.Sort.METONYM;
                default -> true;
            };
        }
        return !tagged.covers(known);
    }

    /** The one state that the words of an organisation name: "Bank of Japan". */
    private static Optional<String> state(NameRun run, List<NameRun> inside) {
        if (run.sort() != Name.Sort.ORGANISATION) {
            return Optional.empty();
        }
        var states =
                inside.stream().flatMap(k -> k.country().stream()).distinct().toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** "Secretary of State": the tagger takes the second noun for an organisation. */
    private static boolean isTitlesState(List<Token> tokens, NameRun run) {
        return run.sort() == Name.Sort.ORGANISATION
                && run.to() - run.from() == 1
                && tokens.get(run.from()).text().equalsIgnoreCase("State")
                && run.from() > 0
                && tokens.get(run.from() - 1).text().equalsIgnoreCase("of");
    }

    private static Name.Sort sort(CountryWord.Kind kind) {
        return switch (kind) {
            case NAME -> Name.Sort.STATE;
            case ADJECTIVE, PEOPLE -> Name.Sort.DEMONYM;
            case CAPITAL, SEAT -> Name.Sort.METONYM;
        };
    }
}
