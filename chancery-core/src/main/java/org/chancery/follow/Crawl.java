package org.chancery.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chancery.fetch.Settings;
import org.chancery.fetch.SiteRules;
import org.chancery.fetch.Visit;
import org.chancery.fetch.Visits;
import org.chancery.store.FollowFile;

/**
 * The part that asks: a step is one request at most. A host is held in the file before it is asked, so that neither another thread nor,
 * after a kill, the next process asks it too soon: what it answered to a process that was killed before it noted it, nobody knows.
 * Thread-safe.
 */
final class Crawl {

    /** How long what a site allows is taken to hold: no longer by RFC 9309. */
    static final Duration RULES_HOLD = Duration.ofHours(24);

    /** After the first silence of a host; twice as long after each that follows. */
    private static final Duration FIRST_SILENCE = Duration.ofMinutes(1);

    private static final Duration LONGEST_SILENCE = Duration.ofHours(1);
    /** Who is not the first to see that something is due looks again a little later. */
    private static final Duration LEAST_IDLE = Duration.ofMillis(100);

    private static final Duration GRACE = Duration.ofSeconds(1);

    /** An answer that was lost with its process may have been to come back later, and by then most hosts have time again. */
    static final Duration LOST_ANSWER = Duration.ofMinutes(5);

    /** While so many pages wait to go into the record, no more are fetched. */
    private static final int MOST_WAITING = 1_000;

    private record Known(SiteRules rules, Instant until) {}

    private final FollowFile file;
    private final Visits visits;
    private final Settings settings;
    private final Clock clock;
    private final FeedVisits feeds;
    private final EntryVisits entries;
    private final Map<String, Known> sites = new ConcurrentHashMap<>();

    Crawl(FollowFile file, Visits visits, Settings settings, Clock clock, FeedVisits feeds, EntryVisits entries) {
        this.file = file;
        this.visits = visits;
        this.settings = settings;
        this.clock = clock;
        this.feeds = feeds;
        this.entries = entries;
    }

    /**
     * Does what has been due longest.
     *
     * @return whether anything was due
     */
    boolean step() {
        var claimed = claim();
        claimed.ifPresent(this::serve);
        return claimed.isPresent();
    }

    /** When something is due next. */
    Optional<Instant> next() {
        return Stream.of(file.feeds().next(), file.entries().next())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** How long there is nothing to do, as far as is known now, and at most so long. */
    Duration idle(Duration most) {
        var now = clock.instant();
        return next().map(next -> Rhythm.longer(LEAST_IDLE, Duration.between(now, next)))
                .filter(wait -> wait.compareTo(most) < 0)
                .orElse(most);
    }

    private Optional<Task> claim() {
        var now = clock.instant();
        return file.change(() -> {
            file.now(now);
            var task = due(now);
            task.ifPresent(one -> file.hosts().hold(Visits.host(one.at()), now.plus(untilAnswered())));
            return task;
        });
    }

    private Duration untilAnswered() {
        return Rhythm.longer(settings.patience().plus(GRACE), LOST_ANSWER);
    }

    private Optional<Task> due(Instant now) {
        var feed = file.feeds().due(now).<Task>map(Task.Look::new);
        return feed.isPresent() || file.entries().fetched() >= MOST_WAITING
                ? feed
                : file.entries().due(now).map(Task.Fetching::new);
    }

    private void serve(Task task) {
        var forbidden = visits.forbidden(task.at());
        if (forbidden.isPresent()) {
            take(task, new Visit.Refused(forbidden.get()), Duration.ZERO);
            return;
        }
        String site = Visits.site(task.at());
        var known = Optional.ofNullable(sites.get(site))
                .filter(one -> one.until().isAfter(clock.instant()))
                // the clock was set back
                .filter(one -> one.until().isBefore(clock.instant().plus(RULES_HOLD.multipliedBy(2))));
        if (known.isEmpty()) {
            learn(task, site);
            return;
        }
        var rules = known.get().rules();
        if (rules.allows(task.at())) {
            var visit = visits.ask(task.at(), task.version());
            take(task, visit, rules.delay());
        } else {
            take(task, new Visit.Refused("its robots.txt asks not to: " + site + "/robots.txt"), Duration.ZERO);
        }
    }

    /** Asks a site what it allows; what was to be asked of it is asked in a later step. */
    private void learn(Task task, String site) {
        var rules = visits.rules(site);
        if (rules.isUnknown()) {
            take(task, new Visit.Silent("its robots.txt cannot be read: " + site + "/robots.txt"), rules.delay());
            return;
        }
        var now = clock.instant();
        sites.put(site, new Known(rules, now.plus(RULES_HOLD)));
        file.hosts().answered(Visits.host(task.at()), now.plus(rules.delay()));
    }

    private void take(Task task, Visit visit, Duration delay) {
        Runnable answer = task instanceof Task.Look look
                ? feeds.answer(look.feed(), visit)
                : entries.answer(((Task.Fetching) task).entry(), visit);
        file.change(() -> {
            host(Visits.host(task.at()), visit, delay);
            answer.run();
            return task;
        });
    }

    private void host(String host, Visit visit, Duration delay) {
        var now = clock.instant();
        var silence = Rhythm.backOff(file.hosts().failures(host) + 1, FIRST_SILENCE, LONGEST_SILENCE);
        if (visit instanceof Visit.Silent) {
            file.hosts().failed(host, now.plus(silence));
        } else if (visit instanceof Visit.Busy busy) {
            var asked = Rhythm.shorter(Rhythm.DAY, busy.after().orElse(silence));
            file.hosts().failed(host, now.plus(Rhythm.longer(delay, asked)));
        } else {
            file.hosts().answered(host, now.plus(delay));
        }
    }
}
