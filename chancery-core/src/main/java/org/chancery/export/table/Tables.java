package org.chancery.export.table;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.Column.Type;
import org.chancery.export.Columns;
import org.chancery.export.EventWords;
import org.chancery.export.Target;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.model.Said;
import org.chancery.model.Tenure;
import org.chancery.query.ReportSource;
import org.chancery.query.SourcedEvent;

/** The tables of the csv and parquet exports: columns with the codes of the field, and their codebook. Immutable. */
final class Tables {

    private static final long WEEK = 7;

    private final Countries countries;

    Tables(Countries countries) {
        this.countries = countries;
    }

    /** An event a row. */
    Columns<SourcedEvent> events() {
        return coded().of(SourcedEvent::event)
                .add("url", "Where to read the report of the first mention.", event -> event.first()
                        .address())
                .add("outlet", "Who brought that report.", event -> event.first()
                        .outlet())
                .add(
                        "published",
                        Type.DAY,
                        "Its day of publication.",
                        event -> text(event.first().day()))
                .add(
                        "first_reported",
                        Type.DAY,
                        "The first day on which a report tells of it.",
                        event -> text(days(event).min(Comparator.naturalOrder())))
                .add(
                        "last_reported",
                        Type.DAY,
                        "The last such day.",
                        event -> text(days(event).max(Comparator.naturalOrder())))
                .add("sources", "The outlets that tell of it, each once.", event -> event.reports().stream()
                        .map(ReportSource::outlet)
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private static Stream<String> days(SourcedEvent event) {
        return event.reports().stream().flatMap(report -> report.day().stream());
    }

    /** A report a row. */
    Columns<ReportSource> reports() {
        return new Columns<ReportSource>()
                .add("id", "Id of the report.", ReportSource::id)
                .add("published", "ISO 8601, as precise as it is known.", report -> text(report.published()))
                .add("day", Type.DAY, "Its day of publication.", report -> text(report.day()))
                .add("outlet", "Who brought it: the publisher, else the agency, else the file.", ReportSource::outlet)
                .add("publisher", "The publisher.", report -> text(report.publisher()))
                .add("agency", "The agency credited.", report -> text(report.agency()))
                .add("title", "Its title.", report -> text(report.title()))
                .add("url", "Its address.", report -> text(report.url()))
                .add("source", "Where it was read from.", ReportSource::source)
                .add("copy_of", "Id of the report that it copies.", report -> text(report.copyOf()))
                .add(
                        "length",
                        Type.INTEGER,
                        "Of its text, in UTF-16 code units.",
                        report -> Integer.toString(report.length()));
    }

    private Columns<Event> coded() {
        return Columns.EVENTS
                .add(
                        "date_precision",
                        Type.INTEGER,
                        "1 the day is known, 2 the week, 3 a longer span or an open one; empty without a date.",
                        event -> event.date().map(Tables::precision).orElse(""))
                .add(
                        "actor_cow",
                        "Correlates of War numbers of the actors' countries.",
                        event -> codes(event.actors(), this::cow))
                .add(
                        "recipient_cow",
                        "Correlates of War numbers of the recipients' countries.",
                        event -> codes(event.recipients(), this::cow));
    }

    /** A pair of parties a row. */
    Columns<Dyad> dyads() {
        var columns = new Columns<Dyad>()
                .add("event", "Id of the event; stands once for each pair of its parties.", dyad -> dyad.event()
                        .id())
                .add("type", "One of PLOVER's sixteen types.", dyad -> dyad.event()
                        .type()
                        .name())
                .add(
                        "mode",
                        "PLOVER modes.",
                        dyad -> String.join("; ", dyad.event().modes()))
                .add("status", "occurred, planned, ongoing, cancelled, denied or hypothetical.", dyad -> dyad.event()
                        .status()
                        .label())
                .add(
                        "date_start",
                        Type.DAY,
                        "First day on which it can have been.",
                        dyad -> text(dyad.event().date().flatMap(DateRange::start)))
                .add(
                        "date_end",
                        Type.DAY,
                        "Last day on which it can have been.",
                        dyad -> text(dyad.event().date().flatMap(DateRange::end)))
                .add(
                        "directed",
                        Type.FLAG,
                        "true where source acted on target, false where both acted alike (a meeting: each pair once).",
                        dyad -> Boolean.toString(dyad.directed()));
        columns = party(columns, "source", Dyad::source);
        columns = party(columns, "target", Dyad::target);
        return columns.add(
                        "place_country",
                        "Country of the place, ISO 3166-1 alpha-3.",
                        dyad -> text(dyad.event().place().flatMap(place -> place.country())))
                .add(
                        "quad",
                        Type.INTEGER,
                        "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.",
                        dyad -> Integer.toString(dyad.event().quad()))
                .add(
                        "score",
                        Type.NUMBER,
                        "PLOVER's scale for type and mode, -10 to 10.",
                        dyad -> Double.toString(dyad.event().score()))
                .add(
                        "independent_sources",
                        Type.INTEGER,
                        "How many reports tell of the event that are not copies of one another.",
                        dyad -> Integer.toString(dyad.event().independentSources()))
                .add("headline", "The event in one line.", dyad -> EventWords.title(dyad.event()));
    }

    Columns<Said> statements() {
        return Columns.STATEMENTS;
    }

    Columns<Tenure> offices() {
        return Columns.OFFICES;
    }

    private Columns<Dyad> party(Columns<Dyad> columns, String side, Function<Dyad, Party> party) {
        return columns.add(side, "Name.", dyad -> party.apply(dyad).name())
                .add(
                        side + "_id",
                        "Id of the party, the same in all events.",
                        dyad -> text(party.apply(dyad).id()))
                .add(side + "_kind", "person, state, organisation or group.", dyad -> party.apply(dyad)
                        .kind()
                        .label())
                .add(
                        side + "_office",
                        "Office held on the day of the event.",
                        dyad -> text(party.apply(dyad).office()))
                .add(
                        side + "_iso3",
                        "Country, ISO 3166-1 alpha-3.",
                        dyad -> text(party.apply(dyad).country()))
                .add(
                        side + "_cow",
                        Type.INTEGER,
                        "Country, Correlates of War number.",
                        dyad -> text(party.apply(dyad).country().flatMap(this::cow)))
                .add(
                        side + "_cameo",
                        "Country, CAMEO code.",
                        dyad -> text(party.apply(dyad)
                                .country()
                                .flatMap(countries::find)
                                .map(Country::cameo)));
    }

    /** Writes {@code codebook.md}: what each column of each table means. */
    void codebook(Target target) throws IOException {
        try (var out = new OutputStreamWriter(target.open("codebook.md"), StandardCharsets.UTF_8)) {
            out.write(
                    "# Codebook\n\nEmpty cells are what no report says. Several values in one cell are separated by `; `. "
                            + "Names of columns do not change their meaning from version to version.\n");
            out.write(section("events", "one row an event", events()));
            out.write(section("dyads", "one row a pair of parties of an event", dyads()));
            out.write(section("statements", "one row a statement", statements()));
            out.write(section("offices", "one row a person in an office", offices()));
            out.write(section("reports", "one row a report", reports()));
        }
    }

    private static String section(String table, String rows, Columns<?> columns) {
        return columns.list().stream()
                .map(column -> "| `" + column.name() + "` | " + column.type().words() + " | " + column.about() + " |\n")
                .collect(Collectors.joining(
                        "", "\n## " + table + ": " + rows + "\n\n| column | type | meaning |\n|---|---|---|\n", ""));
    }

    private Optional<String> cow(String iso3) {
        return countries
                .find(iso3)
                .map(Country::cown)
                .filter(OptionalInt::isPresent)
                .map(number -> Integer.toString(number.getAsInt()));
    }

    private static String codes(List<Party> parties, Function<String, Optional<String>> code) {
        return parties.stream()
                .flatMap(party -> party.country().stream())
                .flatMap(country -> code.apply(country).stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String precision(DateRange date) {
        return date.isDay() ? "1" : date.days() <= WEEK ? "2" : "3";
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
