package org.chancery.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Countries;
import org.chancery.model.Chronicle;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.store.Store;

/** A thousand meetings of people of forty states in their capitals, for drawings that are full. */
final class ManyMeetings {

    private static final int MEETINGS = 1_000;
    private static final int STATES = 40;
    private static final int PEOPLE = 150;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private ManyMeetings() {}

    static Path record(Path folder) {
        var file = folder.resolve("many.db");
        var countries = Countries.load().all().stream()
                .filter(country -> country.to().isEmpty() && !country.capitals().isEmpty())
                .limit(STATES)
                .toList();
        var events = new ArrayList<Event>();
        for (int i = 0; i < MEETINGS; i++) {
            int who = i * 7 % PEOPLE;
            int whom = (who + 1 + i % 11) % PEOPLE;
            var host = countries.get(i * 13 % STATES);
            events.add(meeting(
                    i,
                    person(who, countries.get(who % STATES).iso3()),
                    person(whom, countries.get(whom % STATES).iso3()),
                    new Place(host.capitals().get(0), Optional.of(host.iso3()), Optional.of(host.point()))));
        }
        try (var store = Store.writing(file)) {
            store.record().add(new Chronicle(List.of(), events, List.of(), List.of()), List.of());
        }
        return file;
    }

    private static Party person(int i, String country) {
        var name = "Delegate " + (char) ('A' + i % 26) + (char) ('a' + i / 26) + "nderson";
        return new Party(name, Party.Kind.PERSON, Optional.of(country), Optional.empty(), Optional.of("person-" + i));
    }

    private static Event meeting(int number, Party who, Party whom, Place place) {
        var text = who.name() + " met " + whom.name() + ".";
        var where = new Evidence("r1", new Span(0, text.length()));
        var trigger = new Span(who.name().length() + 1, who.name().length() + 4);
        var day = Optional.of(DateRange.day(FIRST.plusDays(number)));
        return new Event(
                String.format(Locale.ROOT, "e-%016x", (number + 1) * 0x9E3779B97F4A7C15L),
                EventType.CONSULT,
                List.of(),
                List.of(),
                EventType.CONSULT.quad(),
                EventType.CONSULT.score(),
                Status.OCCURRED,
                List.of(who, whom),
                List.of(),
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.of(place),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(new Event.Telling(
                        where,
                        text,
                        Status.OCCURRED,
                        day,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(place),
                        List.of(who.name(), whom.name()),
                        List.of(),
                        trigger,
                        "meet")),
                Map.of("type", List.of(new Evidence("r1", trigger))),
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
