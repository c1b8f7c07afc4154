package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The entries of the feeds that are followed, each on its way into the record once. Every call is one transaction. */
public final class FollowedEntries {

    private static final String ROW = "SELECT e.url, e.at, e.hops, e.tries, e.found_at, e.reason,"
            + " e.summary IS NOT NULL AS has_summary FROM entry e";

    private final FollowFile file;

    FollowedEntries(FollowFile file) {
        this.file = file;
    }

    /**
     * An entry whose page is to be fetched.
     *
     * @param at the next request: elsewhere while a redirect is followed
     * @param hasSummary whether there are words of the feed for when the page cannot be had
     */
    public record Entry(String url, String at, int hops, int tries, Instant found, String reason, boolean hasSummary) {}

    /**
     * What was fetched of an entry.
     *
     * @param url where it was
     * @param type its media type, empty where it is not known
     * @param encoding how the body is packed, empty where it is not
     */
    public record Page(String entry, String url, String type, String encoding, byte[] body) {}

    /** Something to be named. */
    public record Problem(String url, String reason, Instant at) {}

    /** How many entries are where on their way. */
    public record Counts(int waiting, int fetched, int recorded, int failed) {}

    /**
     * Adds an entry, unless it is known or its feed was dropped since.
     *
     * @param summary the feed's own words, in case the page cannot be had
     * @return whether it was not
     */
    public boolean add(String url, String feed, String host, Optional<byte[]> summary, Instant now) {
        return file.with(handle -> handle.execute(
                        "INSERT INTO entry (url, feed, at, host, state, next_at, found_at, summary)"
                                + " SELECT ?, url, ?, ?, 'waiting', ?, ?, ? FROM feed WHERE url = ?"
                                + " ON CONFLICT (url) DO NOTHING",
                        url,
                        url,
                        host,
                        now.toEpochMilli(),
                        now.toEpochMilli(),
                        summary.orElse(null),
                        feed)
                > 0);
    }

