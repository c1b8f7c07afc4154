package org.chancery.export.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.export.Exporter;
import org.chancery.export.Target;
import org.chancery.knowledge.Cameo;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.knowledge.IcewsNames;
import org.chancery.knowledge.Sectors;
import org.chancery.knowledge.Sectors.Sector;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.query.Selection;

/**
 * ICEWS event files: 20 tab-separated columns with a header, a dyad a row, what both did alike twice; {@code NULL} for what is not known. Events that
 * CAMEO has no code for, or that no day can be given, are left out.
 */
public final class Icews implements Exporter {

    static final List<String> COLUMNS = List.of(
            ("Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|"
                            + "Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|"
                            + "Latitude|Longitude")
                    .split("\\|"));

    private static final String MISSING = "NULL";

    private final Cameo cameo = Cameo.load();
    private final Countries countries = Countries.load();
    private final IcewsNames names = IcewsNames.load();
    private final Sectors sectors = Sectors.load();

    @Override
    public void write(Selection selection, Target target) throws IOException {
        try (var file = new TabFile(target.open("events.chancery.tab"), COLUMNS.size())) {
            file.row(COLUMNS);
            selection.sourced(
                    event -> CodedDyad.of(event, cameo).stream()
                            .filter(dyad -> dyad.day().isPresent())
                            .map(this::row)
                            .toList(),
                    rows -> rows.forEach(file::row));
        }
    }

    private List<String> row(CodedDyad dyad) {
        var place = dyad.sourced().event().place();
        return Stream.of(
                        Stream.of(Numbers.small(dyad.id()), dyad.day().get().toString()),
                        side(dyad.source()),
                        Stream.of(
                                dyad.code().label(),
                                dyad.code().code(),
                                number(dyad.code().intensity())),
                        side(dyad.target()),
                        Stream.of(
                                Numbers.small(dyad.sourced().first().id()),
                                MISSING,
                                dyad.sourced().first().outlet()),
                        where(place))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<String> side(Optional<Party> party) {
        return Stream.of(
                party.map(Party::name).orElse(MISSING),
                party.flatMap(sectors::of).map(Sector::icews).orElse(MISSING),
                party.flatMap(Party::country).flatMap(this::name).orElse(MISSING));
    }

    private Stream<String> where(Optional<Place> place) {
        var country = place.flatMap(Place::country).flatMap(countries::find);
        var point = place.flatMap(Place::point);
        return Stream.of(
                place.map(Place::name)
                        .filter(name ->
                                country.map(Country::name).filter(name::equals).isEmpty())
                        .orElse(MISSING),
                MISSING,
                MISSING,
                country.map(Country::iso3).flatMap(this::name).orElse(MISSING),
                point.map(p -> Double.toString(p.lat())).orElse(MISSING),
                point.map(p -> Double.toString(p.lon())).orElse(MISSING));
    }

    private Optional<String> name(String iso3) {
        return names.of(iso3);
    }

    /** As ICEWS prints it: no ".0". */
    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
