package org.chancery.web.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.query.Page;

/**
 * Where a list goes on, as one opaque word. Lists of events by day go on after an event, so that nothing is passed over or told twice
 * when events come in between; the others after a number of rows.
 */
final class Cursor {

    private static final int FARTHEST = 100_000;

    private Cursor() {}

    /**
     * The part of a list that a cursor asks for.
     *
     * @throws Problem for what is no cursor
     */
    static Page page(Optional<String> cursor, int limit) {
        if (cursor.isEmpty()) {
            return Page.first(limit);
        }
        try {
            var parts = List.of(
                    new String(Base64.getUrlDecoder().decode(cursor.get()), StandardCharsets.UTF_8).split("\\|", 3));
            if (parts.get(0).equals("n")) {
                int rows = Integer.parseInt(parts.get(1));
                if (rows <= FARTHEST) {
                    return new Page(limit, rows);
                }
            } else if (parts.get(0).equals("e")) {
                var day = parts.get(1);
                return Page.after(
                        limit, day.isEmpty() ? day : LocalDate.parse(day).toString(), parts.get(2));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            // falls through: not one of ours
        }
        throw Problem.request("“cursor” is not one that this list gave; leave it out to begin anew.");
    }

    /** Goes on after so many rows. */
    static String after(int rows) {
        return write("n|" + rows);
    }

    /** Goes on after an event of a list by day. */
    static String after(Event event) {
        var day = event.date().flatMap(range -> range.end().or(range::start));
        return write("e|" + day.map(Object::toString).orElse("") + "|" + event.id());
    }

    private static String write(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
