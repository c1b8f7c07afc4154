package org.chancery.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is asked of each event of a sample. */
public enum Question {
    /** Whether the report tells of such an event at all. */
    EVENT("told"),
    TYPE("type"),
    STATUS("status"),
    PARTIES("parties"),
    DATE("date"),
    PLACE("place");

    private final String words;

    Question(String words) {
        this.words = words;
    }

    /** The column of the sheet: {@code type_right}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT) + "_right";
    }

    /** As a table of figures names it. */
    public String words() {
        return words;
    }

    /** The columns of all questions. */
    static List<String> columns() {
        return Arrays.stream(values()).map(Question::column).toList();
    }
}
