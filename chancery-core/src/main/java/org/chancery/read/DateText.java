package org.chancery.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.knowledge.Months;
import org.chancery.knowledge.Zones;
import org.chancery.model.Stamp;

/**
 * Finds dates, with times and offsets where they follow or precede, in the words of a page: "September 22nd, 2021 at 17:05 IST",
 * "22. September 2021, 17:05 Uhr", "2021-09-22T17:05+0530", "2021年9月22日". Immutable.
 */
final class DateText {

    /**
     * Where the words come from, which decides what is ambiguous.
     *
     * @param language ISO 639 code, or empty
     * @param country of the outlet, ISO alpha-3
     * @param around words that may tell the country where the outlet does not
     * @param order of day and month in numbers, where the page tells it
     */
    record Setting(String language, Optional<String> country, String around, Optional<DayOrder> order) {
        static final Setting NONE = new Setting("", Optional.empty(), "");

        /** Where nothing tells how days are written in numbers. */
        Setting(String language, Optional<String> country, String around) {
            this(language, country, around, Optional.empty());
        }

        Setting with(DayOrder known) {
            return new Setting(language, country, around, Optional.of(known));
        }
    }

    /** Which number of 3/4/2022 is the day. */
    enum DayOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    /**
     * A day written in numbers.
     *
     * @param first of the two numbers before the year
     */
    record Numbers(int first, int second, int year) {}

    /** A date in a text: from {@code start} to {@code end}. */
    record Found(int start, int end, Stamp stamp) {}

