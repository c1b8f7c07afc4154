package org.chancery.follow;

import java.time.Clock;
import org.chancery.fetch.Visits;
import org.chancery.store.FollowFile;

/** Which feeds are followed. Thread-safe. */
public final class Subscriptions {

    private final FollowFile file;
    private final Clock clock;

    public Subscriptions(FollowFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Follows a feed from now on.
     *
     * @return whether it was not followed before
     * @throws IllegalArgumentException with what is wrong with the address
     */
    public boolean add(String url) {
        String address = Visits.address(url);
        return file.feeds().add(address, Visits.host(address), Rhythm.FIRST, clock.instant());
    }

    /**
     * Lets a feed rest: neither it nor its entries are asked for.
     *
     * @throws IllegalArgumentException when no such feed is followed
     */
    public void pause(String url) {
        set(url, true);
    }

    /** As {@link #pause}, the other way round. */
    public void resume(String url) {
        set(url, false);
    }

    /**
     * Follows a feed no longer. What came of it stays in the record, and comes into it once where the feed is followed again.
     *
     * @throws IllegalArgumentException when no such feed is followed
     */
    public void drop(String url) {
        told(url, file.feeds().drop(url));
    }

    private void set(String url, boolean paused) {
        told(url, file.feeds().pause(url, paused));
    }

    private static void told(String url, boolean known) {
        if (!known) {
            throw new IllegalArgumentException("no such feed is followed: " + url);
        }
    }
}
