package org.chancery.follow;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.acquire.Inputs;
import org.chancery.export.ReportJson;
import org.chancery.fetch.FeedPage;
import org.chancery.fetch.Settings;
import org.chancery.fetch.Visit;
import org.chancery.fetch.Visits;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.model.Report;

/** The entries of a feed: where each leads, and what the feed itself says of it. Thread-safe. */
final class FeedEntries {

    private final Function<Input, Stream<Reading>> reader;
    private final Settings settings;

    FeedEntries(Function<Input, Stream<Reading>> reader, Settings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    /**
     * An entry.
     *
     * @param link absent where the feed has the whole of it
     * @param summary what the feed says, as a line of JSON; absent where it says nothing that is a report
     * @param digest of these words; empty without them
     */
    record Found(Optional<String> link, Optional<byte[]> summary, String digest) {}

    /** The entries, in the feed's order. */
    List<Found> of(FeedPage feed, Visit.Page page) {
        var told = new LinkedHashMap<String, Report>();
        var unlinked = new ArrayList<Report>();
        try (var readings =
                reader.apply(Inputs.page(page.url(), page.url(), page.type(), page.encoding(), page.body()))) {
            readings.forEach(reading -> {
                if (reading instanceof Reading.Read read) {
                    address(read.report())
                            .filter(feed.links()::contains)
                            .ifPresentOrElse(
                                    link -> told.putIfAbsent(link, read.report()), () -> unlinked.add(read.report()));
                }
            });
        }
        var found = new ArrayList<Found>();
        feed.links().stream()
                .limit(settings.mostLinks())
                .forEach(link -> found.add(found(Optional.of(link), Optional.ofNullable(told.get(link)))));
        unlinked.forEach(report -> found.add(found(Optional.empty(), Optional.of(report))));
        return found;
    }

    private static Found found(Optional<String> link, Optional<Report> told) {
        return new Found(
                link,
                told.map(report -> ReportJson.of(report).toString().getBytes(StandardCharsets.UTF_8)),
                told.map(Report::sha256).orElse(""));
    }

    private static Optional<String> address(Report report) {
        try {
            return report.url().map(Visits::address);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
