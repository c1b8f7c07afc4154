package org.chancery.read;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.read.DateText.DayOrder;
import org.chancery.read.DateText.Numbers;

/** Tells in which order a page writes day and month in numbers: by its address, its other days, the region of its language. */
final class PageDayOrder {

    private static final int LONGEST_LINE = 15;
    private static final int MOST_LINES = 400;
    private static final int MONTHS = 12;
    private static final Pattern ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])(?=[/-])");
    private static final Pattern REGION = Pattern.compile("^[A-Za-z]{2,3}[-_](?:[A-Za-z]{4}[-_])?([A-Za-z]{2})$");

    private PageDayOrder() {}

    /**
     * The setting with the order that a page shows.
     *
     * @param pieces of the page
     * @param locales the languages that it states, with their regions
     */
    static DateText.Setting of(
            DateText.Setting setting, List<Piece> pieces, Optional<String> url, Stream<String> locales) {
        var days = pieces.stream()
                .filter(piece -> piece.words() <= LONGEST_LINE && piece.text().indexOf('/') >= 0)
                .limit(MOST_LINES)
                .flatMap(piece -> DateText.numbers(piece.text()).stream())
                .toList();
        if (days.isEmpty()) {
            return setting;
        }
        var order = byAddress(days, url).or(() -> byOthers(days));
        if (order.isPresent()) {
            return setting.with(order.get());
        }
        var country = setting.country()
                .or(() -> locales.flatMap(locale -> country(locale).stream()).findFirst());
        return new DateText.Setting(setting.language(), country, setting.around());
    }

    private static Optional<DayOrder> byAddress(List<Numbers> days, Optional<String> url) {
        var address = ADDRESS.matcher(url.orElse(""));
        if (!address.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(address.group(1));
        int month = Integer.parseInt(address.group(2));
        return days.stream()
                .filter(day -> day.year() == year && day.first() != day.second())
                .filter(day -> day.first() == month || day.second() == month)
                .map(day -> day.second() == month ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST)
                .findFirst();
    }

    /** Another day whose order is sure, if no other says the contrary. */
    private static Optional<DayOrder> byOthers(List<Numbers> days) {
        boolean dayFirst = days.stream().anyMatch(day -> day.first() > MONTHS && day.second() <= MONTHS);
        boolean monthFirst = days.stream().anyMatch(day -> day.second() > MONTHS && day.first() <= MONTHS);
        return dayFirst == monthFirst
                ? Optional.empty()
                : Optional.of(dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }

    private static Optional<String> country(String locale) {
        var region = REGION.matcher(locale.strip());
        if (!region.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Locale("", region.group(1).toUpperCase(Locale.ROOT)).getISO3Country());
        } catch (MissingResourceException noCountry) {
            return Optional.empty();
        }
    }
}
