package org.chancery.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Name;
import org.chancery.model.Token;

/**
 * One report names one person or body by one word: what the tagger found in one sentence and missed or mistook in another is put
 * right. Names that the knowledge files typed stay as they are.
 */
final class Consistency {

    private final List<TaggedSentence> sentences;
    private final List<List<NameRun>> names;
    private final Map<String, Map<Name.Sort, Integer>> sorts = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> settlements = new HashSet<>();

    private Consistency(List<TaggedSentence> sentences, List<List<NameRun>> names, WordLists<ClauseList> lists) {
        this.sentences = sentences;
        this.names = names;
        for (int s = 0; s < sentences.size(); s++) {
            var tokens = sentences.get(s).tokens();
            for (var run : names.get(s)) {
                sorts.computeIfAbsent(words(tokens, run.from(), run.to()), key -> new EnumMap<>(Name.Sort.class))
                        .merge(run.sort(), 1, Integer::sum);
                if (run.sort() == Name.Sort.PERSON && run.length() > 1) {
                    surnames.add(tokens.get(run.to() - 1).text());
                }
                if (run.length() == 1 && isSettlement(tokens, run.from(), lists)) {
                    settlements.add(tokens.get(run.from()).text());
                }
            }
        }
        settlements.removeAll(surnames);
    }

    /** "the city of Oran": a town, though the tagger takes it for a person. */
    private static boolean isSettlement(List<Token> tokens, int name, WordLists<ClauseList> lists) {
        return name > 1
                && tokens.get(name - 1).text().equals("of")
                && lists.has(ClauseList.SETTLEMENT, tokens.get(name - 2).text().toLowerCase(Locale.ROOT));
    }

    /** The names of all sentences, in agreement with one another. */
    static List<List<NameRun>> apply(
            List<TaggedSentence> sentences, List<List<NameRun>> names, WordLists<ClauseList> lists) {
        var consistency = new Consistency(sentences, names, lists);
        var agreed = new ArrayList<List<NameRun>>();
        for (int s = 0; s < sentences.size(); s++) {
            agreed.add(consistency.agreed(sentences.get(s), names.get(s)));
        }
        return agreed;
    }

    private List<NameRun> agreed(TaggedSentence sentence, List<NameRun> found) {
        var tokens = sentence.tokens();
        var agreed = new ArrayList<NameRun>();
        for (var run : found) {
            agreed.add(run.entry().isPresent() ? run : run.as(sort(tokens, run)));
        }
        var taken = new boolean[tokens.size()];
        found.forEach(run -> Arrays.fill(taken, run.from(), run.to(), true));
        for (int i = 0; i < tokens.size(); i++) {
            if (!taken[i] && tokens.get(i).tag().startsWith("NNP")) {
                int at = i;
                missed(tokens, taken, i).ifPresent(run -> {
                    agreed.add(run);
                    Arrays.fill(taken, at, run.to(), true);
                });
            }
        }
        agreed.sort(Comparator.comparingInt(NameRun::from));
        return agreed;
    }

    /** The sort that most mentions of the same words have, if a clear majority has it. */
    private Name.Sort sort(List<Token> tokens, NameRun run) {
        if (run.length() == 1
                && run.sort() == Name.Sort.PERSON
                && settlements.contains(tokens.get(run.from()).text())) {
            return Name.Sort.PLACE;
        }
        var counts = sorts.getOrDefault(words(tokens, run.from(), run.to()), Map.of());
        if (run.length() == 1
                && run.sort() != Name.Sort.PERSON
                && surnames.contains(tokens.get(run.from()).text())
                && counts.getOrDefault(Name.Sort.PERSON, 0) > 0) {
            return Name.Sort.PERSON;
        }
        var best = counts.entrySet().stream().max(Map.Entry.comparingByValue());
        return best.filter(most -> most.getValue() >= 3 * counts.getOrDefault(run.sort(), 0) && isTagged(most.getKey()))
                .map(Map.Entry::getKey)
                .orElse(run.sort());
    }

    /** A name that the tagger found elsewhere: the longest from this token on. */
    private Optional<NameRun> missed(List<Token> tokens, boolean[] taken, int from) {
        int end = from;
        while (end < tokens.size() && !taken[end] && tokens.get(end).tag().startsWith("NNP")) {
            end++;
        }
        for (int to = end; to > from; to--) {
            String words = words(tokens, from, to);
            var counts = sorts.getOrDefault(words, Map.of());
            var best = counts.entrySet().stream()
                    .filter(count -> isTagged(count.getKey()))
                    .max(Map.Entry.comparingByValue());
            int last = to;
            if (best.isPresent()) {
                return best.map(most -> new NameRun(from, last, most.getKey()));
            }
            if (to == from + 1 && surnames.contains(words)) {
                return Optional.of(new NameRun(from, to, Name.Sort.PERSON));
            }
        }
        return Optional.empty();
    }

    private static boolean isTagged(Name.Sort sort) {
        return sort == Name.Sort.PERSON || sort == Name.Sort.PLACE || sort == Name.Sort.ORGANISATION;
    }

    private static String words(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
