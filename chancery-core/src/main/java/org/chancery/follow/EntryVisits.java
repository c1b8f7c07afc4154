package org.chancery.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.chancery.fetch.Settings;
import org.chancery.fetch.Visit;
import org.chancery.fetch.Visits;
import org.chancery.store.FollowFile;
import org.chancery.store.FollowedEntries;
import org.chancery.store.FollowedEntries.Entry;
import org.chancery.store.FollowedEntries.Page;

/** What comes of asking for the page of an entry. The feed's own words are taken where the page cannot be had. Thread-safe. */
final class EntryVisits {

    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(6);

    /** The network may be back at any time. */
    private static final Duration LONGEST_SILENCE = Duration.ofHours(1);

    /** Faults of a server: for somewhat less than a day. */
    private static final int MOST_BROKEN = 8;

    /** A page is sometimes there only after the feed that links to it. */
    private static final int MOST_REFUSED = 3;

    /** Who is away for longer may not come back. */
    private static final Duration MOST_SILENT = Duration.ofDays(7);

    private final FollowedEntries entries;
    private final Settings settings;
    private final Clock clock;
    private final Follower.Listener listener;

    EntryVisits(FollowFile file, Settings settings, Clock clock, Follower.Listener listener) {
        this.entries = file.entries();
        this.settings = settings;
        this.clock = clock;
        this.listener = listener;
    }

    /** What an answer changes in the file. */
    Runnable answer(Entry entry, Visit visit) {
        var now = clock.instant();
        if (visit instanceof Visit.Page page) {
            return () -> entries.fetched(new Page(entry.url(), page.url(), page.type(), page.encoding(), page.body()));
        }
        if (visit instanceof Visit.Moved moved) {
            return () -> follow(entry, moved, now);
        }
        if (visit instanceof Visit.Busy busy) {
            return () -> later(entry, busy.reason(), isLate(entry, now), now, LONGEST);
        }
        if (visit instanceof Visit.Silent silent) {
            return () -> later(entry, silent.reason(), isLate(entry, now), now, LONGEST_SILENCE);
        }
        if (visit instanceof Visit.Broken broken) {
            return () -> later(entry, broken.reason(), entry.tries() + 1 >= MOST_BROKEN, now, LONGEST);
        }
        String reason = visit instanceof Visit.Refused refused
                ? refused.reason()
                : "the server answered that what it never sent has not changed";
        return () -> later(entry, reason, entry.tries() + 1 >= MOST_REFUSED, now, LONGEST);
    }

    private void follow(Entry entry, Visit.Moved moved, Instant now) {
        if (entries.has(moved.to(), entry.url())) {
            entries.same(entry.url(), moved.to(), now);
        } else if (entry.hops() >= settings.mostRedirects()) {
            later(entry, "it redirects more than " + settings.mostRedirects() + " times", true, now, LONGEST);
        } else {
            entries.moved(entry.url(), moved.to(), Visits.host(moved.to()), entry.hops() + 1);
        }
    }

    private static boolean isLate(Entry entry, Instant now) {
        return entry.found().plus(MOST_SILENT).isBefore(now);
    }

    private void later(Entry entry, String reason, boolean last, Instant now, Duration longest) {
        if (!last) {
            var wait = Rhythm.backOff(entry.tries() + 1, FIRST, longest);
            entries.again(entry.url(), Visits.host(entry.url()), reason, now.plus(wait));
        } else if (!entries.summarize(entry.url(), reason)) {
            entries.failed(entry.url(), reason, now);
            listener.failed(entry.url(), reason);
        }
    }
}
