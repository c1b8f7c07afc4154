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

    /** How many sentences a meeting stays the scene of a threat. */
    private static final int SCENE = 4;

    private final Annotation annotation;
    private final History history;

    Interlocutor(Annotation annotation, History history) {
        this.annotation = annotation;
        this.history = history;
    }

    /** The one other person, of another state, of a meeting told shortly before; nobody where more took part. */
    List<Party> of(EventClause clause, List<Party> actors) {
        boolean speaks = SPOKEN.contains(clause.type())
                && actors.size() == 1
                && actors.get(0).kind() == Party.Kind.PERSON;
        return speaks
                ? scene(clause, actors).stream()
                        .flatMap(told -> told.parties().stream())
                        .filter(party -> party.kind() == Party.Kind.PERSON && !History.isOf(party, actors))
                        .toList()
                : List.of();
    }

    /** The last meeting told, of the speaker and one other, where nobody else acted since. */
    private Optional<History.Telling> scene(EventClause clause, List<Party> actors) {
        var told = near(clause).stream()
                .flatMap(sentence -> history.in(sentence).stream())
                .filter(telling -> telling.at() < clause.trigger().start())
                .toList();
        var meeting = told.stream()
                .filter(telling -> telling.type() == EventType.CONSULT)
                .findFirst();
        return meeting.filter(scene -> scene.parties().size() == 2
                && scene.parties().containsAll(actors)
                && told.stream()
                        .takeWhile(telling -> telling != scene)
                        .flatMap(telling -> telling.actors().stream())
                        .allMatch(party -> History.isOf(party, scene.parties())));
    }

    /** The sentence before that of the clause, or that one where it is the first; of a threat, from which its meeting may be told a while before. */
    private Optional<Sentence> near(EventClause clause) {
        int back = clause.type() == EventType.THREATEN ? SCENE : 1;
        return NounPhrase.at(annotation, clause.trigger())
                .map(np -> annotation.sentences().get(Math.max(0, np.index() - back)));
    }
}
