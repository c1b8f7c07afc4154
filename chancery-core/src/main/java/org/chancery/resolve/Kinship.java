package org.chancery.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.GivenNames;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Token;

/** Whom a pronoun cannot mean since a report calls him somebody's husband, or her somebody's sister. */
final class Kinship {

    private final Annotation annotation;
    private final GivenNames givenNames;
    private final Map<PersonMentions.Member, List<String>> nouns = new HashMap<>();

    Kinship(Annotation annotation, GivenNames givenNames) {
        this.annotation = annotation;
        this.givenNames = givenNames;
    }

    boolean fits(String pronoun, PersonMentions.Member member) {
        return nouns.computeIfAbsent(member, this::nounsBefore).stream()
                .allMatch(noun -> givenNames.fitsRelative(pronoun, noun));
    }

    private List<String> nounsBefore(PersonMentions.Member member) {
        return member.mentions().stream()
                .flatMap(name -> nounBefore(name).stream())
                .distinct()
                .toList();
    }

    /** The word right before a name: "her husband Pavel". */
    private Optional<String> nounBefore(Name name) {
        return annotation.sentenceAt(name.span()).flatMap(sentence -> sentence.tokens().stream()
                .takeWhile(token -> token.span().end() <= name.span().start())
                .reduce((first, last) -> last)
                .map(Token::text));
    }
}
