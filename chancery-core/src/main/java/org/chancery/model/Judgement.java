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
 * @param value for {@link Verdict#VALUE} as the public record writes it; for {@link Verdict#WITHDRAWN} the id of a judgement; else absent
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
        String by,
        String at,
        Optional<String> note) {

    /** Copies the list. */
    public Judgement {
        anchors = List.copyOf(anchors);
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
        /** An earlier judgement no longer holds. */
        WITHDRAWN("withdrawn");

        private final String label;

        Verdict(String label) {
            this.label = label;
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
        OFFICE
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
