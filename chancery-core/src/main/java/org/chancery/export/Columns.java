package org.chancery.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.export.Column.Type;
import org.chancery.model.Certainty;
import org.chancery.model.DateBasis;
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
            .add("id", "Id of the event; stays the same as later reports come.", Event::id)
            .add("type", "One of PLOVER's sixteen types.", event -> event.type().name())
            .add("mode", "PLOVER modes.", event -> join(event.modes()))
            .add("status", "occurred, planned, ongoing, cancelled, denied or hypothetical.", event -> event.status()
                    .label())
            .add(
                    "date_start",
                    Type.DAY,
                    "First day on which it can have been; empty when open.",
                    event -> text(event.date().flatMap(DateRange::start)))
            .add(
                    "date_end",
                    Type.DAY,
                    "Last day on which it can have been; empty when open.",
                    event -> text(event.date().flatMap(DateRange::end)))
            .add("actors", "Who acted; of a meeting, all who met.", event -> names(event.actors()))
            .add(
                    "actor_countries",
                    "Countries of the actors, ISO 3166-1 alpha-3, each once.",
                    event -> countries(event.actors()))
            .add("recipients", "To or against whom; of a visit, the hosts.", event -> names(event.recipients()))
            .add(
                    "recipient_countries",
                    "Countries of the recipients, ISO 3166-1 alpha-3, each once.",
                    event -> countries(event.recipients()))
            .add("place", "Where it was.", event -> text(event.place().map(Place::name)))
            .add(
                    "place_country",
                    "Country of the place, ISO 3166-1 alpha-3.",
                    event -> text(event.place().flatMap(Place::country)))
            .add(
                    "latitude",
                    Type.NUMBER,
                    "Of the place, degrees WGS 84.",
                    event -> text(event.place().flatMap(Place::point).map(Place.Point::lat)))
            .add(
                    "longitude",
                    Type.NUMBER,
                    "Of the place, degrees WGS 84.",
                    event -> text(event.place().flatMap(Place::point).map(Place.Point::lon)))
            .add("occasion", "The summit, session or conference that it was part of.", event -> text(event.occasion()))
            .add("topics", "What it was about.", event -> join(event.topics()))
            .add(
                    "in_person",
                    Type.FLAG,
                    "Whether it was in person, where a report says so.",
                    event -> text(event.inPerson()))
            .add(
                    "quad",
                    Type.INTEGER,
                    "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.",
                    event -> Integer.toString(event.quad()))
            .add(
                    "score",
                    Type.NUMBER,
                    "PLOVER's scale for type and mode, -10 to 10.",
                    event -> Double.toString(event.score()))
            .add(
                    "mentions",
                    Type.INTEGER,
                    "How many places in reports tell of it.",
                    event -> Integer.toString(event.mentions().size()))
            .add(
                    "independent_sources",
                    Type.INTEGER,
                    "How many reports tell of it that are not copies of one another.",
                    event -> Integer.toString(event.independentSources()))
            .add(
                    "disputed",
                    "Fields in which its reports disagree.",
                    event -> join(event.conflicts().stream()
                            .map(Event.Conflict::field)
                            .toList()))
            .add("reports", "Ids of the reports that tell of it.", event -> event.mentions().stream()
                    .map(mention -> mention.where().report())
                    .distinct()
                    .collect(Collectors.joining("; ")))
            .add("headline", "The event in one line.", EventWords::title)
            .add(
                    "sentence",
                    "The clause of the mention that stands first.",
                    event -> event.mentions().get(0).text().replaceAll("\\s+", " "))
            .add(
                    "date_basis",
                    "What the days were read from: stated, context or published.",
                    event -> text(event.dateBasis().map(DateBasis::label)))
            .add(
                    "certainty",
                    Type.NUMBER,
                    "From 0 to 1, how likely a second coder would call type, parties and status right.",
                    event -> text(event.certainty().map(Certainty::value)));

    /** A statement a row. */
    public static final Columns<Said> STATEMENTS = new Columns<Said>()
            .add("id", "Id of the statement.", Said::id)
            .add("speaker", "Who said it.", said -> said.speaker().name())
            .add(
                    "office",
                    "The speaker's office on that day.",
                    said -> text(said.speaker().office()))
            .add(
                    "country",
                    "The speaker's country, ISO 3166-1 alpha-3.",
                    said -> text(said.speaker().country()))
            .add("addressees", "To whom.", said -> names(said.addressees()))
            .add("text", "The words, as the report has them.", Said::text)
            .add(
                    "direct",
                    Type.FLAG,
                    "true in quotation marks or a post, false as reported speech.",
                    said -> Boolean.toString(said.direct()))
            .add("verb", "Dictionary form of the verb of saying; post for a post.", Said::verb)
            .add(
                    "date_start",
                    Type.DAY,
                    "First day on which it can have been said.",
                    said -> text(said.date().flatMap(DateRange::start)))
            .add(
                    "date_end",
                    Type.DAY,
                    "Last day on which it can have been said.",
                    said -> text(said.date().flatMap(DateRange::end)))
            .add("topics", "What it was about.", said -> join(said.topics()))
            .add("during", "Id of the event at or after which it was said.", said -> text(said.during()))
            .add("report", "Id of the report.", said -> said.where().report());

    /** A person in an office a row. */
    public static final Columns<Tenure> OFFICES = new Columns<Tenure>()
            .add("id", "Id of the tenure.", Tenure::id)
            .add("person", "Who.", tenure -> tenure.person().name())
            .add("office", "The office, in words that hold for all countries.", Tenure::office)
            .add("title", "The office as the holder's country names it.", Tenure::title)
            .add("country", "Whose office, ISO 3166-1 alpha-3.", tenure -> text(tenure.country()))
            .add("organisation", "Whose office, where it is not a state's.", tenure -> text(tenure.organisation()))
            .add(
                    "from",
                    Type.DAY,
                    "The earliest day that the attestations allow to be stated.",
                    tenure -> text(tenure.from()))
            .add(
                    "to",
                    Type.DAY,
                    "The last day, only where a later holder or a \"former\" attests it.",
                    tenure -> text(tenure.to()))
            .add(
                    "attested",
                    "Days on which reports or lists have the person in the office.",
                    tenure -> tenure.attested().stream()
                            .flatMap(attested -> attested.date().stream())
                            .map(Object::toString)
                            .distinct()
                            .collect(Collectors.joining("; ")));

    private final List<Column<T>> columns;

    /** No columns yet. */
    public Columns() {
        this(List.of());
    }

    private Columns(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    /** These columns and one more, of text. */
    public Columns<T> add(String name, Function<T, String> value) {
        return add(name, "", value);
    }

    /** These columns and one more, of text. */
    public Columns<T> add(String name, String about, Function<T, String> value) {
        return add(name, Type.TEXT, about, value);
    }

    /**
     * These columns and one more.
     *
     * @throws IllegalArgumentException for a name that is there already: tables of data name each column once
     */
    public Columns<T> add(String name, Type type, String about, Function<T, String> value) {
        if (names().contains(name)) {
            throw new IllegalArgumentException("a second column " + name);
        }
        var more = new ArrayList<>(columns);
        more.add(new Column<>(name, type, about, value));
        return new Columns<>(more);
    }

    /** The same columns of objects that have such an object. */
    public <R> Columns<R> of(Function<R, T> part) {
        return new Columns<>(columns.stream()
                .map(column -> new Column<R>(column.name(), column.type(), column.about(), whole -> column.value()
                        .apply(part.apply(whole))))
                .toList());
    }

    /** The columns in order. */
    public List<Column<T>> list() {
        return columns;
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** The cells of one object. */
    public List<String> of(T object) {
        return columns.stream().map(column -> column.value().apply(object)).toList();
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
