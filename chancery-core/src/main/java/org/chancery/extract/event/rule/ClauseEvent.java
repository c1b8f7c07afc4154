package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.model.Status;

/**
 * What is known of the event of a clause between two rules.
 *
 * @param reading what the words around the verb say of whether it took place
 * @param status whether it took place, as far as is known
 * @param statusSpan the words that say so
 * @param announced whether the event is the announcing of what the clause tells
 * @param time the words that date it
 */
public record ClauseEvent(
        EventCandidate candidate,
        Factuality.Reading reading,
        Status status,
        Optional<Span> statusSpan,
        boolean announced,
        Optional<Span> time) {

    /** A candidate before any rule: it is taken to have occurred. */
    static ClauseEvent of(EventCandidate candidate) {
        return new ClauseEvent(
                candidate, Factuality.Reading.OCCURRED, Status.OCCURRED, Optional.empty(), false, Optional.empty());
    }

    /** Whether it was decided, which counts as done: "voted to expel". */
    public boolean isDecided() {
        return reading.is(Factuality.Manner.DECIDED);
    }

    ClauseEvent as(EventCandidate other) {
        return new ClauseEvent(other, reading, status, statusSpan, announced, time);
    }

    ClauseEvent as(Factuality.Reading other) {
        return new ClauseEvent(candidate, other, status, statusSpan, announced, time);
    }

    /** With the status of a reading and the words that say so. */
    ClauseEvent read(Factuality.Reading other) {
        return new ClauseEvent(candidate, other, other.status(), other.span(), announced, time);
    }

    ClauseEvent is(Status other) {
        return new ClauseEvent(candidate, reading, other, statusSpan, announced, time);
    }

    ClauseEvent is(Status other, Span words) {
        return new ClauseEvent(candidate, reading, other, Optional.of(words), announced, time);
    }

    /** Whether not to have done something is the refusal that is told: "did not support the plan". */
    public boolean isWithheld() {
        return reading.status() == Status.DENIED && status == Status.OCCURRED && candidate.type() == EventType.REJECT;
    }

    /** The announcing, where the clause tells of a plan: it has taken place. */
    ClauseEvent turned(EventCandidate other) {
        boolean plan = reading.status() == Status.PLANNED;
        return new ClauseEvent(other, reading, Status.OCCURRED, statusSpan, plan, time);
    }

    ClauseEvent at(Optional<Span> other) {
        return new ClauseEvent(candidate, reading, status, statusSpan, announced, other);
    }
}
