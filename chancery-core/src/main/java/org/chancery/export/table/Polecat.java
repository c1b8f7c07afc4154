package org.chancery.export.table;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.EventWords;
import org.chancery.export.Exporter;
import org.chancery.export.Program;
import org.chancery.export.Target;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.knowledge.PloverStatus;
import org.chancery.knowledge.Sectors;
import org.chancery.knowledge.Sectors.Sector;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.query.Selection;
import org.chancery.query.SourcedEvent;

/**
 * POLECAT's weekly files: 40 tab-separated columns with a header, an event a row, several values of a cell separated by {@code "; "}, {@code None} for
 * what is not known. Types are as PLOVER has them for future and called-off events; events that PLOVER has no place for are left out.
 */
public final class Polecat implements Exporter {

    static final List<String> COLUMNS = List.of(
            ("Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|"
                            + "Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|"
                            + "Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|"
                            + "Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|"
                            + "Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|"
                            + "Story Organizations|Story Locations|Language|Version")
                    .split("\\|"));

    private static final String MISSING = "None";
    private static final List<String> QUADS =
            List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

    private final Countries countries = Countries.load();
    private final PloverStatus plover = PloverStatus.load();
    private final Sectors sectors = Sectors.load();

    @Override
    public void write(Selection selection, Target target) throws IOException {
        try (var file = new TabFile(target.open("ngecEvents.chancery.txt"), COLUMNS.size())) {
            file.row(COLUMNS);
            selection.sourced(this::row, row -> row.ifPresent(file::row));
        }
    }

    private Optional<List<String>> row(SourcedEvent sourced) {
        var event = sourced.event();
        return plover.of(event.type(), event.modes(), event.status()).map(coded -> {
            boolean same = coded.type() == event.type();
            return Stream.of(
                            Stream.of(
                                    event.id(),
                                    EventWords.day(event)
                                            .map(Object::toString)
                                            .or(() -> sourced.first().day())
                                            .orElse(MISSING),
                                    coded.type().name(),
                                    coded.modes().stream().findFirst().orElse(MISSING),
                                    Double.toString(
                                            same ? event.score() : coded.type().score()),
                                    QUADS.get(
                                            (same ? event.quad() : coded.type().quad()) - 1),
                                    list(event.contexts())),
                            side(event.actors()),
                            side(event.recipients()),
                            place(event.place()),
                            Stream.of(
                                    sourced.first().outlet(),
                                    sourced.first().day().orElse(MISSING),
                                    list(named(sourced, Party.Kind.PERSON)),
                                    list(named(sourced, Party.Kind.ORGANISATION)),
                                    list(event.place().map(Place::name).stream().toList()),
                                    sourced.first()
                                            .language()
                                            .map(Polecat::language)
                                            .orElse(MISSING),
                                    "Chancery " + Program.VERSION + " PLOVER 2.0"))
                    .flatMap(Function.identity())
                    .toList();
        });
    }

    private Stream<String> side(List<Party> parties) {
        var found =
                parties.stream().flatMap(party -> sectors.of(party).stream()).toList();
        return Stream.of(
                list(parties.stream().map(Party::name).toList()),
                list(distinct(parties, Party::country)),
                list(distinct(parties, this::cow)),
                found.stream().findFirst().map(Sector::plover).orElse(MISSING),
                list(found.stream().map(Sector::plover).distinct().toList()),
                list(distinct(parties, Party::office)),
                list(parties.stream().map(Party::name).toList()),
                MISSING);
    }

    private static Stream<String> place(Optional<Place> place) {
        var point = place.flatMap(Place::point);
        return Stream.of(
                place.map(Place::name).orElse(MISSING),
                place.map(Place::name).orElse(MISSING),
                MISSING,
                MISSING,
                place.flatMap(Place::country).orElse(MISSING),
                point.map(p -> Double.toString(p.lat())).orElse(MISSING),
                point.map(p -> Double.toString(p.lon())).orElse(MISSING),
                MISSING,
                place.map(Place::name).orElse(MISSING),
                MISSING);
    }

    private Optional<String> cow(Party party) {
        return party.country()
                .flatMap(countries::find)
                .map(Country::cown)
                .filter(OptionalInt::isPresent)
                .map(number -> Integer.toString(number.getAsInt()));
    }

    private static List<String> named(SourcedEvent sourced, Party.Kind kind) {
        return Stream.concat(sourced.event().actors().stream(), sourced.event().recipients().stream())
                .filter(party -> party.kind() == kind)
                .map(Party::name)
                .distinct()
                .toList();
    }

    private static List<String> distinct(List<Party> parties, Function<Party, Optional<String>> value) {
        return parties.stream()
                .flatMap(party -> value.apply(party).stream())
                .distinct()
                .toList();
    }

    private static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ROOT);
    }

    private static String list(List<String> values) {
        return values.isEmpty()
                ? MISSING
                : values.stream().map(value -> value.replace(';', ',')).collect(Collectors.joining("; "));
    }
}
