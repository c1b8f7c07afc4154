package org.chancery.score;

import java.util.List;
import java.util.Optional;

/** A coded article: a line of a corpus. */
public final class GoldArticle {

    private final String id;
    private final Optional<String> url;
    private final Optional<String> published;
    private final Optional<String> publisher;
    private final Optional<String> title;
    private final String text;
    private final List<GoldEvent> events;

    GoldArticle(
            String id,
            Optional<String> url,
            Optional<String> published,
            Optional<String> publisher,
            Optional<String> title,
            String text,
            List<GoldEvent> events) {
        this.id = id;
        this.url = url;
        this.published = published;
        this.publisher = publisher;
        this.title = title;
        this.text = text;
        this.events = List.copyOf(events);
    }

    public String id() {
        return id;
    }

    /** Where it stands on the web. */
    public Optional<String> url() {
        return url;
    }

    /** The day of publication, as the corpus has it. */
    public Optional<String> published() {
        return published;
    }

    public Optional<String> publisher() {
        return publisher;
    }

    public Optional<String> title() {
        return title;
    }

    public String text() {
        return text;
    }

    List<GoldEvent> events() {
        return events;
    }
}
