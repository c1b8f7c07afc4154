package org.chancery.query;

import java.util.ArrayList;
import java.util.Map;
import org.chancery.model.Event.Conflict;

/** What people call the thing on which sources disagree, and the values that they give. */
public final class DisputeText {

    private static final Map<String, String> NAMES = Map.of(
            "date", "the day",
            "place", "the place",
            "inPerson", "the manner",
            "status", "whether it took place",
            "number", "the number",
            "parties", "the people");

    private DisputeText() {}

    /** "the day". */
    public static String of(Conflict conflict) {
        return NAMES.getOrDefault(conflict.field(), "the " + conflict.field());
    }

    /** In a line: "sources disagree on the day: 4 May or 5 May", "the day was corrected: 5 May, not 4 May". */
    public static String line(Conflict conflict) {
        var values = conflict.values().stream()
                .map(value -> value(conflict, value.value()))
                .toList();
        return conflict.correction()
                .map(correction -> {
                    var wrong = new ArrayList<>(values);
                    var right = wrong.remove(correction.value());
                    return of(conflict) + " was corrected: " + right + ", not " + String.join(" or ", wrong);
                })
                .orElseGet(() -> "sources disagree on " + of(conflict) + ": " + String.join(" or ", values));
    }

    /** A value as words; days as they are. */
    public static String value(Conflict conflict, String value) {
        if (conflict.field().equals("inPerson")) {
            return value.equals("true") ? "in person" : "by telephone or video";
        }
        return value;
    }
}
