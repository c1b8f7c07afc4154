package org.chancery.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.chancery.model.Certainty;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.query.Filter;
import org.chancery.query.GivenDays;
import org.chancery.query.Told;
import picocli.CommandLine.Option;

/** The options that say which events are wanted. */
final class FilterOptions {

    @Option(
            names = {"--who", "--with"},
            paramLabel = "NAME",
            description = "A person, state or organisation that has part in it; several must all have part.")
    private List<String> who = new ArrayList<>();

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "A country that a party acts for: a name or a code.")
    private List<String> countries = new ArrayList<>();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "One of: ${COMPLETION-CANDIDATES}; several are alternatives.")
    private List<EventType> types = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "One of: ${COMPLETION-CANDIDATES}; several are alternatives.")
    private List<Status> statuses = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Days.First.class,
            description = "On this day or later: 2021-09-22, 2021-09, 2021.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", converter = Days.Last.class, description = "On this day or earlier.")
    private LocalDate to;

    @Option(names = "--place", paramLabel = "PLACE", description = "Where it was: a town or a country.")
    private String place;

    @Option(names = "--about", paramLabel = "WORDS", description = "What it was about.")
    private String about;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Told by this outlet, agency or site.")
    private String outlet;

    @Option(
            names = "--in-person",
            negatable = true,
            description = "Said to have been in person (or, with --no-in-person, not).")
    private Boolean inPerson;

    @Option(
            names = "--certainty",
            paramLabel = "N",
            converter = Sure.class,
            description = "As certain as this, or more: a number from 0 to 1.")
    private Certainty certainty;

    @Option(
            names = "--office",
            paramLabel = "OFFICE",
            description = "Somebody has part in it who held this office then: foreign minister.")
    private String office;

    @Option(
            names = "--reported",
            paramLabel = "DAYS",
            converter = GivenStretch.class,
            description = "Told by a report published then: 2022-03, '>2022-01-01', 2022-01..2022-03.")
    private GivenDays reported = GivenDays.any();

    @Option(
            names = "--first-reported",
            paramLabel = "DAYS",
            converter = GivenStretch.class,
            description = "First told by a report published then.")
    private GivenDays firstReported = GivenDays.any();

    @Option(
            names = "--last-reported",
            paramLabel = "DAYS",
            converter = GivenStretch.class,
            description = "Last told by a report published then.")
    private GivenDays lastReported = GivenDays.any();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = Moment.Beginning.class,
            description = "Came into the record, or changed there, on this day (UTC) or at this moment, or later.")
    private Instant since;

    /** The names asked for. */
    List<String> who() {
        return List.copyOf(who);
    }

    Filter.Builder filter() {
        if (!countries.isEmpty()) {
            new Nearest().check(countries);
        }
        return Filter.with()
                .who(who)
                .country(countries)
                .type(types)
                .status(statuses)
                .from(Optional.ofNullable(from))
                .to(Optional.ofNullable(to))
                .place(place)
                .about(about)
                .outlet(outlet)
                .inPerson(Optional.ofNullable(inPerson))
                .certainty(Optional.ofNullable(certainty))
                .office(office)
                .told(told());
    }

    private Told told() {
        return new Told(reported, firstReported, lastReported, Optional.ofNullable(since));
    }

    /** Whether what came since a time is asked for. */
    boolean isOfArrivals() {
        return since != null;
    }

    /** What these options and a search ask for together. */
    Filter and(Filter search) {
        var both = filter().words(search.words().orElse(""))
                .who(search.who())
                .country(search.countries())
                .type(search.types())
                .status(search.statuses())
                .told(told().and(search.told()))
                .disputed(search.disputed());
        search.from().filter(day -> from == null).ifPresent(day -> both.from(Optional.of(day)));
        search.to().filter(day -> to == null).ifPresent(day -> both.to(Optional.of(day)));
        search.place().filter(name -> place == null).ifPresent(both::place);
        search.about().filter(topic -> about == null).ifPresent(both::about);
        search.outlet().filter(name -> outlet == null).ifPresent(both::outlet);
        search.office().filter(name -> office == null).ifPresent(both::office);
        search.inPerson().filter(yes -> inPerson == null).ifPresent(yes -> both.inPerson(Optional.of(yes)));
        search.certainty().filter(least -> certainty == null).ifPresent(least -> both.certainty(Optional.of(least)));
        return both.build();
    }

    /** The options as they would be typed again; empty when none is given. */
    String inWords() {
        var words = new StringJoiner(" ");
        who.forEach(name -> add(words, "--who", name));
        countries.forEach(name -> add(words, "--country", name));
        types.forEach(type -> add(words, "--type", type));
        statuses.forEach(status -> add(words, "--status", status.label()));
        add(words, "--from", from);
        add(words, "--to", to);
        add(words, "--place", place);
        add(words, "--about", about);
        add(words, "--outlet", outlet);
        if (inPerson != null) {
            words.add(inPerson ? "--in-person" : "--no-in-person");
        }
        add(words, "--certainty", certainty == null ? null : certainty.value());
        add(words, "--office", office);
        add(words, "--reported", reported.inWords());
        add(words, "--first-reported", firstReported.inWords());
        add(words, "--last-reported", lastReported.inWords());
        add(words, "--since", since);
        return words.toString();
    }

    private static void add(StringJoiner words, String option, Object value) {
        var text = value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            words.add(option).add(text.contains(" ") ? "'" + text + "'" : text);
        }
    }
}
