package org.chancery.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.Span;

/** Whom something hits that is done in answer to a deed told before: "in retaliation, Mali expelled five diplomats". */
final class AnsweredDeed {

    private static final Set<EventType> HOSTILE = EnumSet.of(
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.ASSAULT);

    private static final Set<EventType> ANSWERS = EnumSet.of(EventType.THREATEN, EventType.SANCTION, EventType.COERCE);

    private static final Set<EventType> CURBS = EnumSet.of(EventType.SANCTION, EventType.COERCE);

    private final Annotation annotation;
    private final StandIns standIns;
    private final WordLists<ReferenceList> lists;
    private final History history;

    AnsweredDeed(Annotation annotation, StandIns standIns, WordLists<ReferenceList> lists, History history) {
        this.annotation = annotation;
        this.standIns = standIns;
        this.lists = lists;
        this.history = history;
    }

    /** Those who did what is answered; nobody where nothing says that it is an answer, or nothing was done to those who act. */
    List<Party> makers(EventClause clause, List<Party> actors) {
        return ANSWERS.contains(clause.type())
                        && (holds(clause, ReferenceList.INKIND) || holds(clause, ReferenceList.ALIKE))
                ? phrase(clause).stream()
                        .flatMap(np -> history.lately(np).stream())
                        .filter(told -> HOSTILE.contains(told.type()) && isAgainst(told, actors))
                        .findFirst()
                        .map(History.Telling::actors)
                        .orElse(List.of())
                : List.of();
    }

    /** "Mali imposed sanctions of its own": on whom another had imposed them before. */
    List<Party> alike(EventClause clause, List<Party> actors) {
        return CURBS.contains(clause.type()) && holds(clause, ReferenceList.ALIKE)
                ? phrase(clause).stream()
                        .flatMap(np -> history.lately(np).stream())
                        .filter(told -> CURBS.contains(told.type())
                                && told.actors().stream().noneMatch(party -> History.isOf(party, actors)))
                        .findFirst()
                        .map(History.Telling::recipients)
                        .filter(hit -> hit.stream().noneMatch(party -> History.isOf(party, actors)))
                        .orElse(List.of())
                : List.of();
    }

    /** Of which state officials are who are hit in answer: "five diplomats"; empty where anything else is. */
    Optional<String> home(EventClause clause, List<Party> actors, Party hit) {
        String last = hit.name().substring(hit.name().lastIndexOf(' ') + 1).replaceAll("s$", "");
        boolean official =
                hit.kind() == Party.Kind.GROUP && hit.country().isEmpty() && standIns.isA(last, Reading.PERSON);
        var states = official
                ? makers(clause, actors).stream()
                        .flatMap(party -> party.country().stream())
                        .distinct()
                        .toList()
                : List.<String>of();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    private static boolean isAgainst(History.Telling told, List<Party> actors) {
        boolean theirs = told.actors().stream().anyMatch(party -> History.isOf(party, actors));
        boolean hits = told.recipients().isEmpty()
                || told.recipients().stream().anyMatch(party -> History.isOf(party, actors));
        return !told.actors().isEmpty() && !theirs && hits;
    }

    private boolean holds(EventClause clause, ReferenceList list) {
        return annotation.sentenceAt(clause.trigger()).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token ->
                        token.span().overlaps(clause.clause()) || token.span().overlaps(clause.trigger()))
                .anyMatch(token -> lists.has(list, token.lemma()));
    }

    private Optional<NounPhrase> phrase(EventClause clause) {
        return NounPhrase.at(
                annotation, new Span(clause.trigger().start(), clause.trigger().end()));
    }
}
