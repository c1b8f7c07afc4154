package org.chancery.export.table;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.export.Exporter;
import org.chancery.export.Target;
import org.chancery.knowledge.Cameo;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.knowledge.Sectors;
import org.chancery.knowledge.Sectors.Sector;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.query.ReportSource;
import org.chancery.query.Selection;
import org.chancery.query.SourcedEvent;

/**
 * GDELT 2.0: events (61 columns) and mentions (16), tab-separated, without a header. A dyad a row, what both did alike twice. What Chancery does not
 * measure (tone, confidence, sentence numbers) is an empty cell. Events that CAMEO has no code for, or that no day can be given, are left out.
 */
public final class Gdelt implements Exporter {

    static final int EVENT_COLUMNS = 61;
    static final int MENTION_COLUMNS = 16;

    private static final String WEB = "1";
    private static final String CITATION = "2";
    private static final String COUNTRY = "1";
    private static final String US_CITY = "3";
    private static final String CITY = "4";
    private static final double MONTH = 30;
    private static final double YEAR = 365;

    private final Cameo cameo = Cameo.load();
    private final Countries countries = Countries.load();
    private final Sectors sectors = Sectors.load();

    @Override
    public void write(Selection selection, Target target) throws IOException {
        try (var events = new TabFile(target.open("chancery.export.CSV"), EVENT_COLUMNS);
                var mentions = new TabFile(target.open("chancery.mentions.CSV"), MENTION_COLUMNS)) {
            selection.sourced(
                    event -> CodedDyad.of(event, cameo).stream()
                            .filter(dyad -> dyad.day().isPresent())
                            .map(this::rows)
                            .toList(),
                    dyads -> dyads.forEach(rows -> {
                        events.row(rows.event());
                        rows.mentions().forEach(mentions::row);
                    }));
        }
    }

    /** A dyad in both files. */
    private record Rows(List<String> event, List<List<String>> mentions) {}

    private Rows rows(CodedDyad dyad) {
        return new Rows(
                event(dyad),
                dyad.sourced().event().mentions().stream()
                        .map(mention -> mention(dyad, mention))
                        .toList());
    }

    private List<String> event(CodedDyad dyad) {
        var event = dyad.sourced().event();
        LocalDate day = dyad.day().get();
        return Stream.of(
                        Stream.of(
                                Numbers.of(dyad.id()),
                                day.format(DateTimeFormatter.BASIC_ISO_DATE),
                                String.format(Locale.ROOT, "%04d%02d", day.getYear(), day.getMonthValue()),
                                Integer.toString(day.getYear()),
                                String.format(Locale.ROOT, "%.4f", fraction(day))),
                        actor(dyad.source()),
                        actor(dyad.target()),
                        Stream.of(
                                event.mentions().get(0).where().span().start() == 0 ? "1" : "0",
                                dyad.code().code(),
                                dyad.code().base(),
                                dyad.code().root(),
                                Integer.toString(dyad.code().quad()),
                                Double.toString(dyad.code().intensity()),
                                Integer.toString(event.mentions().size()),
                                Long.toString(dyad.sourced().reports().stream()
                                        .map(ReportSource::outlet)
                                        .distinct()
                                        .count()),
                                Integer.toString(dyad.sourced().reports().size()),
                                ""),
                        seat(dyad.source()),
                        seat(dyad.target()),
                        place(event.place()),
                        Stream.of(added(dyad.sourced()), dyad.sourced().first().address()))
                .flatMap(Function.identity())
                .toList();
    }

    /** GDELT's fraction of the year, which its codebook defines as coarsely as this. */
    private static double fraction(LocalDate day) {
        return day.getYear() + (day.getMonthValue() * MONTH + day.getDayOfMonth()) / YEAR;
    }

    private Stream<String> actor(Optional<Party> party) {
        var country = party.flatMap(Party::country)
                .flatMap(countries::find)
                .map(Country::cameo)
                .orElse("");
        var type = party.flatMap(sectors::of).map(Sector::cameo).orElse("");
        return Stream.of(
                country + type,
                party.map(p -> p.name().toUpperCase(Locale.ROOT)).orElse(""),
                country,
                "",
                "",
                "",
                "",
                type,
                "",
                "");
    }

    /** Where a party is of, as far as its country tells. */
    private Stream<String> seat(Optional<Party> party) {
        return party.flatMap(Party::country)
                .flatMap(countries::find)
                .map(country -> geo(COUNTRY, country.name(), country.fips(), Optional.of(country.point())))
                .orElseGet(() -> geo("", "", Optional.empty(), Optional.empty()));
    }

    private Stream<String> place(Optional<Place> place) {
        if (place.isEmpty()) {
            return geo("", "", Optional.empty(), Optional.empty());
        }
        var country = place.get().country().flatMap(countries::find);
        var fips = country.flatMap(Country::fips);
        if (country.map(Country::name).filter(place.get().name()::equals).isPresent()) {
            return geo(
                    COUNTRY, place.get().name(), fips, Optional.of(country.get().point()));
        }
        var type = country.filter(c -> c.iso3().equals("USA")).isPresent() ? US_CITY : CITY;
        var name = place.get().name() + country.map(c -> ", " + c.name()).orElse("");
        return geo(type, name, fips, place.get().point());
    }

    private static Stream<String> geo(String type, String name, Optional<String> fips, Optional<Place.Point> point) {
        return Stream.of(
                type,
                name,
                fips.orElse(""),
                fips.orElse(""),
                "",
                point.map(p -> Double.toString(p.lat())).orElse(""),
                point.map(p -> Double.toString(p.lon())).orElse(""),
                "");
    }

    private static List<String> mention(CodedDyad dyad, Event.Telling mention) {
        var report = dyad.sourced().of(mention);
        return List.of(
                Numbers.of(dyad.id()),
                added(dyad.sourced()),
                stamp(report.ingested()),
                report.url().isPresent() ? WEB : CITATION,
                report.outlet(),
                report.address(),
                "",
                offset(dyad, mention, "actors"),
                offset(dyad, mention, "recipients"),
                Integer.toString(mention.trigger().start()),
                "1",
                "",
                Integer.toString(report.length()),
                "",
                "",
                "");
    }

    /** Where a clause names one of a side; -1 when only another report does. */
    private static String offset(CodedDyad dyad, Event.Telling mention, String field) {
        return dyad.sourced().event().evidence().getOrDefault(field, List.of()).stream()
                .filter(words -> words.report().equals(mention.where().report())
                        && mention.where().span().covers(words.span()))
                .map(Evidence::span)
                .map(span -> Integer.toString(span.start()))
                .findFirst()
                .orElse("-1");
    }

    /** When the first report of it came in. */
    private static String added(SourcedEvent sourced) {
        return sourced.reports().stream()
                .map(ReportSource::ingested)
                .min(String::compareTo)
                .map(Gdelt::stamp)
                .orElse("");
    }

    private static String stamp(String moment) {
        return moment.replaceAll("\\.\\d+|\\D", "");
    }
}
