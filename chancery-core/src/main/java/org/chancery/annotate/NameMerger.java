package org.chancery.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Name;
import org.chancery.model.Token;

/**
 * The names of a sentence, from the statistical tagger's runs and the phrases that the knowledge files know. The tagger says what is
 * a person; the files say which state or body is meant, and where a name of several words ends.
 */
final class NameMerger {

    private final KnownNames known;
    private final OccasionFinder occasions;

    NameMerger(KnownNames known) {
        this.known = known;
        this.occasions = new OccasionFinder();
    }

    /**
     * Merges.
     *
     * @param sentence the tagger's runs must be in order
     * @param people words of the full names of people in the whole report
     * @return names in order that do not overlap
     */
    List<NameRun> merge(TaggedSentence sentence, Set<String> people) {
        var tokens = sentence.tokens();
        var phrases = phrases(tokens);
        var kept = new ArrayList<NameRun>();
        var won = new HashSet<KnownRun>();
        for (var run : TaggedRuns.trimmed(tokens, sentence.tagged(), people)) {
            var inside = phrases.stream().filter(phrase -> phrase.overlaps(run)).toList();
            var winners = inside.stream()
                    .filter(phrase -> wins(phrase, run, tokens, people))
                    .toList();
            won.addAll(winners);
            if (winners.isEmpty() && !isTitlesState(tokens, run)) {
                kept.add(run.in(state(run, inside)));
            }
        }
        for (var phrase : phrases) {
            var run = phrase.run();
            if (run.isPresent()
                    && kept.stream().noneMatch(run.get()::overlaps)
                    && (won.contains(phrase) || isName(phrase, sentence))) {
                kept.add(run.get());
            }
        }
        kept.sort(Comparator.comparingInt(NameRun::from));
        return occasions.find(tokens, new OrganOwners(tokens).find(kept, phrases), phrases);
    }

    private List<KnownRun> phrases(List<Token> tokens) {
        var found = new ArrayList<KnownRun>();
        for (int i = 0; i < tokens.size(); ) {
            var match = known.longest(tokens, i);
            if (match.isPresent()) {
                found.add(new KnownRun(i, match.get().end(), match.get().value()));
                i = match.get().end();
            } else {
                i++;
            }
        }
        return found;
    }

    /** Whether a phrase decides against the tagger: it reaches beyond the tagger's run, or says more of the same words. */
    private static boolean wins(KnownRun phrase, NameRun tagged, List<Token> tokens, Set<String> people) {
        if (!phrase.sameTokens(tagged)) {
            return !phrase.isWithin(tagged);
        }
        if (phrase.name().sort().isEmpty()) {
            return true;
        }
        boolean isTown = phrase.name().trait() == KnownName.Trait.TOWN;
        return switch (tagged.sort()) {
            case PERSON -> isNobody(phrase, tokens.get(phrase.from()).text(), people);
            // towns and regions lend their names to clubs
            case ORGANISATION -> !isTown;
            default -> true;
        };
    }

    /** Whether what the tagger takes for a person is not: a lone "Chad" or "Jordan" in a report where nobody's full name has that word. */
    private static boolean isNobody(KnownRun phrase, String word, Set<String> people) {
        var sort = phrase.name().sort().orElseThrow();
        if (phrase.length() > 1) {
            return phrase.name().trait() != KnownName.Trait.TOWN;
        }
        return switch (sort) {
            case STATE, METONYM, PLACE -> !people.contains(word);
            case ORGANISATION -> isAcronym(word) || !people.contains(word) && !mayBearAPersonsName(phrase, word);
            default -> false;
        };
    }

    /** Whether a firm or the like is called as a person might be: "Siemens", but no capital letter within the word as in "YouTube". */
    private static boolean mayBearAPersonsName(KnownRun phrase, String word) {
        return phrase.name().trait() == KnownName.Trait.NAMESAKE
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** Whether a phrase that the tagger passed over is a name here. */
    private static boolean isName(KnownRun phrase, TaggedSentence sentence) {
        var tokens = sentence.tokens();
        var first = tokens.get(phrase.from());
        boolean isProper = first.tag().startsWith("NNP");
        return switch (phrase.name().sort().orElseThrow()) {
            case STATE, DEMONYM, GROUP -> true;
            case METONYM, OCCASION -> phrase.length() > 1 || isProper;
            case PLACE -> phrase.length() > 1 || isProper && phrase.from() > 0 && !sentence.isInCapitals();
            default ->
                phrase.length() > 1
                        || !sentence.isInCapitals() && (isAcronym(first.text()) || isProper && phrase.from() > 0);
        };
    }

    private static boolean isAcronym(String text) {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The one state that the words of an organisation name: "Bank of Japan". */
    private static Optional<String> state(NameRun run, List<KnownRun> inside) {
        if (run.sort() != Name.Sort.ORGANISATION) {
            return Optional.empty();
        }
        var states = inside.stream()
                .flatMap(phrase -> phrase.name().country().stream())
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** "Minister of State": the tagger takes the second noun for an organisation. */
    private static boolean isTitlesState(List<Token> tokens, NameRun run) {
        return run.sort() == Name.Sort.ORGANISATION
                && run.length() == 1
                && tokens.get(run.from()).text().equalsIgnoreCase("State")
                && run.from() > 0
                && tokens.get(run.from() - 1).text().equalsIgnoreCase("of");
    }
}
