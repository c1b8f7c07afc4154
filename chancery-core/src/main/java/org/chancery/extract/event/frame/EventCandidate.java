package org.chancery.extract.event.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.model.Status;

/**
 * An event as its words alone tell it, before time, place and status are read from what stands around.
 *
 * @param frame the entries that recognised it
 * @param anchor the verb, adjective or noun that it hangs on
 * @param trigger tokens of the words that its type was read from
 * @param used tokens that tell of nothing else any more
 * @param status the status that the words themselves give
 * @param site where its further circumstances are looked for
 * @param day the words of its day, where it is known which they are
 */
public record EventCandidate(
        EventType type,
        List<String> modes,
        List<String> contexts,
        String frame,
        int anchor,
        SortedSet<Integer> trigger,
        Set<Integer> used,
        List<Span> actors,
        List<Span> recipients,
        Optional<Status> status,
        ArgumentSlots site,
        Optional<Span> day) {

    EventCandidate(
            EventType type,
            List<String> modes,
            List<String> contexts,
            String frame,
            int anchor,
            SortedSet<Integer> trigger,
            Set<Integer> used,
            List<Span> actors,
            List<Span> recipients,
            Optional<Status> status,
            ArgumentSlots site) {
        this(type, modes, contexts, frame, anchor, trigger, used, actors, recipients, status, site, Optional.empty());
    }

    public EventCandidate with(EventType otherType, List<String> otherModes) {
        return new EventCandidate(
                otherType, otherModes, contexts, frame, anchor, trigger, used, actors, recipients, status, site, day);
    }

    /** The same event, dated by these words alone. */
    EventCandidate on(Span words) {
        return new EventCandidate(
                type,
                modes,
                contexts,
                frame,
                anchor,
                trigger,
                used,
                actors,
                recipients,
                status,
                site,
                Optional.of(words));
    }

    public EventCandidate among(List<Span> otherActors, List<Span> otherRecipients) {
        return new EventCandidate(
                type, modes, contexts, frame, anchor, trigger, used, otherActors, otherRecipients, status, site, day);
    }

    /** The same event, told by another word. */
    EventCandidate at(int other) {
        var moved =
                new ArgumentSlots(site.syntax(), site.parties(), other, site.object(), site.reach(), site.content());
        return new EventCandidate(
                type, modes, contexts, frame, other, trigger, used, actors, recipients, status, moved, day);
    }

    public boolean hasParties() {
        return !actors.isEmpty() || !recipients.isEmpty();
    }
}
