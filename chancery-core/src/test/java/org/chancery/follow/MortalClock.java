package org.chancery.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves, and that can kill who reads it: a process ends between two of its steps. From one thread. */
final class MortalClock extends Clock {

    /** The end of a process. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        private Killed() {
            super("killed");
        }
    }

    private final Instant begun;
    private Duration elapsed = Duration.ZERO;
    private Duration setBy = Duration.ZERO;
    private int readings = Integer.MAX_VALUE;

    MortalClock(String begun) {
        this.begun = Instant.parse(begun);
    }

    /** How much time has passed, whatever the clock was set to. */
    Duration elapsed() {
        return elapsed;
    }

    void pass(Duration time) {
        elapsed = elapsed.plus(time);
    }

    /** Sets the clock to another time, from which it goes on. */
    void set(Duration by) {
        setBy = setBy.plus(by);
    }

    /** Kills who reads it for so many times more. */
    void killAfter(int more) {
        readings = more;
    }

    @Override
    public Instant instant() {
        if (--readings < 0) {
            throw new Killed();
        }
        return begun.plus(elapsed).plus(setBy);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
