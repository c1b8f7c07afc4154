package org.chancery.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.Sentence;

/** "Moe met Berg in Oslo. Moe warned that an invasion would have consequences": whom one warns and asks is the one he talks with. */
final class Interlocutor {

    private static final Set<EventType> SPOKEN = EnumSet.of(EventType.REQUEST, EventType.THREATEN);

    private final Annotation annotation;
    private final History history;

    Interlocutor(Annotation annotation, History history) {
        this.annotation = annotation;
        this.history = history;
    }

    /** The one other person, of another state, of a meeting told in the sentence or the one before; nobody where more took part. */
    List<Party> of(EventClause clause, List<Party> actors) {
        boolean speaks = SPOKEN.contains(clause.type())
                && actors.size() == 1
                && actors.get(0).kind() == Party.Kind.PERSON;
        return speaks
                ? near(clause).stream()
                        .flatMap(sentence -> history.in(sentence).stream())
                        .filter(told -> told.at() < clause.trigger().start() && told.type() == EventType.CONSULT)
                        .findFirst()
                        .filter(told ->
                                told.parties().size() == 2 && told.parties().contains(actors.get(0)))
                        .map(told -> told.parties().stream()
                                .filter(party -> party.kind() == Party.Kind.PERSON && !History.isOf(party, actors))
                                .toList())
                        .orElse(List.of())
                : List.of();
    }

    /** The sentence before that of the clause, or that one where it is the first. */
    private Optional<Sentence> near(EventClause clause) {
        return NounPhrase.at(annotation, clause.trigger())
                .map(np -> annotation.sentences().get(Math.max(0, np.index() - 1)));
    }
}
