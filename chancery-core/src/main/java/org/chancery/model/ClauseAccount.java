package org.chancery.model;

import java.util.List;

/**
 * Why a clause was coded as it was: the sense that recognised it, and the rules that changed it, in their order.
 *
 * @param trigger the words that the sense was read from
 * @param sense the entry of the knowledge files: the {@code frame} of the event
 * @param told whether the clause tells of an event in the end
 */
public record ClauseAccount(Span trigger, String sense, boolean told, List<RuleEffect> effects) {

    /** Copies the list. */
    public ClauseAccount {
        effects = List.copyOf(effects);
    }

    /** Whether this is the account of an event; what a report tells again has the sense it was told by first. */
    public boolean isOf(EventMention event) {
        return told && trigger.equals(event.trigger()) && event.frame().startsWith(sense);
    }
}
