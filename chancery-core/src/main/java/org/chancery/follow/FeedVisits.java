package org.chancery.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chancery.fetch.FeedPage;
import org.chancery.fetch.Settings;
import org.chancery.fetch.Visit;
import org.chancery.fetch.Visits;
import org.chancery.store.FollowFile;
import org.chancery.store.FollowedFeeds.Feed;
import org.chancery.store.FollowedFeeds.Look;

/** What comes of looking at a feed. Thread-safe. */
final class FeedVisits {

    private final FollowFile file;
    private final FeedEntries reader;
    private final Settings settings;
    private final Clock clock;
    private final Follower.Listener listener;

    FeedVisits(FollowFile file, FeedEntries reader, Settings settings, Clock clock, Follower.Listener listener) {
        this.file = file;
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
        this.listener = listener;
    }

    /** What an answer changes in the file; the feed is read at once, before anything is changed. */
    Runnable answer(Feed feed, Visit visit) {
        var now = clock.instant();
        if (visit instanceof Visit.Page page) {
            return page(feed, page, now);
        }
        if (visit instanceof Visit.Unchanged same) {
            var look = new Look(Optional.empty(), feed.etag(), feed.modified(), feed.versionOf(), feed.wishes());
            return () -> succeeded(feed, look, false, same.fresh(), now);
        }
        if (visit instanceof Visit.Moved moved) {
            return () -> follow(feed, moved, now);
        }
        if (visit instanceof Visit.Silent silent) {
            return () -> failed(feed, silent.reason(), Duration.ofHours(1), now);
        }
        if (visit instanceof Visit.Busy busy) {
            return () -> failed(feed, busy.reason(), Rhythm.DAY, now);
        }
        String reason = visit instanceof Visit.Broken broken ? broken.reason() : ((Visit.Refused) visit).reason();
        return () -> failed(feed, reason, Rhythm.DAY, now);
    }

    private Runnable page(Feed feed, Visit.Page page, Instant now) {
        var seen = FeedPage.of(page);
        if (seen.isEmpty()) {
            return () -> failed(feed, "it is no feed; give the address of the feed itself", Rhythm.DAY, now);
        }
        if (!seen.get().whole()) {
            return () -> failed(feed, "it was cut off on the way", Duration.ofHours(1), now);
        }
        var found = reader.of(seen.get(), page);
        var wishes = Rhythm.wishes(
                seen.get().pace(), seen.get().quietHours(), seen.get().quietDays());
        var look = new Look(
                seen.get().title(), page.version().etag(), page.version().modified(), page.url(), wishes);
        return () -> {
            boolean news = false;
            for (var entry : found) {
                news |= add(feed, entry, now);
            }
            succeeded(feed, look, news, page.fresh(), now);
        };
    }

    private boolean add(Feed feed, FeedEntries.Found entry, Instant now) {
        String url = entry.link().orElseGet(() -> feed.url() + "#" + entry.digest());
        boolean added = file.entries().add(url, feed.url(), Visits.host(url), entry.summary(), now);
        if (added && entry.link().isEmpty()) {
            file.entries().summarize(url, "");
        }
        return added;
    }

    private void succeeded(Feed feed, Look look, boolean news, Optional<Duration> fresh, Instant now) {
        var pace = Rhythm.pace(feed.pace(), news);
        file.feeds().succeeded(feed.url(), look, pace, now, Rhythm.next(now, pace, fresh, look.wishes()));
        file.feeds().settle(feed.url(), feed.address(), Visits.host(feed.address()));
    }

    private void follow(Feed feed, Visit.Moved moved, Instant now) {
        if (feed.hops() >= settings.mostRedirects()) {
            failed(feed, "it redirects more than " + settings.mostRedirects() + " times", Rhythm.DAY, now);
            return;
        }
        if (moved.forGood() && feed.at().equals(feed.address())) {
            file.feeds().settle(feed.url(), moved.to(), Visits.host(moved.to()));
        }
        file.feeds().moved(feed.url(), moved.to(), Visits.host(moved.to()), feed.hops() + 1);
    }

    /** A feed that cannot be had where it moved to is asked for again where it was. */
    private void failed(Feed feed, String reason, Duration longest, Instant now) {
        var wait = Rhythm.backOff(feed.failures() + 1, Rhythm.SHORTEST, longest);
        file.feeds().failed(feed.url(), reason, now.plus(wait));
        file.feeds().settle(feed.url(), feed.url(), Visits.host(feed.url()));
        listener.failed(feed.url(), reason);
    }
}
