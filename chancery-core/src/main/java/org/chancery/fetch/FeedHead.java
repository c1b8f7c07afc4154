package org.chancery.fetch;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Reads what feeds say of themselves: RSS's {@code ttl}, {@code skipHours} and {@code skipDays}, and the syndication module's period. */
final class FeedHead {

    private static final Pattern END = Pattern.compile("(?i)</(?:\\w+:)?(?:rss|feed|rdf)\\s*>");
    private static final int LONGEST_TITLE = 200;

    private FeedHead() {}

    static Optional<FeedPage> read(Visit.Page page) {
        String text = Links.text(page.body(), page.encoding());
        if (!Links.isFeed(text)) {
            return Optional.empty();
        }
        var links = Links.entries(URI.create(page.url()), text).stream()
                .map(URI::toString)
                .toList();
        if (Links.isJson(text)) {
            return Links.jsonTitle(text)
                    .map(title -> new FeedPage(true, cut(title), links, Optional.empty(), Set.of(), Set.of()));
        }
        var feed = Links.xml(text);
        return Optional.of(new FeedPage(
                END.matcher(text).find(),
                first(feed, "channel > title, feed > title").flatMap(FeedHead::cut),
                links,
                ttl(feed).or(() -> period(feed)),
                hours(feed),
                days(feed)));
    }

    private static Optional<String> cut(String title) {
        return Optional.of(title.strip())
                .filter(some -> !some.isEmpty())
                .map(some -> some.substring(0, Math.min(LONGEST_TITLE, some.length())));
    }

    private static Optional<String> first(Document feed, String path) {
        return Optional.ofNullable(feed.selectFirst(path)).map(element -> element.text());
    }

    private static Optional<Duration> ttl(Document feed) {
        return first(feed, "channel > ttl").flatMap(FeedHead::number).map(Duration::ofMinutes);
    }

    /** So many times an hour, a day, a week, a month or a year. */
    private static Optional<Duration> period(Document feed) {
        var every = first(feed, "channel > sy|updatePeriod, feed > sy|updatePeriod")
                .flatMap(name -> switch (name.strip().toLowerCase(Locale.ROOT)) {
                    case "hourly" -> Optional.of(Duration.ofHours(1));
                    case "daily" -> Optional.of(Duration.ofDays(1));
                    case "weekly" -> Optional.of(Duration.ofDays(7));
                    case "monthly" -> Optional.of(Duration.ofDays(30));
                    case "yearly" -> Optional.of(Duration.ofDays(365));
                    default -> Optional.<Duration>empty();
                });
        int times = first(feed, "channel > sy|updateFrequency, feed > sy|updateFrequency")
                .flatMap(FeedHead::number)
                .filter(number -> number > 0)
                .orElse(1);
        return every.map(period -> period.dividedBy(times));
    }

    private static Set<Integer> hours(Document feed) {
        var hours = new HashSet<Integer>();
        // some count the hour at the end of the day as the 24th
        feed.select("channel > skipHours > hour")
                .forEach(hour -> number(hour.text()).ifPresent(number -> hours.add(number % 24)));
        return hours;
    }

    private static Set<DayOfWeek> days(Document feed) {
        var days = new HashSet<DayOfWeek>();
        feed.select("channel > skipDays > day").forEach(day -> {
            try {
                days.add(DayOfWeek.valueOf(day.text().strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException noDay) {
                // the other days are meant all the same
            }
        });
        return days;
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text.strip())
                .filter(digits -> digits.matches("\\d{1,7}"))
                .map(Integer::valueOf);
    }
}
