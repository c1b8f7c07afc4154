package org.chancery.web.page;

import java.util.List;
import java.util.Map;

/**
 * A correction that an assistant proposes, beside the event it is about.
 *
 * @param says what is proposed, in words
 * @param fields what is sent when a person confirms it
 * @param note why, as the assistant says
 */
public record ProposalPage(EventPage event, String says, Map<String, String> fields, String note) {

    /** The verdicts that can be proposed. */
    public static final List<String> VERDICTS = List.of("accepted", "wrong", "value", "parties", "same");

    /** What such a proposal can say besides, as {@code POST /judgements} names it. */
    public static final List<String> FIELDS =
            List.of("event", "other", "field", "value", "remove", "add-actor", "add-recipient", "turn");
}
