package org.chancery.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.model.Place;

/** An event in a few words, for formats that show it to people. */
public final class EventWords {

    private static final int NAMED = 4;

    private EventWords() {}

    /** "Consult (planned): Antony Blinken, Toshimitsu Motegi — London". */
    public static String title(Event event) {
        var title = new StringBuilder(type(event));
        if (event.status() != org.chancery.model.Status.OCCURRED) {
            title.append(" (").append(event.status().label()).append(')');
        }
        title.append(": ").append(names(event.actors()));
        if (!event.recipients().isEmpty()) {
            title.append(" → ").append(names(event.recipients()));
        }
        event.place().map(Place::name).ifPresent(place -> title.append(" — ").append(place));
        return title.toString();
    }

    /** Type and modes: "Consult, visit". */
    public static String type(Event event) {
        var name = event.type().name();
        var words = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        return event.modes().isEmpty() ? words : words + ", " + String.join(", ", event.modes());
    }

    /** The first few names, and how many more. */
    private static String names(List<Party> parties) {
        if (parties.isEmpty()) {
            return "somebody";
        }
        var names = parties.stream().limit(NAMED).map(Party::name).collect(Collectors.joining(", "));
        return parties.size() > NAMED ? names + " and " + (parties.size() - NAMED) + " more" : names;
    }

    /** Its first sure day: the start, else the end. */
    public static Optional<LocalDate> day(Event event) {
        return event.date().flatMap(date -> date.start().or(date::end));
    }

    /** "2021-09-22", "2021-09-01 to 2021-09-22", "until 2021-09-22", "since 2021-09-01". */
    public static String date(DateRange date) {
        if (date.isDay()) {
            return date.start().get().toString();
        }
        if (date.start().isEmpty()) {
            return "until " + date.end().get();
        }
        return date.end().isEmpty()
                ? "since " + date.start().get()
                : date.start().get() + " to " + date.end().get();
    }
}
