package org.chancery.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.knowledge.Bodies;
import org.chancery.knowledge.Organs;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Sentence;

/** "the council", "the alliance", "the company": the body named last before it that is called so, or that can only be one. */
final class BodyStandIns {

    /** How many sentences back a company is looked for whose name does not say that it is one. */
    private static final int REACH = 4;

    /** How many sentences back a body acts that is called by what it is. */
    private static final int ACTING = 3;

    private final Annotation annotation;
    private final StandIns standIns;
    private final Bodies bodies;
    private final Organs organs;
    private final WordLists<ReferenceList> lists;

    BodyStandIns(Annotation annotation, StandIns standIns, Resolver.Known known) {
        this.annotation = annotation;
        this.standIns = standIns;
        this.bodies = known.bodies();
        this.organs = known.organs();
        this.lists = known.lists();
    }

    /** The name of the body meant; empty where the words describe another one, or none was named. */
    Optional<Name> in(NounPhrase np) {
        String lemma = np.headToken().lemma();
        boolean definite =
                np.before("DT").filter(word -> word.lemma().equals("the")).isPresent();
        if (definite && np.head() == np.first() + 2 && np.last() == np.head() && isArmed(np)) {
            return acting(np, lemma).filter(name -> !isOfStates(name));
        }
        boolean alone = definite
                && np.head() == np.first() + 1
                && np.coreEnd() == np.head()
                && np.headToken().tag().equals("NN");
        if (!alone) {
            return Optional.empty();
        }
        var called = called(np, lemma);
        boolean more = np.last() > np.head();
        if (called.isPresent() || more || !standIns.isA(lemma, Reading.BODY) && !standIns.isA(lemma, Reading.COMPANY)) {
            return called;
        }
        return same(np, lemma);
    }

    /** "the militant group". */
    private boolean isArmed(NounPhrase np) {
        return lists.has(
                ReferenceList.ARMEDWORD,
                np.sentence().tokens().get(np.first() + 1).text().toLowerCase(Locale.ROOT));
    }

    private Optional<Name> called(NounPhrase np, String lemma) {
        return bodies.named(lemma).flatMap(body -> before(np).stream()
                .filter(name -> isNear(np, name) && name.entry().equals(Optional.of(body.name())))
                .findFirst());
    }

    /** The last body with the word in its name; of companies, one of which nothing is known. */
    private Optional<Name> same(NounPhrase np, String lemma) {
        var before = before(np);
        return before.stream()
                .filter(name -> isCalled(name, lemma))
                .findFirst()
                .or(() -> before.stream()
                        .filter(name -> standIns.isA(lemma, Reading.COMPANY) && isNear(np, name) && isUnknown(name))
                        .findFirst())
                .or(() -> acting(np, lemma));
    }

    /** "the group", "the bloc": the body that acted last, where it can be called so. */
    private Optional<Name> acting(NounPhrase np, String lemma) {
        for (int back = 1; back <= ACTING && np.index() - back >= 0; back++) {
            var sentence = annotation.sentences().get(np.index() - back);
            var subject = MainWords.of(sentence)
                    .flatMap(MainWords::subject)
                    .filter(words -> !words.joined())
                    .flatMap(words -> annotation.namesIn(words.span()).stream()
                            .filter(name -> name.sort() == Name.Sort.ORGANISATION)
                            .filter(name -> name.span().end() == words.span().end())
                            .findFirst());
            if (subject.isPresent()) {
                return subject.filter(name -> standIns.isA(lemma, isOfStates(name) ? Reading.BLOC : Reading.BAND))
                        .filter(name -> isOfStates(name) || isPrivate(name))
                        .filter(name -> isOnly(np, name, lemma));
            }
        }
        return Optional.empty();
    }

    /** Whether no other body named since can be called so: "Hezbollah attacked Hamas. The group" is nobody for certain. */
    private boolean isOnly(NounPhrase np, Name subject, String lemma) {
        return before(np).stream()
                .takeWhile(name -> name.span().start() > subject.span().start())
                .filter(name -> !name.text().equals(subject.text()))
                .noneMatch(name -> standIns.isA(lemma, isOfStates(name) ? Reading.BLOC : Reading.BAND));
    }

    private boolean isOfStates(Name name) {
        return bodies.named(name.entry().orElse(name.text())).isPresent();
    }

    /** Whether nothing in its name says that a body is a ministry, a court or the like. */
    private boolean isPrivate(Name name) {
        return !organs.actsForState(name.text())
                && words(name.text() + " " + name.entry().orElse("")).stream()
                        .noneMatch(word -> standIns.isA(word, Reading.BODY) && !standIns.isA(word, Reading.BAND));
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }

    /** Whether a body's name, as written or in full, has a word: "the union" for the EU. */
    private static boolean isCalled(Name name, String lemma) {
        return List.of((name.text() + " " + name.entry().orElse(""))
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}]+"))
                .contains(lemma);
    }

    /** Whether nothing says what a body is: neither the knowledge files nor its own name. */
    private boolean isUnknown(Name name) {
        return name.entry().isEmpty()
                && List.of(name.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
                        .noneMatch(word -> standIns.isA(word, Reading.BODY) && !standIns.isA(word, Reading.COMPANY));
    }

    /** Bodies named before a phrase, the last first. */
    private List<Name> before(NounPhrase np) {
        return annotation.names().stream()
                .filter(name -> name.sort() == Name.Sort.ORGANISATION
                        && name.span().end() <= np.span().start())
                .sorted(Comparator.comparing(Name::span).reversed())
                .toList();
    }

    private boolean isNear(NounPhrase np, Name name) {
        Sentence farthest = annotation.sentences().get(Math.max(0, np.index() - REACH));
        return name.span().start() >= farthest.span().start();
    }
}
