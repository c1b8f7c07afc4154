package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.extract.event.rule.Factuality.Manner;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/**
 * What somebody only did something else for tells of no event: "stayed in the valley to fight the rebels", "a law to protect whales". Those who
 * travel to meet are told of as about to meet.
 */
final class PurposeClause implements ClauseRule {

    @Override
    public String name() {
        return "purpose";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        boolean purpose = event.reading().manner() == Manner.PURPOSE
                && event.status() == Status.PLANNED
                && event.candidate().type() != EventType.CONSULT;
        return purpose ? Optional.empty() : Optional.of(event);
    }
}
