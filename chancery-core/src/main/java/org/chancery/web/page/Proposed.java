package org.chancery.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What can be proposed: each verdict with the fields that it needs, named as {@code POST /judgements} names them. */
public enum Proposed {
    ACCEPTED("event"),
    WRONG("event"),
    VALUE("event", "field", "value"),
    PARTIES("event"),
    SAME("event", "other"),
    NOT_SAME("event"),
    EVENT("report", "words", "type", "actor"),
    STATEMENT("report", "words", "speaker"),
    OFFICE("report", "words", "person", "office"),
    SAME_PERSON("person", "other"),
    NOT_SAME_PERSON("person", "as"),
    NAME("person", "as"),
    WIKIDATA("person", "value");

    /** All that a proposal can say besides its verdict. */
    public static final List<String> FIELDS = List.of(
            "event",
            "other",
            "mention",
            "field",
            "value",
            "remove",
            "add-actor",
            "add-recipient",
            "replace",
            "with",
            "turn",
            "report",
            "words",
            "nth",
            "type",
            "status",
            "actor",
            "recipient",
            "date",
            "place",
            "speaker",
            "to",
            "reported",
            "person",
            "office",
            "country",
            "organisation",
            "as",
            "name");

    private final List<String> needs;

    Proposed(String... needs) {
        this.needs = List.of(needs);
    }

    /** The fields without which it says nothing. */
    public List<String> needs() {
        return needs;
    }

    /** As judgements write it: {@code not-same}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The labels of all. */
    public static List<String> labels() {
        return Stream.of(values()).map(Proposed::label).toList();
    }

    /** @throws IllegalArgumentException for what cannot be proposed */
    public static Proposed of(String label) {
        return Stream.of(values())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("A proposal is one of " + String.join(", ", labels()) + "."));
    }

    /**
     * Refuses what says nothing although each needed field is there.
     *
     * @throws IllegalArgumentException naming the field that is missing
     */
    void check(Map<String, String> of) {
        if (this == NOT_SAME && !of.containsKey("mention") && !of.containsKey("other")) {
            throw new IllegalArgumentException("“mention” or “other” is missing: which telling, or than which event.");
        }
        if (this == PARTIES && of.containsKey("replace") != of.containsKey("with")) {
            throw new IllegalArgumentException("“replace” and “with” belong together.");
        }
    }

    /** Whether it is of words of a report that the coding missed. */
    public boolean isOfWords() {
        return needs.contains("words");
    }

    /** Whether it is of who somebody is. */
    public boolean isOfPeople() {
        return needs.get(0).equals("person");
    }

    /** What is proposed, for people. */
    String says(Map<String, String> of) {
        return switch (this) {
            case ACCEPTED -> "It is right as it is.";
            case WRONG -> "There was no such event.";
            case SAME -> "It is the same as another event of the record.";
            case NOT_SAME ->
                of.containsKey("mention")
                        ? "Telling " + of.get("mention") + " is of another event."
                        : "It is another event than " + of.getOrDefault("other", "") + ".";
            case VALUE -> of.get("field") + " is rightly " + of.get("value") + ".";
            case PARTIES ->
                (of.containsKey("turn") ? "Those who act are those acted upon. " : "")
                        + (of.containsKey("replace")
                                ? of.get("replace") + " is rightly " + of.getOrDefault("with", "") + ". "
                                : "")
                        + told(of, "remove", "has no part in it. ")
                        + told(of, "add-actor", "acts too. ")
                        + told(of, "add-recipient", "is acted upon too.");
            case EVENT ->
                "These words tell of an event: " + of.get("type") + ", by " + of.get("actor")
                        + also(of, "recipient", " to or with ") + also(of, "date", ", on ") + also(of, "place", ", in ")
                        + also(of, "status", ", ") + ".";
            case STATEMENT -> "These words were said by " + of.get("speaker") + also(of, "to", " to ") + ".";
            case OFFICE ->
                "These words say that " + of.get("person") + " is " + of.get("office") + also(of, "country", " of ")
                        + also(of, "organisation", " of ") + ".";
            case SAME_PERSON -> of.get("person") + " and " + of.get("other") + " are one person.";
            case NOT_SAME_PERSON ->
                also(of, "report", "In the report ") + also(of, "name", "The name ") + " it is another person, "
                        + of.get("as") + ".";
            case NAME -> of.get("person") + " is rightly called " + of.get("as") + ".";
            case WIKIDATA -> of.get("person") + " is Wikidata’s " + of.get("value") + ".";
        };
    }

    private static String told(Map<String, String> fields, String field, String what) {
        return fields.containsKey(field) ? fields.get(field) + " " + what : "";
    }

    private static String also(Map<String, String> fields, String field, String before) {
        return fields.containsKey(field) ? before + fields.get(field) : "";
    }
}
