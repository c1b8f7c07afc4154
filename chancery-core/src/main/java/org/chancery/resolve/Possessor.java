package org.chancery.resolve;

import java.util.Optional;
import org.chancery.model.Annotation;
import org.chancery.model.Name;

/** "Turkey's Cavusoglu", "the Russian, Lavrov", "the Canadian businessman Kovrig": a state or people named right before a person. */
final class Possessor {

    /** Letters that a description of somebody takes at most. */
    private static final int FAR = 50;

    private Possessor() {}

    static Optional<String> of(Annotation annotation, Cast.Member member) {
        for (var mention : member.mentions()) {
            for (var name : annotation.names()) {
                boolean tells = name.sort() == Name.Sort.STATE || name.sort() == Name.Sort.DEMONYM;
                int gap = mention.span().start() - name.span().end();
                if (tells && gap > 0 && (gap <= 3 || gap < FAR && describes(annotation, name, mention))) {
                    return name.country();
                }
            }
        }
        return Optional.empty();
    }

    /** Whether only common nouns and adjectives stand between a demonym and a person's name. */
    private static boolean describes(Annotation annotation, Name people, Name person) {
        if (people.sort() != Name.Sort.DEMONYM) {
            return false;
        }
        return annotation.sentences().stream()
                .filter(sentence ->
                        sentence.span().covers(people.span()) && sentence.span().covers(person.span()))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().start() >= people.span().end()
                        && token.span().end() <= person.span().start())
                .allMatch(token -> token.tag().equals("NN")
                        || token.tag().equals("JJ")
                        || token.tag().equals("HYPH"));
    }
}
