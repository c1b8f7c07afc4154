package org.chancery.resolve;

import java.util.Optional;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.Sentence;

/** The deed of somebody not named that a clause judges: "condemned the attack", "rejected this argument". */
final class JudgedDeed {

    /** Words between the article and its noun. */
    private static final int WIDTH = 4;

    private final Annotation annotation;
    private final StandIns standIns;

    JudgedDeed(Annotation annotation, StandIns standIns) {
        this.annotation = annotation;
        this.standIns = standIns;
    }

    /** The first definite noun of a deed from the trigger on, within the clause. */
    Optional<NounPhrase> in(EventClause clause) {
        return annotation.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(clause.trigger()))
                .findFirst()
                .flatMap(sentence -> in(sentence, clause));
    }

    private Optional<NounPhrase> in(Sentence sentence, EventClause clause) {
        var tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            var span = tokens.get(i).span();
            boolean opens = span.start() >= clause.trigger().start()
                    && span.end() <= clause.clause().end()
                    && tokens.get(i).tag().equals("DT")
                    && !tokens.get(i).lemma().startsWith("a");
            int noun = opens ? noun(sentence, i) : -1;
            if (noun > 0 && isDeed(tokens.get(noun).lemma())) {
                return NounPhrase.at(annotation, sentence.span(i, noun));
            }
        }
        return Optional.empty();
    }

    private boolean isDeed(String lemma) {
        return standIns.isA(lemma, Reading.DEED) || standIns.isA(lemma, Reading.ASSAULT);
    }

    /** The noun that an article belongs to; -1 where a name or a verb comes first. */
    private static int noun(Sentence sentence, int article) {
        int last = -1;
        for (int i = article + 1; i < sentence.tokens().size() && i <= article + WIDTH; i++) {
            var token = sentence.tokens().get(i);
            if (token.tag().matches("NNS?")) {
                last = i;
            } else if (last > 0 || !token.tag().matches("JJ.?|VBN|HYPH|CD")) {
                break;
            }
        }
        return last;
    }
}