    /** Whether an address is that of an entry other than this one, which failed or not is on its way or there. */
    public boolean has(String url, String other) {
        return file.with(handle -> handle.createQuery("SELECT 1 FROM entry WHERE url = ? AND url <> ?")
                .bind(0, url)
                .bind(1, other)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** The entry that has waited longest of those that are due and whose host may be asked. */
    public Optional<Entry> due(Instant now) {
        return file.with(handle -> handle.createQuery(ROW
                        + " JOIN feed f ON f.url = e.feed LEFT JOIN host h ON h.name = e.host WHERE e.state = 'waiting'"
                        + " AND f.paused = 0 AND e.next_at <= :now AND coalesce(h.next_at, 0) <= :now"
                        + " ORDER BY e.next_at, e.rowid LIMIT 1")
                .bind("now", now.toEpochMilli())
                .map((row, context) -> entry(row))
                .findOne());
    }

    /** When the next entry is due. */
    public Optional<Instant> next() {
        return file.with(handle -> handle.createQuery("SELECT min(max(e.next_at, coalesce(h.next_at, 0))) FROM entry e"
                        + " JOIN feed f ON f.url = e.feed LEFT JOIN host h ON h.name = e.host"
                        + " WHERE e.state = 'waiting' AND f.paused = 0")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
    }

    /** Goes on at another address, at once. */
    public void moved(String url, String at, String host, int hops) {
        file.with(handle ->
                handle.execute("UPDATE entry SET at = ?, host = ?, hops = ? WHERE url = ?", at, host, hops, url));
    }

    /** Tries an entry again later, from its own address. */
    public void again(String url, String host, String reason, Instant next) {
        file.with(handle -> handle.execute(
                "UPDATE entry SET at = url, host = ?, hops = 0, tries = tries + 1, reason = ?, next_at = ? WHERE url = ?",
                host,
                reason,
                next.toEpochMilli(),
                url));
    }

    /** Keeps what was fetched of an entry, to go into the record; not where its feed was dropped meanwhile. */
    public void fetched(Page page) {
        file.with(handle -> {
            handle.execute(
                    "INSERT INTO page (entry, url, type, encoding, body) SELECT url, ?, ?, ?, ? FROM entry WHERE url = ?",
                    page.url(),
                    page.type(),
                    page.encoding(),
                    page.body(),
                    page.entry());
            return handle.execute("UPDATE entry SET state = 'fetched' WHERE url = ?", page.entry());
        });
    }

    /**
     * Takes the feed's own words instead of the page, which could not be had or read.
     *
     * @param reason why
     * @return whether there were such words, that were not taken before
     */
    public boolean summarize(String url, String reason) {
        return file.with(handle -> {
            var summary = handle.createQuery("SELECT summary FROM entry WHERE url = ?")
                    .bind(0, url)
                    .mapTo(byte[].class)
                    .findOne();
            summary.ifPresent(words -> {
                handle.execute("DELETE FROM page WHERE entry = ?", url);
                fetched(new Page(url, url, "application/json", "", words));
                handle.execute("UPDATE entry SET summary = NULL, reason = ? WHERE url = ?", reason, url);
            });
            return summary.isPresent();
        });
    }

    /** What was fetched and is not in the record yet, in the order in which it was found. */
    public List<Page> fetched(int most) {
        return file.with(handle -> handle.createQuery("SELECT p.entry, p.url, p.type, p.encoding, p.body FROM page p"
                        + " JOIN entry e ON e.url = p.entry ORDER BY e.rowid LIMIT :most")
                .bind("most", most)
                .map((row, context) -> new Page(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getBytes(5)))
                .list());
    }

    /** How much of it there is. */
    public int fetched() {
        return file.with(handle -> handle.createQuery("SELECT count(*) FROM page")
                .mapTo(Integer.class)
                .one());
    }

    /** An entry is in the record. */
    public void recorded(String url, Instant now) {
        end(url, "recorded", now);
    }

    /** An entry leads to the page of another entry. */
    public void same(String url, String other, Instant now) {
        file.with(handle -> handle.execute("UPDATE entry SET reason = ? WHERE url = ?", other, url));
        end(url, "same", now);
    }

    /** An entry cannot be had or read. */
    public void failed(String url, String reason, Instant now) {
        file.with(handle -> handle.execute("UPDATE entry SET reason = ? WHERE url = ?", reason, url));
        end(url, "failed", now);
    }

    private void end(String url, String state, Instant now) {
        file.with(handle -> {
            handle.execute("DELETE FROM page WHERE entry = ?", url);
            return handle.execute(
                    "UPDATE entry SET state = ?, done_at = ?, summary = NULL WHERE url = ?",
                    state,
                    now.toEpochMilli(),
                    url);
        });
    }

    /** How many entries are where. */
    public Counts counts() {
        return counts("");
    }

    /** How many entries of a feed are where. */
    public Counts of(String feed) {
        return counts(feed);
    }

    private Counts counts(String feed) {
        return file.with(handle -> handle.createQuery("SELECT count(*) FILTER (WHERE state = 'waiting'),"
                        + " count(*) FILTER (WHERE state = 'fetched'), count(*) FILTER (WHERE state = 'recorded'),"
                        + " count(*) FILTER (WHERE state = 'failed') FROM entry WHERE :feed = '' OR feed = :feed")
                .bind("feed", feed)
                .map((row, context) -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .one());
    }

    /** How many entries came into the record since then. */
    public int recordedSince(Instant moment) {
        return file.with(
                handle -> handle.createQuery("SELECT count(*) FROM entry WHERE state = 'recorded' AND done_at >= ?")
                        .bind(0, moment.toEpochMilli())
                        .mapTo(Integer.class)
                        .one());
    }

    /** The last entries that could not be had or read, the latest first. */
    public List<Problem> problems(int most) {
        return file.with(handle -> handle.createQuery(
                        "SELECT url, reason, done_at FROM entry WHERE state = 'failed' ORDER BY done_at DESC, url LIMIT ?")
                .bind(0, most)
                .map((row, context) ->
                        new Problem(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))))
                .list());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("url"),
                row.getString("at"),
                row.getInt("hops"),
                row.getInt("tries"),
                Instant.ofEpochMilli(row.getLong("found_at")),
                row.getString("reason"),
                row.getInt("has_summary") != 0);
    }
}
