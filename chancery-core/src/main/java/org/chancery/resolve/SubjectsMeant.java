package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.knowledge.PartyNouns;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/**
 * The words that "they" and "it" stand for where grammar tells: the subject of the verb above, else of the sentence before, where that
 * is several people, or a body without a name. "The strikers blocked a bridge. They", "The ministry said it".
 */
final class SubjectsMeant {

    private final Annotation annotation;
    private final StandIns standIns;
    private final PartyNouns nouns;

    SubjectsMeant(Annotation annotation, StandIns standIns, PartyNouns nouns) {
        this.annotation = annotation;
        this.standIns = standIns;
        this.nouns = nouns;
    }

    /** Whom "they" or "them" means; empty where the subject is one person, or no people. */
    Optional<Span> several(NounPhrase pronoun) {
        boolean done = !isSubject(pronoun, "nsubj");
        var above = isSubject(pronoun, "nsubj", "nsubj:pass")
                ? MainWords.of(pronoun.sentence()).flatMap(words -> words.above(pronoun.head()))
                : Optional.<MainWords.Words>empty();
        if (above.isPresent()) {
            return above.filter(
                            words -> areSeveral(pronoun.sentence(), words) || isBody(pronoun.sentence(), words, false))
                    .map(MainWords.Words::span);
        }
        if (pronoun.index() == 0 || !isFirst(pronoun)) {
            return Optional.empty();
        }
        var before = annotation.sentences().get(pronoun.index() - 1);
        var words = MainWords.of(before);
        var object = words.flatMap(MainWords::object).filter(found -> areSeveral(before, found));
        var subject = words.flatMap(MainWords::subject)
                .filter(found -> areSeveral(before, found) || object.isEmpty() && isBody(before, found, false));
        // "Police arrested six students. They were beaten", "A court freed them"
        return (done && object.isPresent() ? object : subject).map(MainWords.Words::span);
    }

    /** Which body without a name "it" means. */
    Optional<Span> body(NounPhrase pronoun) {
        var above = MainWords.of(pronoun.sentence()).flatMap(words -> words.above(pronoun.head()));
        if (above.isPresent()) {
            return above.filter(words -> isBody(pronoun.sentence(), words, true))
                    .map(MainWords.Words::span);
        }
        if (pronoun.index() == 0 || !isSubject(pronoun, "nsubj") || !isFirst(pronoun)) {
            return Optional.empty();
        }
        var before = annotation.sentences().get(pronoun.index() - 1);
        return MainWords.of(before)
                .flatMap(MainWords::subject)
                .filter(found -> isBody(before, found, true))
                .map(MainWords.Words::span);
    }

    /** Whether it is the first subject of its sentence, or an object in its main clause. */
    private static boolean isFirst(NounPhrase pronoun) {
        return pronoun.sentence()
                .dependencies()
                .filter(arcs -> arcs.relation(pronoun.head()).startsWith("nsubj")
                        ? IntStream.range(0, pronoun.head())
                                .noneMatch(i -> arcs.relation(i).startsWith("nsubj"))
                        : arcs.head(pronoun.head()) >= 0 && arcs.head(arcs.head(pronoun.head())) < 0)
                .isPresent();
    }

    private static boolean isSubject(NounPhrase pronoun, String... relations) {
        return pronoun.sentence()
                .dependencies()
                .filter(arcs -> List.of(relations).contains(arcs.relation(pronoun.head())))
                .isPresent();
    }

    private boolean areSeveral(Sentence sentence, MainWords.Words words) {
        var token = sentence.tokens().get(words.head());
        String text = token.text().toLowerCase(Locale.ROOT);
        if (text.equals("they") || text.equals("them")) {
            return true;
        }
        boolean named = nameAt(token.span())
                .filter(name -> name.sort() != Name.Sort.DEMONYM)
                .isPresent();
        if (words.joined()) {
            return named || nouns.names(token.lemma());
        }
        boolean counted = token.tag().equals("CD")
                || standIns.isA(token.lemma(), Reading.PAIR)
                || standIns.isA(token.lemma(), Reading.TRIO)
                || standIns.isA(token.lemma(), Reading.QUARTET);
        boolean plural = (token.tag().equals("NNS") || words.counted()) && nouns.names(token.lemma())
                || token.lemma().equals("police")
                || token.tag().startsWith("NNP")
                        && token.tag().endsWith("S")
                        && nameAt(token.span()).isEmpty();
        return !named && (counted || plural);
    }

    private boolean isBody(Sentence sentence, MainWords.Words words, boolean orIt) {
        var token = sentence.tokens().get(words.head());
        if (orIt && token.text().equalsIgnoreCase("it")) {
            return true;
        }
        return !words.joined()
                && token.tag().equals("NN")
                && nameAt(token.span()).isEmpty()
                && (standIns.isA(token.lemma(), Reading.BODY)
                        || standIns.isA(token.lemma(), Reading.STATE)
                        || standIns.isA(token.lemma(), Reading.COMPANY));
    }

    private Optional<Name> nameAt(Span word) {
        return annotation.nameOver(word);
    }
}
