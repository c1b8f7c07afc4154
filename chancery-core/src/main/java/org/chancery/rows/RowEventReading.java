package org.chancery.rows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.knowledge.RowColumns;
import org.chancery.knowledge.RowColumns.Form;
import org.chancery.knowledge.RowColumns.Part;
import org.chancery.model.DateRange;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.model.Status;
import org.chancery.rows.RowEvent.Names;

/** Cells of each form as events. Immutable. */
final class RowEventReading {

    private final RowColumns known;
    private final Optional<String> article;
    private final ReportNames reports;
    private final RowReading schemes = new RowReading();
    private final RowParties parties = new RowParties();

    RowEventReading(RowColumns known, Optional<String> article, ReportNames reports) {
        this.known = known;
        this.article = article;
        this.reports = reports;
    }

    /**
     * The event; none for what PLOVER has no type for.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} for a row that cannot be read
     */
    Optional<RowEvent> of(Form form, long line, Cells cells) {
        return switch (form) {
            case ICEWS -> schemes.of(RowScheme.ICEWS, line, cells).map(row -> event(form, row, cells));
            case POLECAT -> {
                type(cells.text("Event Type"));
                yield schemes.of(RowScheme.POLECAT, line, cells).map(row -> event(form, row, cells));
            }
            case RECORD, TABLE -> Optional.of(table(form, line, cells));
        };
    }

    private RowEvent event(Form form, Row row, Cells cells) {
        return new RowEvent(
                row.line(),
                articles(form, cells),
                row.coding().type(),
                row.coding().mode().stream().toList(),
                row.coding().status(),
                row.turned() ? row.target() : row.source(),
                row.turned() ? row.source() : row.target(),
                Optional.of(DateRange.day(row.day())),
                row.place().map(Place::name),
                first(form, Part.SENTENCE, cells));
    }

    private RowEvent table(Form form, long line, Cells cells) {
        var status = first(form, Part.STATUS, cells).map(RowEventReading::status);
        return new RowEvent(
                line,
                articles(form, cells),
                type(cells.text("type")),
                cells.columns().contains("mode") ? cells.list("mode") : List.of(),
                status.orElse(Status.OCCURRED),
                side(cells, "actors", "actor_countries"),
                side(cells, "recipients", "recipient_countries"),
                date(form, cells),
                first(form, Part.PLACE, cells),
                Optional.empty());
    }

    private static EventType type(String text) {
        try {
            return EventType.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "PLOVER has no type " + text + ": it has " + Arrays.toString(EventType.values()), e);
        }
    }

    private static Status status(String text) {
        try {
            return Status.of(text);
        } catch (IllegalArgumentException e) {
            var all = Stream.of(Status.values()).map(Status::label).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("no status " + text + ": it is one of " + all, e);
        }
    }

    private List<Names> articles(Form form, Cells cells) {
        if (article.isEmpty() && form == Form.RECORD) {
            return cells.list("reports").stream().map(reports::of).toList();
        }
        var values = article
                .map(column -> List.of(known.known(form, column)))
                .orElseGet(() -> known.of(form, Part.ARTICLE))
                .stream()
                .filter(cells.columns()::contains)
                .flatMap(column -> cells.find(column).stream())
                .flatMap(value -> reports.of(value).values().stream())
                .toList();
        return values.isEmpty() ? List.of() : List.of(new Names(values, first(form, Part.PUBLISHER, cells)));
    }

    /** Countries stand beside names where there are as many. */
    private List<Party> side(Cells cells, String names, String countries) {
        var who = cells.list(names);
        var states = cells.columns().contains(countries) ? cells.list(countries) : List.<String>of();
        return IntStream.range(0, who.size())
                .boxed()
                .flatMap(i -> parties
                        .named(
                                Optional.of(
                                        who.get(i).startsWith("@") ? who.get(i).substring(1) : who.get(i)),
                                states.size() == who.size() ? Optional.of(states.get(i)) : Optional.empty())
                        .stream())
                .distinct()
                .toList();
    }

    /** A day, two days with a slash between them, or the two columns of a span. */
    private Optional<DateRange> date(Form form, Cells cells) {
        if (form == Form.RECORD) {
            var start = find(cells, "date_start").map(LocalDate::parse);
            var end = find(cells, "date_end").map(LocalDate::parse);
            return start.isPresent() || end.isPresent() ? Optional.of(new DateRange(start, end)) : Optional.empty();
        }
        return first(form, Part.DATE, cells).map(text -> {
            var days = text.split("/", 2);
            return new DateRange(
                    Optional.of(LocalDate.parse(days[0].strip())),
                    Optional.of(LocalDate.parse(days[days.length - 1].strip())));
        });
    }

    private Optional<String> first(Form form, Part part, Cells cells) {
        return known.of(form, part).stream()
                .flatMap(column -> find(cells, column).stream())
                .findFirst();
    }

    private static Optional<String> find(Cells cells, String column) {
        return cells.columns().contains(column) ? cells.find(column) : Optional.empty();
    }
}
