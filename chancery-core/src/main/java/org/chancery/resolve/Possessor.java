package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** The state or people that the words beside a person's name tell. */
final class Possessor {

    /** Letters that stand between at most: a possessive ending, a comma. */
    private static final int NEAR = 3;

    /** Letters that a description of somebody takes at most. */
    private static final int FAR = 50;

    /** Words of an apposition before the people that it names. */
    private static final int APPOSED = 4;

    private Possessor() {}

    /**
     * "Turkey's Cavusoglu", "the Russian, Lavrov", "the Canadian businessman Kovrig": before one of the mentions, in its sentence; a
     * comma behind a state ends another clause.
     */
    static Optional<String> of(Annotation annotation, PersonMentions.Member member) {
        for (var mention : member.mentions()) {
            for (var name : tellingIn(annotation, mention.span())) {
                int gap = mention.span().start() - name.span().end();
                boolean beside =
                        gap <= NEAR && (name.sort() == Name.Sort.DEMONYM || !isApart(annotation, name, mention));
                if (gap > 0 && (beside || gap < FAR && describes(annotation, name, mention))) {
                    return name.country();
                }
            }
        }
        return Optional.empty();
    }

    /** "Kari Lund, a senior Norwegian official": in the apposition behind one of the mentions. */
    static Optional<String> apposed(Annotation annotation, PersonMentions.Member member) {
        for (var mention : member.mentions()) {
            for (var name : tellingIn(annotation, mention.span())) {
                if (isApposition(between(annotation, mention.span(), name.span()))) {
                    return name.country();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isApart(Annotation annotation, Name name, Name mention) {
        return between(annotation, name.span(), mention.span()).stream()
                .anyMatch(word -> word.text().equals(","));
    }

    /** Whether only common nouns and adjectives stand between a demonym and a person's name. */
    private static boolean describes(Annotation annotation, Name people, Name person) {
        return people.sort() == Name.Sort.DEMONYM
                && between(annotation, people.span(), person.span()).stream()
                        .allMatch(word -> word.tag().equals("NN")
                                || word.tag().equals("JJ")
                                || word.tag().equals("HYPH"));
    }

    /** A comma, an article, and nothing but what describes. */
    private static boolean isApposition(List<Token> words) {
        return words.size() >= 2
                && words.size() <= APPOSED
                && words.get(0).text().equals(",")
                && words.get(1).tag().equals("DT")
                && words.stream()
                        .skip(2)
                        .allMatch(word ->
                                word.tag().startsWith("JJ") || word.tag().startsWith("RB"));
    }

    private static List<Token> between(Annotation annotation, Span from, Span to) {
        return annotation.sentenceAt(from).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token ->
                        token.span().start() >= from.end() && token.span().end() <= to.start())
                .toList();
    }

    private static List<Name> tellingIn(Annotation annotation, Span mention) {
        return annotation.sentenceAt(mention).stream()
                .flatMap(sentence -> annotation.namesIn(sentence.span()).stream())
                .filter(name -> name.sort() == Name.Sort.STATE || name.sort() == Name.Sort.DEMONYM)
                .toList();
    }
}
