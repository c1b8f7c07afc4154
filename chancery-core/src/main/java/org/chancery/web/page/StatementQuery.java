package org.chancery.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.query.GivenDay;
import org.chancery.query.StatementFilter;

/**
 * The filters of statements as an address holds them; empty for those not given.
 *
 * @param with a second speaker, to be put beside the first
 * @param passedOver names of the address that are no filters, each in a sentence
 */
public record StatementQuery(
        String words, String who, String with, String about, String from, String to, List<String> passedOver) {

    static StatementQuery of(Context context) {
        return new StatementQuery(
                Desk.text(context, "q"),
                Desk.text(context, "who"),
                Desk.text(context, "with"),
                Desk.text(context, "about"),
                Desk.text(context, "from"),
                Desk.text(context, "to"),
                PassedOver.of(context.queryParamMap().keySet(), List.of("who", "with", "about", "from", "to")));
    }

    /** The statements of one speaker; of all for an empty name. */
    StatementFilter filter(String speaker) {
        return new StatementFilter(
                given(Stream.of(words, about).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "))),
                given(speaker),
                GivenDay.first(from),
                GivenDay.last(to));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /** What is wrong with the days or the names of filters, if something is. */
    public Optional<String> problem() {
        var days = Stream.of(from, to)
                .filter(day -> !day.isEmpty() && GivenDay.first(day).isEmpty())
                .map(day -> "“" + day + "” is no day; write it as 2021-09-22.");
        return PassedOver.told(Stream.concat(passedOver.stream(), days).toList());
    }

    /** Whether anything is asked for. */
    public boolean isEmpty() {
        return string().isEmpty();
    }

    /** The query string, with its {@code ?}. */
    public String string() {
        return string(List.of(words, who, with, about, from, to));
    }

    /** With another speaker. */
    public String who(String name) {
        return string(List.of(words, name, with, about, from, to));
    }

    /** With another topic. */
    public String about(String topic) {
        return string(List.of(words, who, with, topic, from, to));
    }

    private static String string(List<String> values) {
        var names = List.of("q", "who", "with", "about", "from", "to");
        var parts = new java.util.ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            if (!values.get(i).isEmpty()) {
                parts.add(names.get(i) + "=" + Links.query(values.get(i)));
            }
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
