package org.chancery.watch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.query.Arrivals;
import org.chancery.query.Arrivals.Stretch;
import org.chancery.query.Filter;
import org.chancery.query.Questions;
import org.chancery.store.Outbox;

/**
 * Looks what is new for each watch, lets messages of it wait, and sends those that are due. A message waits from the moment its watch stands further, and
 * is tried until it arrives or {@value #TRIES} times, later each time. Sent again after a process ended in mid-way, it has the id that it had. From one thread.
 */
public final class Dispatcher {

    static final int TRIES = 20;

    private static final String DIGEST = "digest";
    private static final int AT_ONCE = 1_000;
    private static final int SENT_A_ROUND = 200;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final Questions questions;
    private final Watches watches;
    private final Outbox outbox;
    private final Notify notify;
    private final Clock clock;
    private final Drafting drafting;
    private final Map<String, Sender> senders = new TreeMap<>();

    public Dispatcher(Questions questions, Watches watches, Outbox outbox, Notify notify, Clock clock) {
        this.questions = questions;
        this.watches = watches;
        this.outbox = outbox;
        this.notify = notify;
        this.clock = clock;
        this.drafting = new Drafting(questions, new Telling(questions, notify.address()));
        notify.webhooks().forEach((name, hook) -> senders.put("webhook:" + name, new WebhookSender(hook, clock)));
        notify.mail().ifPresent(server -> server.lists()
                .forEach((name, to) -> senders.put("mail:" + name, new MailSender(server, to))));
        outbox.channels(notify.channels());
    }

    /**
     * Looks once, and sends what is due.
     *
     * @return how many messages arrived
     */
    public int round() {
        look();
        return send();
    }

    private void look() {
        var now = clock.instant();
        long mark = questions.mark();
        outbox.glance(now, mark);
        var positions = outbox.positions();
        for (var watch : watches.all()) {
            var told = Optional.ofNullable(positions.get(watch.id())).map(Outbox.Position::mark);
            long after = Math.max(watch.since(), told.orElse(watch.since()));
            while (!watch.channels().isEmpty() && after < mark) {
                var found = questions.arrivals(watch.filter(), new Stretch(after, mark), false, AT_ONCE);
                long until = found.more() ? found.rows().get(AT_ONCE - 1).came() : mark;
                outbox.queue(
                        watch.id(),
                        new Outbox.Position(until, now),
                        drafting.of(watch, new Stretch(after, until), found.rows(), now));
                after = until;
            }
        }
        notify.digest().ifPresent(digest -> digest(digest, Optional.ofNullable(positions.get(DIGEST)), mark));
    }

    /** The first digest tells of the day before it. */
    private void digest(Notify.DigestTime digest, Optional<Outbox.Position> last, long mark) {
        var now = ZonedDateTime.ofInstant(clock.instant(), digest.zone());
        var due = now.with(digest.at());
        if (now.isBefore(due)
                || last.filter(told -> !told.at().isBefore(due.toInstant())).isPresent()) {
            return;
        }
        var day = now.minusDays(1).toInstant();
        var stretch = new Stretch(
                last.map(Outbox.Position::mark).or(() -> outbox.markAt(day)).orElse(mark), mark);
        var news = stretch.after() < mark
                ? questions.arrivals(Filter.all(), stretch, true, AT_ONCE)
                : new Arrivals(java.util.List.of(), false);
        outbox.queue(
                DIGEST,
                new Outbox.Position(mark, now.toInstant()),
                drafting.digest(digest.to(), stretch, news, now.toLocalDate(), now.toInstant()));
    }

    private int send() {
        int arrived = 0;
        var resting = new HashSet<String>();
        for (var message : outbox.due(clock.instant(), SENT_A_ROUND)) {
            var channel = message.draft().channel();
            if (resting.contains(channel)) {
                continue;
            }
            var sender = senders.get(channel);
            if (sender == null) {
                outbox.failed(message, "there is no channel “" + channel + "” any more", Optional.empty());
                continue;
            }
            try {
                sender.send(message);
                outbox.sent(message, clock.instant());
                arrived++;
            } catch (Sender.Refused e) {
                outbox.failed(message, String.valueOf(e.getMessage()), next(message));
            } catch (IOException e) {
                var next = next(message);
                outbox.failed(message, String.valueOf(e.getMessage()), next);
                resting.add(channel);
                next.ifPresent(until -> outbox.rest(channel, until));
            }
        }
        return arrived;
    }

    /** Half a minute later, then twice as long each time; not at all after the last try. */
    private Optional<Instant> next(Outbox.Message message) {
        int tries = message.tries() + 1;
        if (tries >= TRIES) {
            return Optional.empty();
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, 16));
        return Optional.of(clock.instant().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }
}
