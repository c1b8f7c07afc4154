package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The feeds that are followed. Every call is one transaction. */
public final class FollowedFeeds {

    private static final String ROW =
            "SELECT f.url, f.address, f.at, f.hops, f.title, f.paused, f.etag, f.modified, f.version_of, f.pace, f.rest,"
                    + " f.quiet_hours, f.quiet_days, f.next_at, f.success_at, f.failures, f.reason FROM feed f";

    private final FollowFile file;

    FollowedFeeds(FollowFile file) {
        this.file = file;
    }

    /**
     * A feed.
     *
     * @param url as it was given
     * @param address where it is asked for: elsewhere once it has moved for good
     * @param at the next request: elsewhere while a redirect is followed
     * @param hops redirects followed since the last answer
     * @param etag with {@code modified}, what tells its versions apart, for the address {@code versionOf}
     * @param pace how long between two looks, by how often there was something new
     * @param wishes what it asks of those who follow it
     * @param success the last time that it could be read
     * @param failures in a row, since
     * @param reason of the last of them
     */
    public record Feed(
            String url,
            String address,
            String at,
            int hops,
            Optional<String> title,
            boolean isPaused,
            String etag,
            String modified,
            String versionOf,
            Duration pace,
            Wishes wishes,
            Instant next,
            Optional<Instant> success,
            int failures,
            String reason) {}

    /**
     * What a feed asks of those who follow it.
     *
     * @param rest how long to leave it alone between two looks; zero where it does not say
     * @param quietHours a bit for each hour of the day, in UTC, at which it is not to be looked at
     * @param quietDays a bit for each day of the week, Monday first
     */
    public record Wishes(Duration rest, int quietHours, int quietDays) {}

    /**
     * What was seen when a feed was looked at.
     *
     * @param etag with {@code modified}, what tells its versions apart, for the address {@code versionOf}
     */
    public record Look(Optional<String> title, String etag, String modified, String versionOf, Wishes wishes) {}

    /**
     * Adds a feed, unless it is there.
     *
     * @return whether it was not
     */
    public boolean add(String url, String host, Duration pace, Instant now) {
        return file.with(handle -> handle.execute(
                        "INSERT INTO feed (url, address, at, host, pace, next_at, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (url) DO NOTHING",
                        url,
                        url,
                        url,
                        host,
                        pace.toMillis(),
                        now.toEpochMilli(),
                        now.toEpochMilli())
                > 0);
    }

    /**
     * Neither a paused feed nor its entries are asked for; what was fetched of it goes into the record.
     *
     * @return whether there is such a feed
     */
    public boolean pause(String url, boolean paused) {
        return file.with(handle -> handle.execute("UPDATE feed SET paused = ? WHERE url = ?", paused ? 1 : 0, url) > 0);
    }

    /**
     * Forgets a feed and what of its entries is still to be fetched. What was fetched goes into the record; what is there is remembered, so
     * that it is not twice in the record where the feed is followed again.
     *
     * @return whether there was such a feed
     */
    public boolean drop(String url) {
        return file.with(handle -> {
            handle.execute("DELETE FROM entry WHERE feed = ? AND state = 'waiting'", url);
            return handle.execute("DELETE FROM feed WHERE url = ?", url) > 0;
        });
    }

    /** The feed that has waited longest of those that are due and whose host may be asked. */
    public Optional<Feed> due(Instant now) {
        return file.with(handle -> handle.createQuery(ROW
                        + " LEFT JOIN host h ON h.name = f.host WHERE f.paused = 0 AND f.next_at <= :now"
                        + " AND coalesce(h.next_at, 0) <= :now ORDER BY f.next_at, f.url LIMIT 1")
                .bind("now", now.toEpochMilli())
                .map((row, context) -> feed(row))
                .findOne());
    }

    /** When the next feed is due. */
    public Optional<Instant> next() {
        return file.with(handle -> handle.createQuery("SELECT min(max(f.next_at, coalesce(h.next_at, 0))) FROM feed f"
                        + " LEFT JOIN host h ON h.name = f.host WHERE f.paused = 0")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
    }

    /** Goes on at another address, at once. */
    public void moved(String url, String at, String host, int hops) {
        file.with(handle ->
                handle.execute("UPDATE feed SET at = ?, host = ?, hops = ? WHERE url = ?", at, host, hops, url));
    }

    /** From now on a feed is asked for at an address. */
    public void settle(String url, String address, String host) {
        file.with(handle -> handle.execute(
                "UPDATE feed SET address = ?, at = ?, host = ?, hops = 0 WHERE url = ?", address, address, host, url));
    }

    /** Notes that a feed was read. */
    public void succeeded(String url, Look look, Duration pace, Instant now, Instant next) {
        file.with(handle -> handle.execute(
                "UPDATE feed SET title = coalesce(?, title), etag = ?, modified = ?, version_of = ?, rest = ?,"
                        + " quiet_hours = ?, quiet_days = ?, pace = ?, success_at = ?, next_at = ?, failures = 0, reason = '' WHERE url = ?",
                look.title().orElse(null),
                look.etag(),
                look.modified(),
                look.versionOf(),
                look.wishes().rest().toMillis(),
                look.wishes().quietHours(),
                look.wishes().quietDays(),
                pace.toMillis(),
                now.toEpochMilli(),
                next.toEpochMilli(),
                url));
    }

    /** Notes that a feed could not be read. */
    public void failed(String url, String reason, Instant next) {
        file.with(handle -> handle.execute(
                "UPDATE feed SET failures = failures + 1, reason = ?, next_at = ? WHERE url = ?",
                reason,
                next.toEpochMilli(),
                url));
    }

    /** All feeds, by address. */
    public List<Feed> all() {
        return file.with(handle -> handle.createQuery(ROW + " ORDER BY f.url")
                .map((row, context) -> feed(row))
                .list());
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getString("url"),
                row.getString("address"),
                row.getString("at"),
                row.getInt("hops"),
                Optional.of(row.getString("title")).filter(title -> !title.isEmpty()),
                row.getInt("paused") != 0,
                row.getString("etag"),
                row.getString("modified"),
                row.getString("version_of"),
                Duration.ofMillis(row.getLong("pace")),
                new Wishes(Duration.ofMillis(row.getLong("rest")), row.getInt("quiet_hours"), row.getInt("quiet_days")),
                Instant.ofEpochMilli(row.getLong("next_at")),
                Optional.of(row.getLong("success_at")).filter(at -> at > 0).map(Instant::ofEpochMilli),
                row.getInt("failures"),
                row.getString("reason"));
    }
}
