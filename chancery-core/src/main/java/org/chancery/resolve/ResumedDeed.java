package org.chancery.resolve;

import java.util.List;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.chancery.model.PartyMention;

/** Violence that a clause takes up by a noun for what was told just before: "the raid was claimed by", "the attack killed six". */
final class ResumedDeed {

    private final JudgedDeed deeds;
    private final History history;

    ResumedDeed(Annotation annotation, StandIns standIns, WordLists<ReferenceList> lists, History history) {
        this.deeds = new JudgedDeed(annotation, standIns, lists);
        this.history = history;
    }

    /** Who acted in it, or to whom it was done; nobody where another kind of event was told since. */
    List<PartyMention> of(EventClause clause, boolean acting) {
        if (clause.type() != EventType.ASSAULT) {
            return List.of();
        }
        return deeds.around(clause).stream()
                .flatMap(deed -> history.lately(deed).stream()
                        .limit(1)
                        .filter(told -> told.type() == EventType.ASSAULT)
                        .flatMap(told -> (acting ? told.actors() : told.recipients()).stream())
                        .map(party -> new PartyMention(party, deed.span())))
                .toList();
    }
}
