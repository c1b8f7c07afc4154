package org.chancery.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.chancery.model.Event;
import org.chancery.query.Days;
import org.chancery.query.DisputeText;

/** What people call the fields of the record and their values. */
public final class Fields {

    private static final Map<String, String> NAMES = Map.of(
            "type", "what happened",
            "status", "held or planned",
            "actors", "who",
            "recipients", "to or with whom",
            "date", "when",
            "place", "where",
            "occasion", "occasion",
            "topics", "about",
            "inPerson", "in person");

    private Fields() {}

    public static String name(String field) {
        return NAMES.getOrDefault(field, field);
    }

    /** A value of a conflict: days and the manner in words, others as they are. */
    static String value(Event.Conflict conflict, String value) {
        try {
            return Days.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return DisputeText.value(conflict, value);
        }
    }

    /** The heading for events that stand so to another. */
    static String relation(String as, boolean back) {
        return switch (as) {
            case "plannedAs" -> back ? "What it was announced for" : "Announced as";
            case "partOf" -> back ? "Held within it" : "Part of";
            case "follows" -> back ? "Followed by" : "Follows";
            case "sameOccasion" -> "On the same occasion";
            default -> "Related";
        };
    }
}
