package org.chancery.follow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.chancery.store.FollowedEntries.Counts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How following stands, as JSON. */
public final class FollowJson {

    private static final JsonMapper JSON = new JsonMapper();

    private FollowJson() {}

    /** One object; keys of what is not known are left out. */
    public static ObjectNode of(FollowStatus status) {
        var json = JSON.createObjectNode().put("running", status.isRunning());
        moment(json, "seen", status.seen());
        counts(json, status.counts()).put("recordedToday", status.recordedToday());
        var feeds = json.putArray("feeds");
        status.feeds().forEach(feed -> feeds.add(of(feed)));
        var problems = json.putArray("problems");
        status.problems().forEach(problem -> {
            var one = problems.addObject().put("url", problem.url()).put("reason", problem.reason());
            moment(one, "at", Optional.of(problem.at()));
        });
        return json;
    }

    private static ObjectNode of(FollowStatus.Line feed) {
        var json = JSON.createObjectNode().put("url", feed.url());
        feed.title().ifPresent(title -> json.put("title", title));
        json.put("state", feed.state().name().toLowerCase(Locale.ROOT));
        moment(json, "lastSuccess", feed.success());
        moment(json, "nextTry", feed.next());
        counts(json, feed.counts());
        if (feed.failures() > 0) {
            json.put("failures", feed.failures()).put("reason", feed.reason());
        }
        return json;
    }

    private static ObjectNode counts(ObjectNode json, Counts counts) {
        return json.put("waiting", counts.waiting())
                .put("fetched", counts.fetched())
                .put("recorded", counts.recorded())
                .put("failed", counts.failed());
    }

    private static void moment(ObjectNode json, String name, Optional<Instant> moment) {
        moment.ifPresent(at -> json.put(name, at.truncatedTo(ChronoUnit.SECONDS).toString()));
    }
}
