package org.chancery.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How many wrong tokens came from an address lately, so that nobody tries all. Thread-safe. */
final class WrongTokens {

    static final Duration WINDOW = Duration.ofMinutes(1);
    static final int MOST = 20;
    private static final int ADDRESSES = 10_000;

    private final LongSupplier nanos;
    private final Map<String, Deque<Long>> seen = new HashMap<>();

    /** @param nanos a clock that only goes forward */
    WrongTokens(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void note(String address) {
        if (seen.size() >= ADDRESSES) {
            seen.values().removeIf(times -> recent(times) == 0);
        }
        seen.computeIfAbsent(address, any -> new ArrayDeque<>()).add(nanos.getAsLong());
    }

    synchronized boolean isTooMany(String address) {
        var times = seen.get(address);
        return times != null && recent(times) >= MOST;
    }

    private int recent(Deque<Long> times) {
        long now = nanos.getAsLong();
        while (!times.isEmpty() && now - times.peekFirst() > WINDOW.toNanos()) {
            times.removeFirst();
        }
        return times.size();
    }
}
