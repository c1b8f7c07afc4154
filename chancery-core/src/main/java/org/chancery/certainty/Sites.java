package org.chancery.certainty;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.model.Annotation;
import org.chancery.model.Coded;
import org.chancery.model.EventMention;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/** Where the event mentions of a report stand. */
final class Sites {

    private final Coded coded;
    private final Annotation annotation;

    Sites(Coded coded, Annotation annotation) {
        this.coded = coded;
        this.annotation = annotation;
    }

    /** Absent where no sentence has the words that tell it, as in a report's title. */
    Optional<Site> of(EventMention event) {
        int at = annotation.indexAt(event.trigger());
        return at < 0 ? Optional.empty() : Optional.of(site(annotation.sentences(), at, event));
    }

    private Site site(List<Sentence> sentences, int index, EventMention event) {
        var sentence = sentences.get(index);
        return new Site(
                sentence,
                index,
                sentences.size(),
                trigger(sentence, event.trigger()),
                annotation.names(),
                coded.statements());
    }

    /** The word of the trigger that the others hang on; its first word in a sentence without a tree. */
    private static int trigger(Sentence sentence, Span span) {
        var words = IntStream.rangeClosed(sentence.firstToken(span), sentence.lastToken(span))
                .boxed()
                .toList();
        return sentence.dependencies()
                .flatMap(tree -> words.stream()
                        .filter(i -> !words.contains(tree.head(i)))
                        .findFirst())
                .orElseGet(() -> words.isEmpty() ? 0 : words.get(0));
    }
}
