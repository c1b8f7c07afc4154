package org.chancery.query;

import java.util.Map;
import org.chancery.model.Event.Conflict;

/** What people call the thing on which sources disagree, and the values that they give. */
public final class DisputeText {

    private static final Map<String, String> NAMES = Map.of(
            "date", "day",
            "place", "place",
            "inPerson", "manner",
            "status", "outcome",
            "number", "number",
            "parties", "people");

    private DisputeText() {}

    /** "the day". */
    public static String of(Conflict conflict) {
        return "the " + NAMES.getOrDefault(conflict.field(), conflict.field());
    }

    /** A value as words; days as they are. */
    public static String value(Conflict conflict, String value) {
        if (conflict.field().equals("inPerson")) {
            return value.equals("true") ? "in person" : "by telephone or video";
        }
        return value;
    }
}
