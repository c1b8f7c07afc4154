package org.chancery.annotate;

import java.util.List;
import org.chancery.model.Name;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;
import org.chancery.model.Token;

/** Months that are people: "Theresa May", "April Foley met", "May's deputy". */
final class NamedMonths {

    private final List<Span> people;
    private final List<Sentence> sentences;

    NamedMonths(List<Name> names, List<Sentence> sentences) {
        this.people = names.stream()
                .filter(name -> name.sort() == Name.Sort.PERSON)
                .map(Name::span)
                .toList();
        this.sentences = sentences;
    }

    /** The expressions that tell of a time. */
    List<TimeExpression> without(List<TimeExpression> times) {
        return times.stream().filter(time -> !isPerson(time.span())).toList();
    }

    private boolean isPerson(Span time) {
        for (var sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (sentence.tokens().get(i).span().start() == time.start()) {
                    return isPerson(sentence.tokens(), i, time);
                }
            }
        }
        return false;
    }

    /** A surname alone is a person where a verb or a possessive follows and nothing leads it: not in "in May". */
    private boolean isPerson(List<Token> tokens, int first, Span time) {
        var month = tokens.get(first).span();
        var next = first + 1 < tokens.size() ? tokens.get(first + 1).tag() : "";
        boolean more = time.end() > month.end() && !next.equals("POS");
        boolean led = first > 0 && tokens.get(first - 1).tag().matches("IN|TO|JJ|DT|CD");
        boolean alone = !led && next.matches("VB[DZPN]|MD|POS");
        return !more && people.stream().anyMatch(name -> name.covers(month) && (!name.equals(month) || alone));
    }
}
