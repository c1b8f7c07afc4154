package org.chancery.resolve;

import java.util.Optional;
import org.chancery.model.Annotation;
import org.chancery.model.Name;

/** "Turkey's Cavusoglu", "the Russian, Lavrov": a state or people named right before a person. */
final class Possessor {

    private Possessor() {}

    static Optional<String> of(Annotation annotation, Cast.Member member) {
        for (var mention : member.mentions()) {
            for (var name : annotation.names()) {
                boolean tells = name.sort() == Name.Sort.STATE || name.sort() == Name.Sort.DEMONYM;
                int gap = mention.span().start() - name.span().end();
                if (tells && gap > 0 && gap <= 3) {
                    return name.country();
                }
            }
        }
        return Optional.empty();
    }
}
