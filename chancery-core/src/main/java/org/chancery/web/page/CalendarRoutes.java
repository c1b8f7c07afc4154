package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.model.DateRange;
import org.chancery.query.Agenda;
import org.chancery.query.Days;

/** The calendar: {@code /calendar?month=2022-11}, {@code /calendar?week=2022-11-14}. Without either, the record's latest month. */
final class CalendarRoutes implements Routes {

    private static final int EACH_IN_MONTH = 4;
    private static final int EACH_IN_WEEK = 25;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final Desk desk;

    CalendarRoutes(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/calendar", this::calendar);
    }

    private void calendar(Context context) {
        try {
            var week = Desk.text(context, "week");
            var month = Desk.text(context, "month");
            var problem = PassedOver.none(context, "month", "week");
            var present = desk.views().present().orElse(LocalDate.EPOCH);
            desk.show(
                    context,
                    "calendar",
                    week.isEmpty()
                            ? month(
                                    month.isEmpty() ? YearMonth.from(present) : YearMonth.parse(month),
                                    present,
                                    problem)
                            : week(monday(LocalDate.parse(week)), present, problem));
        } catch (DateTimeException e) {
            desk.missing(context, "There is no such month or week. Write ?month=2022-11, or ?week=2022-11-14.");
        }
    }

    private CalendarPage month(YearMonth month, LocalDate present, Optional<String> problem) {
        var from = monday(month.atDay(1));
        var to = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var agenda = desk.views().agenda(from, to, EACH_IN_MONTH);
        return page(
                Days.of(DateRange.of(month.atDay(1), month.atEndOfMonth())),
                Optional.of(month),
                from,
                to,
                agenda,
                present,
                link(month.minusMonths(1), agenda),
                link(month.plusMonths(1), agenda),
                "/calendar?week=" + month.atDay(1),
                problem);
    }

    private CalendarPage week(LocalDate monday, LocalDate present, Optional<String> problem) {
        var to = monday.plusDays(6);
        var agenda = desk.views().agenda(monday, to, EACH_IN_WEEK);
        return page(
                Days.of(DateRange.of(monday, to)),
                Optional.empty(),
                monday,
                to,
                agenda,
                present,
                Optional.of("/calendar?week=" + monday.minusWeeks(1)),
                Optional.of("/calendar?week=" + monday.plusWeeks(1)),
                "/calendar?month=" + YearMonth.from(monday),
                problem);
    }

    private CalendarPage page(
            String title,
            Optional<YearMonth> month,
            LocalDate from,
            LocalDate to,
            Agenda agenda,
            LocalDate present,
            Optional<String> previous,
            Optional<String> next,
            String other,
            Optional<String> problem) {
        var weeks = new ArrayList<List<CalendarPage.Day>>();
        for (var monday = from; !monday.isAfter(to); monday = monday.plusWeeks(1)) {
            weeks.add(IntStream.range(0, 7)
                    .mapToObj(monday::plusDays)
                    .map(date -> day(date, month, agenda, present))
                    .toList());
        }
        return new CalendarPage(
                title,
                month.isPresent(),
                weeks,
                desk.lines(agenda.longer()),
                previous,
                next,
                other,
                from.toString(),
                to.toString(),
                problem);
    }

    private CalendarPage.Day day(LocalDate date, Optional<YearMonth> month, Agenda agenda, LocalDate present) {
        var events = desk.lines(agenda.days().getOrDefault(date, List.of()));
        return new CalendarPage.Day(
                date,
                date.format(WEEKDAY),
                month.filter(asked -> !asked.equals(YearMonth.from(date))).isPresent(),
                date.isAfter(present),
                events,
                agenda.counts().getOrDefault(date, 0L) - events.size());
    }

    private static Optional<String> link(YearMonth month, Agenda agenda) {
        var iso = month.toString();
        boolean within = agenda.first()
                        .filter(first -> first.compareTo(iso) <= 0)
                        .isPresent()
                && agenda.last().filter(last -> last.compareTo(iso) >= 0).isPresent();
        return within ? Optional.of("/calendar?month=" + iso) : Optional.empty();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
