package org.chancery.reconcile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Coded;
import org.chancery.model.DateBasis;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Post;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Stamp;
import org.chancery.model.Status;

/**
 * An event mention made ready to be compared.
 *
 * @param index into the events of its report
 * @param part for one side of "met A and B" read as two meetings, the key of that side; else empty
 * @param post the embedded post that it stands in
 * @param window the days it can be of; absent where neither it nor its report has a day
 * @param dayWords what its clause says of a day where it has no window
 * @param once keys of the people to whom it tells of something that befalls a person once
 * @param words content words of its clause and topics, folded
 */
record Mention(
        Coded coded,
        EventMention told,
        int index,
        String part,
        List<Side> actors,
        List<Side> recipients,
        Optional<Post> post,
        Optional<Window> window,
        DayWords dayWords,
        Set<String> once,
        Set<String> words)
        implements Comparable<Mention> {

    private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::instant)
            .thenComparing(Mention::reportId)
            .thenComparing(m -> m.told.clause())
            .thenComparing(m -> m.told.trigger())
            .thenComparing(Mention::index)
            .thenComparing(Mention::part);

    Report report() {
        return coded.report();
    }

    String reportId() {
        return coded.report().id();
    }

    Span clause() {
        return told.clause();
    }

    Evidence at(Span span) {
        return new Evidence(reportId(), span);
    }

    String text(Span span) {
        return span.in(report().text());
    }

    List<Side> sides() {
        return Stream.concat(actors.stream(), recipients.stream()).distinct().toList();
    }

    /** When its report was published, in seconds of UTC; the end of time for a report without a day. */
    long instant() {
        return report().published().or(report()::updated).map(Mention::seconds).orElse(Long.MAX_VALUE);
    }

    /** When its words were written: the post's moment in a post, else that of the report. */
    Optional<Stamp> written() {
        return post.flatMap(Post::date).or(() -> report().published().or(report()::updated));
    }

    /** By {@link #written}, the end of time where nobody knows. */
    long writtenAt() {
        return written().map(Mention::seconds).orElse(Long.MAX_VALUE);
    }

    Optional<LocalDate> writtenOn() {
        return written().map(Stamp::day);
    }

    boolean sameReport(Mention other) {
        return reportId().equals(other.reportId());
    }

    /** Whether only the report around gives its days, and not its own words or its post. */
    boolean isDatedByContext() {
        return post.isEmpty() && told.date().flatMap(Dated::basis).equals(Optional.of(DateBasis.CONTEXT));
    }

    /** Whether all parties do the same: a meeting, a call, talks; not a visit. */
    boolean isMeeting() {
        return told.type() == EventType.CONSULT && !isVisit();
    }

    /** Whether it is a meeting of which it names one side alone. */
    boolean isIncomplete() {
        return isMeeting() && sides().stream().map(Side::state).distinct().count() < 2;
    }

    /** Whether both stand in one paragraph, and not one in a post and the other outside. */
    boolean isBeside(Mention other) {
        if (!sameReport(other) || !post.equals(other.post)) {
            return false;
        }
        int from = Math.min(clause().start(), other.clause().start());
        int to = Math.max(clause().end(), other.clause().end());
        return !report().text().substring(from, to).contains("\n\n");
    }

    /** Whether both tell of somebody's death, or the like, of whom there is but one. */
    boolean sharesOnce(Mention other) {
        return once.stream().anyMatch(other.once::contains);
    }

    /** Whether it tells of what is yet to come, or may. */
    boolean isAhead() {
        return told.status() == Status.PLANNED || told.status() == Status.HYPOTHETICAL;
    }

    boolean isVisit() {
        return told.modes().contains("visit");
    }

    /** Reports and events are compared by id and index: the same reading of the same clause. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Mention mention
                && index == mention.index
                && part.equals(mention.part)
                && reportId().equals(mention.reportId());
    }

    @Override
    public int hashCode() {
        return 31 * (31 * reportId().hashCode() + index) + part.hashCode();
    }

    private static long seconds(Stamp stamp) {
        return stamp.day()
                .toEpochSecond(
                        stamp.time().orElse(LocalTime.MIDNIGHT), stamp.offset().orElse(ZoneOffset.UTC));
    }

    /** Published first, then by report id, clause, trigger. */
    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
