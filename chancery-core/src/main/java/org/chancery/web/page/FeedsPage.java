package org.chancery.web.page;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.follow.FollowStatus;

/**
 * The feeds that are followed.
 *
 * @param summary how it stands, in a sentence
 * @param isRunning whether somebody follows now
 * @param backlog entries that were found and are not in the record yet
 */
public record FeedsPage(
        String summary, boolean isRunning, int backlog, int recordedToday, List<Line> lines, List<Problem> problems) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /**
     * A feed.
     *
     * @param reason of its last failure; empty where the last look went well
     */
    public record Line(
            String name,
            String url,
            String state,
            boolean isPaused,
            String success,
            String next,
            int recorded,
            int waiting,
            int failed,
            String reason) {}

    /** An entry that could not be had or read. */
    public record Problem(String url, String reason, String at) {}

    /** @param status absent where no feed was ever followed */
    public static FeedsPage of(Optional<FollowStatus> status) {
        return status.map(FeedsPage::of)
                .orElseGet(() -> new FeedsPage("No feed is followed yet.", false, 0, 0, List.of(), List.of()));
    }

    private static FeedsPage of(FollowStatus status) {
        var summary = status.isRunning()
                ? "Feeds are being followed."
                : "Nobody follows now"
                        + status.seen().map(at -> "; last done " + moment(at)).orElse("") + ".";
        return new FeedsPage(
                summary,
                status.isRunning(),
                status.counts().waiting() + status.counts().fetched(),
                status.recordedToday(),
                status.feeds().stream().map(FeedsPage::line).toList(),
                status.problems().stream()
                        .map(problem -> new Problem(problem.url(), problem.reason(), moment(problem.at())))
                        .toList());
    }

    private static Line line(FollowStatus.Line feed) {
        return new Line(
                feed.title().orElse(feed.url()),
                feed.url(),
                feed.state().name().toLowerCase(Locale.ROOT),
                feed.state() == FollowStatus.State.PAUSED,
                feed.success().map(FeedsPage::moment).orElse("never"),
                feed.next().map(FeedsPage::moment).orElse(""),
                feed.counts().recorded(),
                feed.counts().waiting() + feed.counts().fetched(),
                feed.counts().failed(),
                feed.reason());
    }

    private static String moment(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC).format(SHOWN);
    }
}
