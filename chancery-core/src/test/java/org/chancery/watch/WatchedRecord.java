package org.chancery.watch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.ToyCoder;
import org.chancery.model.Chronicle;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;

/** A record of many people who accuse one another, each pair once, so that each event is one of its own. */
final class WatchedRecord {

    private static final String[] CONSONANTS = {"B", "D", "F", "G", "K", "L", "M", "N", "P", "R"};
    private static final String[] ENDINGS = {"ab", "ed", "if", "og", "uk", "al", "em", "in", "op", "ur"};
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);

    private WatchedRecord() {}

    /** The name of one of a thousand people. */
    static String name(int i) {
        return CONSONANTS[i % 10] + "a" + ENDINGS[i / 10 % 10] + " " + CONSONANTS[i / 100 % 10] + "o" + ENDINGS[i % 10]
                + ENDINGS[i / 10 % 10] + "sen";
    }

    /** Adds accusations of each of so many people against so many others, as a record has them: to code and derive them is not what is tried. */
    static void add(Path file, int people, int others) {
        var events = new ArrayList<Event>();
        for (int step = 1; step <= others; step++) {
            for (int i = 0; i < people; i++) {
                events.add(
                        accusation(events.size(), person(i), person((i + step) % people), FIRST.plusDays(11L * step)));
            }
        }
        try (var store = Store.writing(file)) {
            store.record().add(new Chronicle(List.of(), events, List.of(), List.of()), List.of());
        }
    }

    private static Party person(int i) {
        return new Party(
                name(i), Party.Kind.PERSON, Optional.of("NOR"), Optional.empty(), Optional.of("person-" + i + "-nor"));
    }

    private static Event accusation(int number, Party who, Party whom, LocalDate day) {
        var text = who.name() + " (NOR) accused " + whom.name() + " (NOR) on " + day + ".";
        var where = new Evidence("r1", new Span(0, text.length()));
        var trigger = new Span(who.name().length() + 7, who.name().length() + 14);
        return new Event(
                String.format(Locale.ROOT, "e-%016x", (number + 1) * 0x9E3779B97F4A7C15L),
                EventType.ACCUSE,
                List.of(),
                List.of(),
                EventType.ACCUSE.quad(),
                EventType.ACCUSE.score(),
                Status.OCCURRED,
                List.of(who),
                List.of(whom),
                Optional.of(DateRange.day(day)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(new Event.Telling(
                        where,
                        text,
                        Status.OCCURRED,
                        Optional.of(DateRange.day(day)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(who.name(), whom.name()),
                        List.of(),
                        trigger,
                        "accuse")),
                Map.of("type", List.of(new Evidence("r1", trigger))),
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** An empty record. */
    static Path empty(Path folder) {
        var file = folder.resolve("watched.db");
        Store.writing(file).close();
        return file;
    }

    /** Adds one report. */
    static void report(Path file, String id, String text) {
        try (var store = Store.writing(file)) {
            List.of(ToyCoder.code(id, "2023-06-01", text))
                    .forEach(coded -> store.inbox().put(coded, "2023-06-02T00:00:00Z"));
            new Derivation(store).update();
        }
    }
}
