package org.chancery.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Name;
import org.chancery.model.Token;

/** The names of a report, from what the tagger found in its sentences. Thread-safe. */
final class NameFinder {

    private final NameMerger merger;
    private final WordLists<ClauseList> lists = WordLists.read("clauses.tsv", ClauseList.class);

    NameFinder() {
        this.merger = new NameMerger(KnownNames.load());
    }

    /** All names, in the order of the text. */
    List<Name> find(String text, List<TaggedSentence> sentences) {
        var people = people(sentences);
        var merged = sentences.stream()
                .map(sentence -> merger.merge(sentence, people))
                .toList();
        var agreed = Consistency.apply(sentences, merged, lists);
        var names = new ArrayList<Name>();
        for (int s = 0; s < sentences.size(); s++) {
            for (var run : agreed.get(s)) {
                names.add(name(text, sentences.get(s).tokens(), run));
            }
        }
        return names;
    }

    /** The words of the full names of people. */
    private static Set<String> people(List<TaggedSentence> sentences) {
        var words = new HashSet<String>();
        for (var sentence : sentences) {
            for (var run : sentence.tagged()) {
                if (run.sort() == Name.Sort.PERSON && run.length() > 1) {
                    sentence.tokens().subList(run.from(), run.to()).forEach(token -> words.add(token.text()));
                }
            }
        }
        return words;
    }

    private static Name name(String text, List<Token> tokens, NameRun run) {
        var span = tokens.get(run.from()).span().to(tokens.get(run.to() - 1).span());
        return new Name(span, span.in(text), run.sort(), run.country(), run.entry());
    }
}
