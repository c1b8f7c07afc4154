package org.chancery;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Post;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Stamp;

/** A report for a test: an English text, and as much of the rest as the test is about. */
public final class TestReport {

    private final String text;
    private String id = "r";
    private Optional<Stamp> published = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private Optional<String> title = Optional.empty();
    private List<Span> headings = List.of();
    private Optional<Span> dateline = Optional.empty();
    private List<Post> posts = List.of();
    private Optional<String> copyOf = Optional.empty();

    private TestReport(String text) {
        this.text = text;
    }

    public static TestReport of(String text) {
        return new TestReport(text);
    }

    public TestReport id(String id) {
        this.id = id;
        return this;
    }

    /** Published on a day or at a moment, both ISO. */
    public TestReport published(String when) {
        return published(Optional.of(Stamp.parse(when)));
    }

    public TestReport published(Optional<Stamp> when) {
        this.published = when;
        return this;
    }

    public TestReport publisher(String publisher) {
        this.publisher = Optional.of(publisher);
        return this;
    }

    public TestReport publisher(Optional<String> publisher) {
        this.publisher = publisher;
        return this;
    }

    public TestReport agency(Optional<String> agency) {
        this.agency = agency;
        return this;
    }

    public TestReport title(String title) {
        this.title = Optional.of(title);
        return this;
    }

    public TestReport headings(List<Span> headings) {
        this.headings = headings;
        return this;
    }

    public TestReport dateline(Optional<Span> dateline) {
        this.dateline = dateline;
        return this;
    }

    public TestReport posts(List<Post> posts) {
        this.posts = posts;
        return this;
    }

    public TestReport copyOf(Optional<String> copyOf) {
        this.copyOf = copyOf;
        return this;
    }

    public Report report() {
        return new Report(
                id,
                id + ".txt",
                Optional.empty(),
                publisher,
                List.of(),
                agency,
                title,
                published,
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                text,
                headings,
                dateline,
                posts,
                copyOf,
                "0".repeat(64));
    }
}
