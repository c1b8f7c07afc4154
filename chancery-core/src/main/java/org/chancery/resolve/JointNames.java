package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * Words that name several together: "President Biden and Prime Minister Suga", "Egypt, Jordan and Iraq". What stands beside a name
 * ("Suga, the prime minister,") goes with it; "the ministers of Egypt and Jordan" are for those who know titles.
 */
final class JointNames {

    private static final Set<Name.Sort> BODIES = Set.of(Name.Sort.STATE, Name.Sort.METONYM, Name.Sort.ORGANISATION);

    private final Annotation annotation;

    JointNames(Annotation annotation) {
        this.annotation = annotation;
    }

    /** The words for each of them; none where not two are named. */
    List<Span> in(Span span) {
        var sentence = annotation.sentenceAt(span).filter(it -> it.span().covers(span));
        if (sentence.isEmpty()) {
            return List.of();
        }
        var pieces = pieces(sentence.get(), span);
        if (pieces.size() < 2) {
            return List.of();
        }
        var people =
                pieces.stream().filter(piece -> isPerson(sentence.get(), piece)).toList();
        if (people.size() > 1) {
            return people;
        }
        boolean bodies = people.isEmpty() && pieces.stream().allMatch(piece -> isBody(sentence.get(), piece));
        return bodies ? pieces : List.of();
    }

    /** The words between commas and conjunctions. */
    private List<Span> pieces(Sentence sentence, Span span) {
        var found = new ArrayList<Span>();
        boolean joined = false;
        int first = -1;
        var tokens = sentence.tokens();
        for (int i = 0; i <= tokens.size(); i++) {
            boolean inside = i < tokens.size() && span.covers(tokens.get(i).span());
            boolean link = inside
                    && (tokens.get(i).tag().matches("CC|[,:]|-[LR]RB-") || isDash(tokens, i))
                    && nameOver(tokens.get(i).span()).isEmpty();
            joined |= link && tokens.get(i).tag().equals("CC");
            if (inside && !link && first < 0) {
                first = i;
            } else if ((!inside || link) && first >= 0) {
                found.add(sentence.span(first, i - 1));
                first = -1;
            }
        }
        return joined ? List.copyOf(found) : List.of();
    }

    private static boolean isDash(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).tag().equals("HYPH")
                && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
    }

    /** Whether a piece is a person's name, perhaps with a title before and "of" a state behind it; not "Suga's spokesman". */
    private boolean isPerson(Sentence sentence, Span piece) {
        return annotation.namesIn(piece).stream()
                .filter(name -> name.sort() == Name.Sort.PERSON && piece.covers(name.span()))
                .anyMatch(name -> sentence.tokens().stream()
                        .filter(token -> piece.covers(token.span())
                                && token.span().start() >= name.span().end())
                        .findFirst()
                        .map(next -> next.tag().matches("IN|-LRB-"))
                        .orElse(true));
    }

    /** Whether a piece is the name of a state or body, with an article at most. */
    private boolean isBody(Sentence sentence, Span piece) {
        var words = sentence.tokens().stream()
                .filter(token -> piece.covers(token.span()) && !token.tag().equals("DT"))
                .toList();
        return !words.isEmpty()
                && nameOver(words.get(0).span())
                        .filter(name -> BODIES.contains(name.sort()))
                        .filter(name ->
                                name.span().covers(words.get(words.size() - 1).span()))
                        .isPresent();
    }

    private Optional<Name> nameOver(Span word) {
        return annotation.names().stream()
                .filter(name -> name.span().covers(word))
                .findFirst();
    }
}
