package org.chancery.resolve;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** The deed of somebody not named that a clause judges: "condemned the attack", "rejected this argument". */
final class JudgedDeed {

    /** Words between the article and its noun. */
    private static final int WIDTH = 4;

    private static final Set<Reading> DEEDS = EnumSet.of(
            Reading.DEED,
            Reading.RULING,
            Reading.WORD,
            Reading.PLAN,
            Reading.ARMS,
            Reading.CURB,
            Reading.PACT,
            Reading.VISIT,
            Reading.REFUSAL,
            Reading.PULLOUT,
            Reading.ASSAULT);

    private final Annotation annotation;
    private final StandIns standIns;
    private final WordLists<ReferenceList> lists;

    JudgedDeed(Annotation annotation, StandIns standIns, WordLists<ReferenceList> lists) {
        this.lists = lists;
        this.annotation = annotation;
        this.standIns = standIns;
    }

    /** The first definite noun of a deed from the trigger on, within the clause; else the subject of the passive: "the launch was condemned". */
    Optional<NounPhrase> in(EventClause clause) {
        return itself(clause).or(() -> noun(clause));
    }

    /** "welcomed it", "called it a crime": what such verbs say of "it" they say of a deed. */
    Optional<NounPhrase> itself(EventClause clause) {
        return annotation
                .sentenceAt(clause.trigger())
                .flatMap(sentence -> sentence.dependencies().flatMap(arcs -> IntStream.range(0, arcs.size())
                        .filter(i -> sentence.tokens().get(i).text().equalsIgnoreCase("it")
                                && arcs.relation(i).equals("obj")
                                && sentence.tokens().get(i).span().start()
                                        >= clause.trigger().start())
                        .filter(i -> sentence.tokens().get(arcs.head(i)).span().overlaps(clause.trigger())
                                && lists.has(
                                        ReferenceList.DEEMING,
                                        sentence.tokens().get(arcs.head(i)).lemma()))
                        .mapToObj(i -> sentence.tokens().get(i).span())
                        .findFirst()))
                .flatMap(span -> NounPhrase.at(annotation, span));
    }

    /** "rejected his demand": the word that says whose the deed is. */
    Optional<Span> owner(EventClause clause) {
        return annotation.sentenceAt(clause.trigger()).flatMap(sentence -> IntStream.range(
                        0, sentence.tokens().size())
                .filter(i -> sentence.tokens().get(i).span().start()
                                >= clause.trigger().start()
                        && sentence.tokens().get(i).span().end()
                                <= clause.clause().end())
                .filter(i -> sentence.tokens().get(i).tag().equals("PRP$") && judges(sentence, i))
                .filter(i -> noun(sentence, i) > 0
                        && isDeed(sentence.tokens().get(noun(sentence, i)).lemma()))
                .mapToObj(i -> sentence.tokens().get(i).span())
                .findFirst());
    }

    /** Whether the noun behind a word is the object of a verb of judging. */
    private boolean judges(Sentence sentence, int owner) {
        return sentence.dependencies()
                .filter(arcs -> arcs.head(owner) > owner
                        && arcs.relation(arcs.head(owner)).equals("obj")
                        && lists.has(
                                ReferenceList.JUDGING,
                                sentence.tokens()
                                        .get(arcs.head(arcs.head(owner)))
                                        .lemma()))
                .isPresent();
    }

    private Optional<NounPhrase> noun(EventClause clause) {
        return between(clause, clause.trigger().start(), clause.clause().end(), this::isDeed)
                .or(() -> between(
                                clause,
                                clause.clause().start(),
                                clause.trigger().start(),
                                this::isDeed)
                        .filter(deed -> isDoneTo(deed, clause)));
    }

    /** Whether a deed is the subject of the passive: "the launch was condemned". */
    boolean isDoneTo(NounPhrase deed, EventClause clause) {
        return deed.sentence()
                .dependencies()
                .filter(arcs -> arcs.relation(deed.head()).equals("nsubj:pass") && arcs.head(deed.head()) >= 0)
                .map(arcs ->
                        deed.sentence().tokens().get(arcs.head(deed.head())).span())
                .filter(clause.trigger()::overlaps)
                .isPresent();
    }

    /** The first noun, from the trigger on, of what is asked for: "demanded an immediate truce". */
    Optional<NounPhrase> asked(EventClause clause, Set<Reading> readings) {
        return annotation.sentenceAt(clause.trigger()).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().start() >= clause.trigger().start()
                        && token.span().end() <= clause.clause().end()
                        && readings.stream().anyMatch(reading -> standIns.isA(token.lemma(), reading)))
                .findFirst()
                .flatMap(token -> NounPhrase.at(annotation, token.span()));
    }

    /** What a denial is about, where nothing else is denied: "this", "accusations", "its claims"; the verb itself, where it means nothing but denial. */
    Optional<NounPhrase> denied(EventClause clause, WordLists<ReferenceList> lists) {
        return annotation
                .sentenceAt(clause.trigger())
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token ->
                                token.span().start() >= clause.trigger().start()
                                        && token.span().end() <= clause.clause().end())
                        .filter(token -> standIns.isA(token.lemma(), Reading.WORD)
                                || lists.has(ReferenceList.DENIAL, token.lemma()))
                        .findFirst())
                .flatMap(token -> NounPhrase.at(annotation, token.span()));
    }

    /** The definite noun of violence that is the trigger's own: "the attack" of "the attack killed". */
    Optional<NounPhrase> around(EventClause clause) {
        return between(
                        clause,
                        clause.clause().start(),
                        clause.trigger().end(),
                        lemma -> standIns.isA(lemma, Reading.ASSAULT))
                .filter(deed ->
                        deed.headToken().span().end() >= clause.trigger().start() - 1);
    }

    private Optional<NounPhrase> between(EventClause clause, int from, int to, Predicate<String> isDeed) {
        return annotation.sentenceAt(clause.trigger()).flatMap(sentence -> in(sentence, from, to, isDeed));
    }

    private Optional<NounPhrase> in(Sentence sentence, int from, int to, Predicate<String> isDeed) {
        var tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            var span = tokens.get(i).span();
            boolean opens =
                    span.start() >= from && span.end() <= to && (isDefinite(tokens.get(i)) || isOfDay(sentence, i));
            int noun = opens ? noun(sentence, i) : -1;
            if (noun > 0 && isDeed.test(tokens.get(noun).lemma())) {
                return NounPhrase.at(annotation, sentence.span(i, noun));
            }
        }
        return Optional.empty();
    }

    private static boolean isDefinite(Token token) {
        return token.tag().equals("DT") && !token.lemma().startsWith("a");
    }

    /** "Friday's test". */
    private boolean isOfDay(Sentence sentence, int token) {
        var tokens = sentence.tokens();
        return token > 0
                && tokens.get(token).tag().equals("POS")
                && annotation.timesIn(sentence.span()).stream().anyMatch(time -> time.span()
                        .overlaps(tokens.get(token - 1).span()));
    }

    private boolean isDeed(String lemma) {
        return DEEDS.stream().anyMatch(reading -> standIns.isA(lemma, reading));
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
