package org.chancery.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A month or a week with what stands on its days.
 *
 * @param weeks rows of seven days, from Monday
 * @param longer events of several days, or whose day is not known more closely
 * @param other the same days as a week, or a month
 */
public record CalendarPage(
        String title,
        boolean month,
        List<List<Day>> weeks,
        List<EventLine> longer,
        Optional<String> previous,
        Optional<String> next,
        String other,
        String from,
        String to,
        Optional<String> problem) {

    /**
     * A day.
     *
     * @param outside whether it belongs to the month before or after
     * @param events those most told of
     * @param more how many others there are
     * @param coming whether it is later than the record's latest report
     */
    public record Day(LocalDate date, String name, boolean outside, boolean coming, List<EventLine> events, long more) {

        public String link() {
            return "/events?from=" + date + "&to=" + date;
        }
    }
}
