package org.chancery.export;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.Event;

/** An event in a few words, for formats that show it to people. */
public final class EventWords {

    private static final Headline HEADLINE = new Headline();

    private EventWords() {}

    /** The event in one line: "Antony Blinken met Toshimitsu Motegi in London". */
    public static String title(Event event) {
        return HEADLINE.of(event);
    }

    /** Type and modes: "Consult, visit". */
    public static String type(Event event) {
        var name = event.type().name();
        var words = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        return event.modes().isEmpty() ? words : words + ", " + String.join(", ", event.modes());
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
