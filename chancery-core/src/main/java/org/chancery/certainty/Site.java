package org.chancery.certainty;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.model.Name;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Statement;

/**
 * Where an event mention stands.
 *
 * @param index of its sentence in the report, from 0
 * @param sentences how many the report has
 * @param trigger index of the word that tells it, in the sentence
 * @param names of the report
 * @param said statements of the report
 */
record Site(Sentence sentence, int index, int sentences, int trigger, List<Name> names, List<Statement> said) {

    boolean isNamed(Span span) {
        return name(span).isPresent();
    }

    /** The last name within a phrase: "Norway's envoy Kari Moe" is Moe. */
    Optional<Name> name(Span span) {
        return names.stream().filter(name -> name.span().overlaps(span)).reduce((one, other) -> other);
    }

    /** Whether the words are a pronoun, or a determiner in its place. */
    boolean isPronoun(Span span) {
        var tokens = tokens(span);
        return !tokens.isEmpty()
                && tokens.stream()
                        .map(i -> sentence.tokens().get(i).tag())
                        .allMatch(tag -> tag.startsWith("PRP") || tag.equals("DT"));
    }

    boolean isHere(Span span) {
        return sentence.span().overlaps(span);
    }

    /** The word of a phrase on which the others hang. */
    Optional<Integer> head(Span span) {
        var tokens = tokens(span);
        return sentence.dependencies().flatMap(tree -> tokens.stream()
                .filter(i -> !tokens.contains(tree.head(i)))
                .findFirst());
    }

    /** How a phrase hangs on the word that tells the event, the members of a list as its first does; absent where it hangs on another word. */
    Optional<String> relation(Span span) {
        return sentence.dependencies().flatMap(tree -> head(span).flatMap(last -> {
            int head = last;
            while (tree.relation(head).equals("conj") && tree.head(head) >= 0 && tree.head(head) != trigger) {
                head = tree.head(head);
            }
            return tree.head(head) == trigger ? Optional.of(tree.relation(head)) : Optional.empty();
        }));
    }

    private List<Integer> tokens(Span span) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(i -> sentence.tokens().get(i).span().overlaps(span))
                .boxed()
                .toList();
    }
}
