package org.chancery.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.EventType;

/** How events are told in one line: {@code knowledge/headlines.tsv}. Immutable, thread-safe. */
public final class Headlines {

    private final Map<String, Phrase> phrases;

    private Headlines(Map<String, Phrase> phrases) {
        this.phrases = Map.copyOf(phrases);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules or leaves out a type
     */
    public static Headlines load() {
        var phrases = new HashMap<String, Phrase>();
        for (var row : Table.read("headlines.tsv", "type", "mode", "plain", "plain_to", "plain_whom", "noun_to")) {
            var phrase = new Phrase(
                    row.text("plain"),
                    row.text("plain_to"),
                    row.find("plain_whom").orElseGet(() -> row.text("plain_to")),
                    row.text("noun_to"));
            if (phrases.put(
                            row.text("type")
                                    + row.find("mode").map(m -> " " + m).orElse(""),
                            phrase)
                    != null) {
                throw row.fault("a second line for " + row.text("type"));
            }
        }
        for (var type : EventType.values()) {
            if (!phrases.containsKey(type.name())) {
                throw new IllegalStateException("knowledge/headlines.tsv: no line for " + type);
            }
        }
        return new Headlines(phrases);
    }

    /** The words for a type with these modes: of the first mode that has words of its own, else of the type. */
    public Phrase of(EventType type, List<String> modes) {
        return modes.stream()
                .map(mode -> type.name() + " " + mode)
                .filter(phrases::containsKey)
                .findFirst()
                .map(phrases::get)
                .orElseGet(() -> phrases.get(type.name()));
    }

    /**
     * What stands between those who act and those acted upon.
     *
     * @param plain without recipients, infinitive
     * @param plainTo before recipients
     * @param plainWhom before recipients none of whom is a state
     * @param nounTo before recipients where nobody acts
     */
    public record Phrase(String plain, String plainTo, String plainWhom, String nounTo) {}
}
