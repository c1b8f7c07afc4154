package org.chancery.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.query.Search;
import org.chancery.store.Outbox;
import org.chancery.watch.Watch;

/**
 * What is watched.
 *
 * @param name of one that is about to be set
 * @param query of the same; empty for none
 * @param channels where messages can go to
 */
public record WatchesPage(String name, String query, List<String> channels, List<Line> lines) {

    /** A watch with its addresses. */
    public record Line(
            String name,
            String kind,
            String query,
            String link,
            String id,
            String events,
            String feed,
            String calendar,
            String channels) {

        static Line of(Watch watch) {
            var asked = "?q=" + Links.query(watch.query());
            return new Line(
                    watch.name(),
                    watch.kind().label(),
                    watch.query(),
                    "/watches/" + watch.id(),
                    watch.id(),
                    "/events" + asked,
                    "/events.atom" + asked,
                    "/events.ics" + asked,
                    String.join(", ", watch.channels()));
        }
    }

    /**
     * A message as a line.
     *
     * @param problem why it did not arrive; empty where it did
     * @param again its id, where it can be sent again
     */
    public record Sent(
            String made,
            String watch,
            String channel,
            String subject,
            String state,
            int tries,
            String problem,
            Optional<String> again) {

        static Sent of(Outbox.Message message) {
            return new Sent(
                    message.made().replaceFirst("T", " ").replaceFirst(":\\d\\d(\\.\\d+)?Z$", ""),
                    message.draft().watch(),
                    message.draft().channel(),
                    message.draft().subject(),
                    message.state().label(),
                    message.tries(),
                    message.problem().orElse(""),
                    Optional.of(message.draft().id()).filter(id -> message.state() == Outbox.State.GIVEN_UP));
        }
    }

    /** The page of one watch: what came last, and what was sent of it. */
    public record One(Line watch, List<EventLine> latest, List<Sent> sent) {}

    /** The link to a form that sets a watch: the search that it is to have. */
    public static String link(String name, Map<String, List<String>> values) {
        return link(name, new Search("", values).typed());
    }

    /** The link to a form that sets a watch. */
    public static String link(String name, String query) {
        return "/watches?name=" + Links.query(name) + "&q=" + Links.query(query);
    }

    static List<Line> lines(List<Watch> watches) {
        return watches.stream().map(Line::of).collect(Collectors.toList());
    }
}
