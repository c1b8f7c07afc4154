package org.chancery.web.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.chancery.query.Questions;

/** The days of a calendar, both included: a month or a stretch; without one, the record's latest month. */
record Stretch(LocalDate from, LocalDate to) {

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.text("month", "2021-09."),
            Parameter.day("from", "Its first day:"),
            Parameter.day("to", "Its last day, at most 400 days later:"));

    private static final int LONGEST_DAYS = 400;

    static Stretch of(Request request, Questions questions) {
        var month = request.text("month").map(text -> request.first("month").orElseThrow());
        var from = request.first("from").or(() -> month).orElseGet(() -> questions
                .views()
                .present()
                .orElseGet(() -> LocalDate.of(1970, 1, 1))
                .withDayOfMonth(1));
        var to = request.last("to").orElseGet(() -> YearMonth.from(from).atEndOfMonth());
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw Problem.request("A calendar is of one day to " + LONGEST_DAYS + " days.");
        }
        return new Stretch(from, to);
    }
}
