package org.chancery.watch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.query.Arrival;
import org.chancery.query.Arrivals;
import org.chancery.query.Days;
import org.chancery.query.Questions;
import org.chancery.store.Outbox.Draft;

/** Makes the messages that tell of what is new: to a webhook all of it, a hundred events at a time; by mail one that shows the first. */
final class Drafting {

    private static final int EVENTS = 100;
    private static final String DIGEST = "digest";

    private final Questions questions;
    private final Telling telling;

    Drafting(Questions questions, Telling telling) {
        this.questions = questions;
        this.telling = telling;
    }

    /** The messages of a watch; none where nothing is new. */
    List<Draft> of(Watch watch, Arrivals.Stretch stretch, List<Arrival> rows, Instant made) {
        var drafts = new ArrayList<Draft>();
        if (rows.isEmpty()) {
            return drafts;
        }
        var subject = oneLine(watch.name() + ": " + count(rows.size()));
        for (var channel : watch.channels()) {
            if (channel.startsWith("mail:")) {
                var id = id(watch.id(), channel, stretch, 0);
                drafts.add(new Draft(id, watch.id(), channel, subject, telling.text(rows, false), rows.size()));
                continue;
            }
            for (int from = 0; from < rows.size(); from += EVENTS) {
                var some = rows.subList(from, Math.min(from + EVENTS, rows.size()));
                var id = id(watch.id(), channel, stretch, from);
                drafts.add(
                        new Draft(id, watch.id(), channel, subject, telling.json(id, watch, some, made), some.size()));
            }
        }
        return drafts;
    }

    /** The morning's digest: what came since the last, and what is coming. */
    List<Draft> digest(List<String> channels, Arrivals.Stretch stretch, Arrivals news, LocalDate day, Instant made) {
        var subject = "Chancery, " + Days.of(day) + ": " + count(news.rows().size()) + (news.more() ? " and more" : "");
        var watch = new Watch(DIGEST, "Digest of " + day, "", List.of(), stretch.after());
        var coming = questions.views().overview().coming();
        return channels.stream()
                .map(channel -> {
                    var id = id(DIGEST, channel, stretch, 0);
                    var body = channel.startsWith("mail:")
                            ? (news.rows().isEmpty() ? "Nothing is new.\n\n" : telling.text(news.rows(), news.more()))
                                    + telling.coming(coming)
                            : telling.json(id, watch, news.rows(), made);
                    return new Draft(
                            id, DIGEST, channel, subject, body, news.rows().size());
                })
                .toList();
    }

    private static String count(int events) {
        return events == 1 ? "1 event" : events + " events";
    }

    /** A subject is one line, whatever a watch was called. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static String id(String watch, String channel, Arrivals.Stretch stretch, int part) {
        var told = String.join("\n", watch, channel, stretch.after() + "-" + stretch.until(), Integer.toString(part));
        return "m-" + UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
    }
}
