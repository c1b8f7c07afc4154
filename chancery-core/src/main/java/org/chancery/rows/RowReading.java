package org.chancery.rows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.knowledge.Cameo;
import org.chancery.knowledge.Coding;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.model.Stamp;

/** Cells of each scheme as rows. Immutable. */
final class RowReading {

    private static final int ACTOR1 = 5;
    private static final int ACTOR2 = 15;
    private static final int ACTION_GEO = 51;

    private final Cameo cameo = Cameo.load();
    private final RowParties parties = new RowParties();

    /**
     * The row; none for what PLOVER has no type for.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} for a row that is not of the scheme
     */
    Optional<Row> of(RowScheme scheme, long line, Cells cells) {
        return switch (scheme) {
            case ICEWS -> icews(line, cells);
            case GDELT -> gdelt(line, cells);
            case POLECAT -> polecat(line, cells);
        };
    }

    private Optional<Row> icews(long line, Cells cells) {
        var code = cells.text("CAMEO Code");
        var day = LocalDate.parse(cells.text("Event Date"));
        return cameo.read(code)
                .map(coding -> new Row(
                        line,
                        cells.find("Story ID").orElse("row " + cells.text("Event ID")),
                        cells.find("Publisher"),
                        Optional.empty(),
                        Optional.of(Stamp.ofDay(day)),
                        day,
                        code,
                        cells.text("Event Text"),
                        coding,
                        cameo.isMirror(code),
                        parties.named(cells.find("Source Name"), cells.find("Source Country")),
                        parties.named(cells.find("Target Name"), cells.find("Target Country")),
                        place(
                                cells.find("City").or(() -> cells.find("Province")),
                                cells.find("Country").flatMap(parties::country),
                                cells.number("Latitude"),
                                cells.number("Longitude"))));
    }

    private Optional<Row> gdelt(long line, Cells cells) {
        var code = cells.find(26).orElseThrow(() -> new IllegalArgumentException("no EventCode"));
        var day = LocalDate.parse(
                cells.find(1).orElseThrow(() -> new IllegalArgumentException("no SQLDATE")),
                DateTimeFormatter.BASIC_ISO_DATE);
        var url = cells.find(60);
        return cameo.read(code)
                .map(coding -> new Row(
                        line,
                        url.orElse("event " + cells.find(0).orElse("")),
                        Optional.empty(),
                        url.filter(address -> address.startsWith("http")),
                        cells.find(59).map(RowReading::added),
                        day,
                        code,
                        coding.toString(),
                        coding,
                        cameo.isMirror(code),
                        parties.gdelt(cells, ACTOR1),
                        parties.gdelt(cells, ACTOR2),
                        place(
                                cells.find(ACTION_GEO + 1).map(name -> name.split(",")[0]),
                                cells.find(ACTION_GEO + 2).flatMap(parties::fips),
                                cells.number(Integer.toString(ACTION_GEO + 5)),
                                cells.number(Integer.toString(ACTION_GEO + 6)))));
    }

    private Optional<Row> polecat(long line, Cells cells) {
        var type = cells.text("Event Type").toUpperCase(Locale.ROOT);
        var mode = cells.find("Event Mode").map(m -> m.toLowerCase(Locale.ROOT));
        var code = type + mode.map(m -> ":" + m).orElse("");
        return Optional.of(new Row(
                line,
                "event " + cells.text("Event ID"),
                cells.find("Source"),
                Optional.empty(),
                cells.find("Publication Date").map(day -> Stamp.ofDay(LocalDate.parse(day))),
                LocalDate.parse(cells.text("Event Date")),
                code,
                code,
                Coding.of(code),
                false,
                polecat(cells, "Actor"),
                polecat(cells, "Recipient"),
                place(
                        cells.find("City").or(() -> cells.find("Placename")),
                        cells.find("Country").flatMap(parties::country),
                        cells.number("Latitude"),
                        cells.number("Longitude"))));
    }

    private List<Party> polecat(Cells cells, String side) {
        var names = cells.list(side + " Name");
        var countries = cells.list(side + " Country");
        var found = new ArrayList<Party>();
        IntStream.range(0, Math.max(names.size(), countries.size())).forEach(i -> {
            var country = i < countries.size() ? Optional.of(countries.get(i)) : Optional.<String>empty();
            found.addAll(parties.named(i < names.size() ? Optional.of(names.get(i)) : country, country));
        });
        return found.stream().distinct().toList();
    }

    private static Optional<Place> place(
            Optional<String> name, Optional<String> country, Optional<Double> lat, Optional<Double> lon) {
        var point = lat.flatMap(y -> lon.map(x -> new Place.Point(y, x)));
        return name.map(words -> new Place(words, country, point));
    }

    private static Stamp added(String digits) {
        var moment = LocalDateTime.parse(digits, DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT));
        return Stamp.of(moment.atOffset(ZoneOffset.UTC));
    }
}
