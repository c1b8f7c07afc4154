package org.chancery.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.EventMention;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** The noun that the words for an event end with: "ordered the recall", "this raid", "Chad's demand". */
final class ToldNouns {

    private final Annotation annotation;
    private final WordLists<ReferenceList> lists;

    ToldNouns(Annotation annotation, WordLists<ReferenceList> lists) {
        this.annotation = annotation;
        this.lists = lists;
    }

    /**
     * A noun that tells of an event.
     *
     * @param definite whether its words say that it is known: "the recall", "Chad's demand"
     * @param verbal whether it stands with its verb: "ordered the recall"
     */
    record ToldNoun(String lemma, boolean definite, boolean verbal) {}

    Optional<ToldNoun> of(EventMention event) {
        return annotation
                .sentenceAt(event.trigger())
                .filter(sentence -> sentence.dependencies().isPresent())
                .flatMap(sentence -> last(event, sentence));
    }

    private Optional<ToldNoun> last(EventMention event, Sentence sentence) {
        var tokens = sentence.tokens();
        boolean verbal = tokens.stream()
                .anyMatch(token -> token.isVerb() && event.trigger().covers(token.span()));
        return IntStream.range(0, tokens.size())
                .filter(i -> event.trigger().covers(tokens.get(i).span()))
                .filter(i -> tokens.get(i).tag().matches("NNS?"))
                .boxed()
                .reduce((first, second) -> second)
                .map(i -> new ToldNoun(tokens.get(i).lemma(), isDefinite(sentence, i), verbal));
    }

    private boolean isDefinite(Sentence sentence, int noun) {
        var arcs = sentence.dependencies().orElseThrow();
        return !arcs.children(noun, "nmod:poss").isEmpty()
                || arcs.children(noun, "det").stream()
                        .map(sentence.tokens()::get)
                        .map(Token::text)
                        .anyMatch(word -> lists.has(ReferenceList.DEFINITE, word.toLowerCase(Locale.ROOT)));
    }
}
