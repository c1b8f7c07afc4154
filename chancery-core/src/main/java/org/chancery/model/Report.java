package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * A report as it was read: what {@code chancery read} prints, and the ground that every later offset counts into.
 *
 * @param id stable: made from the source and the bytes read
 * @param source where it came from: a path relative to the ingested root, or a URL; {@code ARCHIVE#N} for a member of a file
 * @param byline names of people; where the page names nobody, the newsroom or agency that it gives as the author, in its words
 * @param agency the news agency credited, if any: {@code Reuters}
 * @param text the body, final after reading: paragraphs separated by one blank line
 * @param headings subheads within the text, in order
 * @param dateline "LONDON, May 3 (Reuters) —" at the beginning of the text, if there is one
 * @param posts embedded social posts, in order
 * @param copyOf id of the report that this one is a near-verbatim copy of
 * @param sha256 of the bytes read, in hexadecimal
 */
public record Report(
        String id,
        String source,
        Optional<String> url,
        Optional<String> publisher,
        List<String> byline,
        Optional<String> agency,
        Optional<String> title,
        Optional<Stamp> published,
        Optional<Stamp> updated,
        Optional<String> language,
        Optional<String> section,
        Optional<String> lead,
        String text,
        List<Span> headings,
        Optional<Span> dateline,
        List<Post> posts,
        Optional<String> copyOf,
        String sha256) {

    /** Copies the lists. */
    public Report {
        byline = List.copyOf(byline);
        headings = List.copyOf(headings);
        posts = List.copyOf(posts);
    }

    /** The day on which a reader met this report: the day of publication, else that of the update. */
    public Optional<java.time.LocalDate> day() {
        return published.or(() -> updated).map(Stamp::day);
    }

    /** The outlet that brought it: the publisher, else the agency, else the folder that it lay in, where that has a name. */
    public Optional<String> outlet() {
        return Outlet.name(publisher, agency, source);
    }

    /** This report, marked as a near-verbatim copy of another. */
    public Report asCopyOf(String original) {
        return new Report(
                id,
                source,
                url,
                publisher,
                byline,
                agency,
                title,
                published,
                updated,
                language,
                section,
                lead,
                text,
                headings,
                dateline,
                posts,
                Optional.of(original),
                sha256);
    }
}
