package org.chancery.annotate;

import java.util.List;
import org.chancery.knowledge.Countries;
import org.chancery.model.Name;
import org.chancery.model.Token;

/** The names of a report, from what the tagger found in its sentences. Thread-safe. */
final class NameFinder {

    private final NameMerger merger;

    NameFinder(Countries countries) {
        this.merger = new NameMerger(countries);
    }

    /** All names, in the order of the text. */
    List<Name> find(String text, List<TaggedSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> merger.merge(sentence.tokens(), sentence.tagged()).stream()
                        .map(run -> name(text, sentence.tokens(), run)))
                .toList();
    }

    private static Name name(String text, List<Token> tokens, NameRun run) {
        var span = tokens.get(run.from()).span().to(tokens.get(run.to() - 1).span());
        return new Name(span, span.in(text), run.sort(), run.country(), run.entry());
    }
}
