package org.chancery.resolve;

import java.util.Optional;
import org.chancery.knowledge.PartyNouns;
import org.chancery.knowledge.ReferenceList;
import org.chancery.model.Annotation;
import org.chancery.model.Span;

/** Forces or rebels that storm or raid in a sentence, which by itself tells of no attack on anybody: "Troops stormed a slum." */
final class Raiders {

    private final Annotation annotation;
    private final Resolver.Known known;

    Raiders(Annotation annotation, Resolver.Known known) {
        this.annotation = annotation;
        this.known = known;
    }

    /** The words for them, where they are the subject of a sentence, counted from nought. */
    Optional<Span> in(int index) {
        var sentence = annotation.sentences().get(index);
        return MainWords.of(sentence)
                .filter(words -> words.verb()
                        .filter(lemma -> known.lists().has(ReferenceList.RAIDING, lemma))
                        .isPresent())
                .flatMap(MainWords::subject)
                .filter(words -> {
                    String noun = sentence.tokens().get(words.head()).lemma();
                    return known.partyNouns().isA(noun, PartyNouns.Sort.SECURITY)
                            || known.partyNouns().isA(noun, PartyNouns.Sort.REBELS);
                })
                .map(MainWords.Words::span);
    }
}
