package org.chancery.store;

import java.time.Instant;

/** The hosts that are asked, and when each may be asked again. Every call is one transaction. */
public final class FollowedHosts {

    private static final String PUT = "INSERT INTO host (name, next_at, failures) VALUES (?, ?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET next_at = excluded.next_at, failures = excluded.failures";

    private final FollowFile file;

    FollowedHosts(FollowFile file) {
        this.file = file;
    }

    /** Leaves a host alone until then, whatever it did before. */
    public void hold(String host, Instant until) {
        file.with(handle -> handle.execute(PUT, host, until.toEpochMilli(), failures(host)));
    }

    /** Notes that a host has answered, and may be asked again then. */
    public void answered(String host, Instant next) {
        file.with(handle -> handle.execute(PUT, host, next.toEpochMilli(), 0));
    }

    /** Notes that a host has not answered, or has no time, and may be asked again then. */
    public void failed(String host, Instant next) {
        file.with(handle -> handle.execute(PUT, host, next.toEpochMilli(), failures(host) + 1));
    }

    /** How often in a row a host has not answered. */
    public int failures(String host) {
        return file.with(handle -> handle.createQuery("SELECT failures FROM host WHERE name = ?")
                .bind(0, host)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0));
    }
}
