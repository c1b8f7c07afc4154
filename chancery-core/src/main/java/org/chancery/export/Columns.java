package org.chancery.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.model.Said;
import org.chancery.model.Tenure;

/**
 * Objects as rows of a table: named columns, in order; an absent value is an empty cell, several are separated by {@code "; "}.
 * Immutable, thread-safe.
 */
public final class Columns<T> {

    /** An event a row. */
    public static final Columns<Event> EVENTS = new Columns<Event>()
            .add("id", Event::id)
            .add("type", event -> event.type().name())
            .add("mode", event -> join(event.modes()))
            .add("status", event -> event.status().label())
            .add("date_start", event -> text(event.date().flatMap(DateRange::start)))
            .add("date_end", event -> text(event.date().flatMap(DateRange::end)))
            .add("actors", event -> names(event.actors()))
            .add("actor_countries", event -> countries(event.actors()))
            .add("recipients", event -> names(event.recipients()))
            .add("recipient_countries", event -> countries(event.recipients()))
            .add("place", event -> text(event.place().map(Place::name)))
            .add("place_country", event -> text(event.place().flatMap(Place::country)))
            .add("latitude", event -> text(event.place().flatMap(Place::point).map(Place.Point::lat)))
            .add("longitude", event -> text(event.place().flatMap(Place::point).map(Place.Point::lon)))
            .add("occasion", event -> text(event.occasion()))
            .add("topics", event -> join(event.topics()))
            .add("in_person", event -> text(event.inPerson()))
            .add("quad", event -> Integer.toString(event.quad()))
            .add("score", event -> Double.toString(event.score()))
            .add("mentions", event -> Integer.toString(event.mentions().size()))
            .add("independent_sources", event -> Integer.toString(event.independentSources()))
            .add(
                    "disputed",
                    event -> join(event.conflicts().stream()
                            .map(Event.Conflict::field)
                            .toList()))
            .add("reports", event -> event.mentions().stream()
                    .map(mention -> mention.where().report())
                    .distinct()
                    .collect(Collectors.joining("; ")));

    /** A statement a row. */
    public static final Columns<Said> STATEMENTS = new Columns<Said>()
            .add("id", Said::id)
            .add("speaker", said -> said.speaker().name())
            .add("office", said -> text(said.speaker().office()))
            .add("country", said -> text(said.speaker().country()))
            .add("addressees", said -> names(said.addressees()))
            .add("text", Said::text)
            .add("direct", said -> Boolean.toString(said.direct()))
            .add("verb", Said::verb)
            .add("date_start", said -> text(said.date().flatMap(DateRange::start)))
            .add("date_end", said -> text(said.date().flatMap(DateRange::end)))
            .add("topics", said -> join(said.topics()))
            .add("during", said -> text(said.during()))
            .add("report", said -> said.where().report());

    /** A person in an office a row. */
    public static final Columns<Tenure> OFFICES = new Columns<Tenure>()
            .add("id", Tenure::id)
            .add("person", tenure -> tenure.person().name())
            .add("office", Tenure::office)
            .add("title", Tenure::title)
            .add("country", tenure -> text(tenure.country()))
            .add("organisation", tenure -> text(tenure.organisation()))
            .add("from", tenure -> text(tenure.from()))
            .add("to", tenure -> text(tenure.to()))
            .add("attested", tenure -> tenure.attested().stream()
                    .flatMap(attested -> attested.date().stream())
                    .map(Object::toString)
                    .distinct()
                    .collect(Collectors.joining("; ")));

    private final Map<String, Function<T, String>> columns;

    /** No columns yet. */
    public Columns() {
        this(Map.of());
    }

    private Columns(Map<String, Function<T, String>> columns) {
        this.columns = columns;
    }

    /** These columns and one more. */
    public Columns<T> add(String name, Function<T, String> value) {
        var more = new LinkedHashMap<>(columns);
        more.put(name, value);
        return new Columns<>(more);
    }

    public List<String> names() {
        return new ArrayList<>(columns.keySet());
    }

    /** The cells of one object. */
    public List<String> of(T object) {
        return columns.values().stream().map(value -> value.apply(object)).toList();
    }

    private static String names(List<Party> parties) {
        return join(parties.stream().map(Party::name).toList());
    }

    private static String countries(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> party.country().stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String join(List<String> values) {
        return String.join("; ", values);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
