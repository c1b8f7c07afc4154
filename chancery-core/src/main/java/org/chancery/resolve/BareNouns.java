package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** Definite nouns that mean something told before and say nothing more of it: "rejected the plan"; read alone, that is "a plan". */
final class BareNouns {

    private final Annotation annotation;
    private final StandIns standIns;
    private final WordLists<ReferenceList> lists;

    BareNouns(Annotation annotation, StandIns standIns, WordLists<ReferenceList> lists) {
        this.annotation = annotation;
        this.standIns = standIns;
        this.lists = lists;
    }

    /**
     * A bare noun with its article.
     *
     * @param indefinite what somebody reads for it who has not read the report
     */
    record Bare(Span span, String indefinite) {}

    /** Those within words of one sentence, in order. */
    List<Bare> in(Span words) {
        var found = new ArrayList<Bare>();
        for (var sentence : annotation.sentences()) {
            if (sentence.span().covers(words) && sentence.dependencies().isPresent()) {
                for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
                    if (isBare(sentence, i, words)) {
                        found.add(bare(sentence, i));
                    }
                }
            }
        }
        return found;
    }

    private boolean isBare(Sentence sentence, int article, Span words) {
        var noun = sentence.tokens().get(article + 1);
        var arcs = sentence.dependencies().orElseThrow();
        return words.covers(sentence.span(article, article + 1))
                && lists.has(ReferenceList.DEFINITE, lower(sentence.tokens().get(article)))
                && noun.tag().matches("NNS?")
                && arcs.head(article) == article + 1
                && arcs.children(article + 1).stream()
                        .allMatch(child -> child == article
                                || child < article && arcs.relation(child).matches("case|cc|mark"))
                && !isTold(sentence, article + 2)
                && !isKnown(noun);
    }

    /** "the decision to leave", "the fact that": what follows tells which. */
    private boolean isTold(Sentence sentence, int next) {
        return next < sentence.tokens().size()
                && (sentence.tokens().get(next).tag().matches("TO|WDT|WP\\$?|POS|NN.*|CD")
                        || lists.has(
                                ReferenceList.TELLING, lower(sentence.tokens().get(next))));
    }

    /** Who or where somebody is can be told from the words around, and there is but one sea. */
    private boolean isKnown(Token noun) {
        return lists.has(ReferenceList.KNOWN, noun.lemma().toLowerCase(Locale.ROOT))
                || standIns.isA(noun.lemma(), Reading.PERSON)
                || standIns.isA(noun.lemma(), Reading.COUNTRY)
                || standIns.isA(noun.lemma(), Reading.STATE)
                || standIns.isA(noun.lemma(), Reading.SIDE);
    }

    private static Bare bare(Sentence sentence, int article) {
        var noun = sentence.tokens().get(article + 1);
        boolean many = noun.tag().equals("NNS");
        boolean vowel = "aeiou".indexOf(lower(noun).charAt(0)) >= 0;
        return new Bare(sentence.span(article, article + 1), (many ? "" : vowel ? "an " : "a ") + noun.text());
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
