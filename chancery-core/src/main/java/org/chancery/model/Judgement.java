package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * What a person decided about the record. It hangs on words of reports, not on ids of events, so that it holds again whenever the record
 * is derived anew. Judgements are only ever added: one that no longer holds is withdrawn by another.
 *
 * @param id made from all that follows
 * @param anchors the words that it is about; see {@link Verdict} for how many and what they are
 * @param field for {@link Verdict#VALUE} the field of the event, as the public record names it; else absent
 * @param value for {@link Verdict#VALUE} as the public record writes it; for {@link Verdict#WITHDRAWN} the id of a judgement; for
 *     {@link Verdict#WIKIDATA} that of the item; for {@link Verdict#CALIBRATED} the calibration; else absent
 * @param given what is more than one value: of the verdict's {@link Verdict#gives() class}
 * @param audit the id of the audit that it belongs to
 * @param by who judged
 * @param at when, ISO 8601 in UTC
 * @param note why, in the judge's words
 */
public record Judgement(
        String id,
        Verdict verdict,
        List<Anchor> anchors,
        Optional<String> field,
        Optional<String> value,
        Optional<Given> given,
        Optional<String> audit,
        String by,
        String at,
        Optional<String> note) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when it gives what its verdict does not
     */
    public Judgement {
        anchors = List.copyOf(anchors);
        if (!verdict.gives().equals(given.map(Given::getClass))) {
            throw new IllegalArgumentException(verdict.label() + " does not give " + given);
        }
    }

    /** What was decided. */
    public enum Verdict {
        /** All mentions anchored tell of one event. */
        SAME("same"),
        /** The first mention anchored tells of another event than each of the others. */
        NOT_SAME("not-same"),
        /** What was read from the words anchored is no event, statement or office at all. */
        WRONG("wrong"),
        /** The event that the anchored mention tells of has this value in this field. */
        VALUE("value"),
        /** The event that the anchored mention tells of has these actors and recipients. */
        PARTIES("parties", Given.Parties.class),
        /** The words anchored tell of an event that the coding missed. */
        EVENT("event", Given.MissedEvent.class),
        /** The words anchored are a statement that the coding missed. */
        STATEMENT("statement", Given.MissedStatement.class),
        /** The words anchored tell who holds an office, which the coding missed. */
        OFFICE("office", Given.MissedOffice.class),
        /** The names are one person's. */
        SAME_PERSON("same-person", Given.Named.class),
        /** The names, in the reports anchored or, without anchors, in all, are those of another person, who is called so. */
        NOT_SAME_PERSON("not-same-person", Given.Named.class),
        /** The person of these names is called so. */
        NAME("name", Given.Named.class),
        /** The person of these names is this item of Wikidata. */
        WIKIDATA("wikidata", Given.Named.class),
        /** The event was read by a person, and is right. */
        ACCEPTED("accepted"),
        /** Certainties are to be moved so: the value is a {@link Calibration}. */
        CALIBRATED("calibrated"),
        /** An earlier judgement no longer holds. */
        WITHDRAWN("withdrawn");

        private final String label;
        private final Optional<Class<? extends Given>> gives;

        Verdict(String label) {
            this.label = label;
            this.gives = Optional.empty();
        }

        Verdict(String label, Class<? extends Given> gives) {
            this.label = label;
            this.gives = Optional.of(gives);
        }

        /** What a judgement of this verdict gives besides, if anything. */
        public Optional<Class<? extends Given>> gives() {
            return gives;
        }

        /** Whether it is about a person's names, in all reports that use them. */
        public boolean isOfPeople() {
            return gives.equals(Optional.of(Given.Named.class));
        }

        /** As commands and exports write it: {@code not-same}. */
        public String label() {
            return label;
        }

        /** The verdict of a label. */
        public static Optional<Verdict> of(String label) {
            return List.of(values()).stream()
                    .filter(verdict -> verdict.label.equals(label))
                    .findFirst();
        }
    }

    /** What was read from the words of an anchor. */
    public enum Kind {
        EVENT,
        STATEMENT,
        OFFICE,
        /** Nothing in particular: the report as a whole. */
        REPORT
    }

    /**
     * Words of a report that something was read from.
     *
     * @param words of an event mention the trigger, of a statement what was said, of an office the phrase
     */
    public record Anchor(Kind kind, Evidence words) implements Comparable<Anchor> {

        /** By kind, then by place. */
        @Override
        public int compareTo(Anchor other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : words.compareTo(other.words);
        }
    }
}
