package org.chancery.resolve;

import java.util.List;
import org.chancery.knowledge.GivenNames;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Sentence;

/** Whom a pronoun cannot mean since a report calls him somebody's husband, or her somebody's sister. */
final class Kinship {

    private final Annotation annotation;
    private final PersonMentions cast;
    private final GivenNames givenNames;

    Kinship(Annotation annotation, PersonMentions cast, GivenNames givenNames) {
        this.annotation = annotation;
        this.cast = cast;
        this.givenNames = givenNames;
    }

    boolean fits(String pronoun, PersonMentions.Member member) {
        return annotation.sentences().stream().allMatch(sentence -> annotation.namesIn(sentence.span()).stream()
                .filter(name -> cast.at(name.span()).filter(member::equals).isPresent())
                .allMatch(name ->
                        nounBefore(sentence, name).stream().allMatch(noun -> givenNames.fitsRelative(pronoun, noun))));
    }

    /** The word right before a name: "her husband Pavel". */
    private static List<String> nounBefore(Sentence sentence, Name name) {
        return sentence.tokens().stream()
                .filter(token -> token.span().end() <= name.span().start())
                .reduce((first, last) -> last)
                .map(token -> token.text())
                .stream()
                .toList();
    }
}