    /** The day from which programs count, east and west of Greenwich: what they write where they have none. */
    private static final Set<LocalDate> PLACEHOLDERS = Set.of(LocalDate.of(1970, 1, 1), LocalDate.of(1969, 12, 31));

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String WORD = "(?<month>\\p{L}[\\p{L}\\p{M}]{1,15}+)\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th|er|ère|[ºª°.])?+";
    private static final Pattern ISO =
            Pattern.compile("(?<![\\d.])" + YEAR + "-(?<m>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)", FLAGS);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(?<day>\\d{1,2})" + ORDINAL + "[\\s,/-]{0,3}(?:(?:of|de|di|d['’])\\s+)?" + WORD
                    + "[\\s,/-]{0,3}(?:(?:de|del|of)\\s+)?" + YEAR + "(?!\\d)",
            FLAGS);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<![\\p{L}\\d])" + WORD + "[\\s/-]{0,2}(?<day>\\d{1,2})" + ORDINAL + "[\\s,/-]{1,3}" + YEAR + "(?!\\d)",
            FLAGS);
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<![\\d./-])" + YEAR + "\\s?(?<sep>[/.])\\s?(?<m>\\d{1,2})\\s?\\k<sep>\\s?(?<day>\\d{1,2})(?!\\d)",
            FLAGS);
    private static final Pattern YEAR_WORD = Pattern.compile(
            "(?<!\\d)" + YEAR + "\\.?[\\s,/-]{1,3}" + WORD + "[\\s,/-]{1,3}(?<day>\\d{1,2})(?!\\d)", FLAGS);
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d./-])(?<a>\\d{1,2})\\s?(?<sep>[/.|-])\\s?(?<b>\\d{1,2})\\s?\\k<sep>\\s?(?<year>(?:19|20)\\d\\d(?!:)|\\d\\d)(?![\\d/-]|\\.\\d)",
            FLAGS);
    private static final Pattern SIGNS = Pattern.compile(
            "(?<!\\d)" + YEAR + "\\s?[年년]\\s?(?<m>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일号]", FLAGS);
    private static final List<Pattern> FORMS =
            List.of(ISO, SIGNS, DAY_FIRST, MONTH_FIRST, YEAR_FIRST, YEAR_WORD, NUMBERS);

    private static final String CLOCK =
            "(?<hour>2[0-3]|[01]?\\d)(?!\\d)\\s?(?:[:.h時时시]\\s?(?<minute>[0-5]\\d)(?:[:.分분]\\s?(?<second>[0-5]\\d)"
                    + "(?:[.,:]\\d{1,9})?)?分?)?\\s?(?<half>[apAP]\\.?\\s?[mM]\\b\\.?)?";
    private static final String ZONE =
            "(?:\\s*(?:uhr|hrs|hours|óra|ч)\\b\\.?)?\\s?\\(?(?<zone>(?:GMT|UTC)\\s?[+−-]\\s?\\d{1,2}(?::?\\d\\d)?|Z(?![\\p{L}\\d])"
                    + "|[+−-]\\d\\d:?\\d\\d|[A-Z]{2,5}(?![\\p{L}\\d]))?";
    private static final Pattern AFTER = Pattern.compile(
            "\\G(?:T|[\\s,;|/·•–—-]{0,4}(?:\\([^)\\d]{1,12}\\)\\s?)?(?:(?:at|um|à|a las|alle ore|alle|ore|às|kl|klo|kello|om|o|u|в|о|saat|pukul|jam)\\b[.:]?\\s*)?)"
                    + CLOCK.replace("?<", "?<") + ZONE,
            Pattern.UNICODE_CASE);
    private static final Pattern BEFORE = Pattern.compile("(?<![\\d:.])" + CLOCK + ZONE
            + "\\)?[\\s,;|/·•–—-]{1,4}(?:(?:on|am|le|el|il|em|\\p{L}{2,12}\\.?),?\\s+)*$");

    private final Months months;
    private final Zones zones;

    DateText(Months months, Zones zones) {
        this.months = months;
        this.zones = zones;
    }

    /** The first date. */
    Optional<Found> first(String text, Setting setting) {
        var all = all(text, setting);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** All dates, in order; they do not overlap. */
    List<Found> all(String words, Setting setting) {
        var found = new ArrayList<Found>();
        if (!Lines.hasDigit(words)) {
            return found;
        }
        String text = western(words);
        for (var form : FORMS) {
            var matcher = form.matcher(text);
            int from = 0;
            while (from <= text.length() && matcher.find(from)) {
                Budget.check();
                var day = day(form, matcher, setting);
                if (day.isPresent() && found.stream().noneMatch(other -> overlap(other, matcher))) {
                    found.add(timed(text, matcher, day.get(), setting));
                }
                from = day.isPresent() ? matcher.end() : matcher.start() + 1;
            }
        }
        found.sort((a, b) -> Integer.compare(a.start, b.start));
        return found;
    }

    /** Arabic, Persian, Bengali and other digits as those of ASCII, so that offsets stay. */
    private static String western(String text) {
        if (text.chars().noneMatch(c -> c > '9' && Character.isDigit(c))) {
            return text;
        }
        var plain = new StringBuilder(text);
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (c > '9' && Character.isDigit(c)) {
                plain.setCharAt(at, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return plain.toString();
    }

    private static boolean overlap(Found other, Matcher matcher) {
        return other.start < matcher.end() && matcher.start() < other.end;
    }

    private Optional<LocalDate> day(Pattern form, Matcher matcher, Setting setting) {
        int year = Integer.parseInt(matcher.group("year"));
        if (form == NUMBERS) {
            return numbers(matcher, year < 100 ? 2000 + year : year, setting);
        }
        int day = Integer.parseInt(matcher.group("day"));
        if (form == DAY_FIRST || form == MONTH_FIRST || form == YEAR_WORD) {
            var month = months.month(matcher.group("month"), setting.language);
            return month.isEmpty() ? Optional.empty() : date(year, month.getAsInt(), day);
        }
        return date(year, Integer.parseInt(matcher.group("m")), day);
    }

    /** The days that a text writes in numbers with slashes and the whole year, as they stand there. */
    static List<Numbers> numbers(String text) {
        return NUMBERS.matcher(text)
                .results()
                .filter(match -> match.group(2).equals("/") && match.group(4).length() == 4)
                .map(match -> new Numbers(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(3)),
                        Integer.parseInt(match.group(4))))
                .toList();
    }

    /** Day first, as most of the world writes it; month first for outlets of the United States and where nothing else is possible. */
    private static Optional<LocalDate> numbers(Matcher matcher, int year, Setting setting) {
        int a = Integer.parseInt(matcher.group("a"));
        int b = Integer.parseInt(matcher.group("b"));
        boolean slash = !".|".contains(matcher.group("sep"));
        boolean american = slash
                && (setting.order.isPresent() ? setting.order.get() == DayOrder.MONTH_FIRST : isAmerican(setting));
        return american
                ? date(year, a, b).or(() -> date(year, b, a))
                : date(year, b, a).or(() -> date(year, a, b));
    }

    private static boolean isAmerican(Setting setting) {
        return setting.country.isPresent()
                ? setting.country.get().equals("USA") || setting.country.get().equals("PHL")
                : setting.language.isEmpty() || setting.language.equals("en");
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day)).filter(found -> !PLACEHOLDERS.contains(found));
        } catch (DateTimeException expected) {
            return Optional.empty();
        }
    }

    private Found timed(String text, Matcher date, LocalDate day, Setting setting) {
        var after = AFTER.matcher(text);
        if (after.find(date.end())) {
            var time = time(after);
            if (time.isPresent()) {
                var offset = offset(after.group("zone"), day, time.get(), setting);
                int end = offset.isPresent() || after.group("zone") == null ? after.end() : after.start("zone");
                return new Found(date.start(), end, new Stamp(day, time, offset));
            }
        }
        int from = Math.max(0, date.start() - 40);
        var before = BEFORE.matcher(text.substring(from, date.start()));
        if (before.find()) {
            var time = time(before);
            if (time.isPresent()) {
                return new Found(
                        from + before.start(),
                        date.end(),
                        new Stamp(day, time, offset(before.group("zone"), day, time.get(), setting)));
            }
        }
        return new Found(date.start(), date.end(), Stamp.ofDay(day));
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        String minute = matcher.group("minute");
        String half = matcher.group("half");
        if (minute == null && half == null) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group("hour"));
        if (half != null && hour <= 12) {
            boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        String second = matcher.group("second");
        return Optional.of(LocalTime.of(
                hour, minute == null ? 0 : Integer.parseInt(minute), second == null ? 0 : Integer.parseInt(second)));
    }

    private Optional<ZoneOffset> offset(String zone, LocalDate day, LocalTime time, Setting setting) {
        if (zone == null) {
            return Optional.empty();
        }
        String plain = zone.replaceAll("\\s", "").replace('−', '-').replaceFirst("^(?:GMT|UTC)(?=[+-])", "");
        if (plain.startsWith("+") || plain.startsWith("-")) {
            return numeric(plain);
        }
        return zones.offset(plain, day.atTime(time), setting.country, setting.around);
    }

    private static Optional<ZoneOffset> numeric(String offset) {
        String digits = offset.substring(1).replace(":", "");
        String padded = digits.length() <= 2 ? ("0" + digits).substring(digits.length() - 1) + "00" : digits;
        String four = padded.length() == 3 ? "0" + padded : padded;
        try {
            return Optional.of(ZoneOffset.of(offset.charAt(0) + four.substring(0, 2) + ":" + four.substring(2)));
        } catch (DateTimeException expected) {
            return Optional.empty();
        }
    }
}
