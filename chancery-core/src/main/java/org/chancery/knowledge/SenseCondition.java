package org.chancery.knowledge;

import java.util.List;

/** Something that must hold around a word for it to have a sense. */
public sealed interface SenseCondition {

    /** How much it asks for, beside other conditions. */
    int detail();

    /**
     * A slot holds one of these: {@code object is talks, visit}.
     *
     * @param slot the label of a {@link Slot}, or a preposition
     * @param values classes of nouns, or what {@link Filler} names
     */
    record Holds(String slot, List<String> values) implements SenseCondition {

        /** Copies the list. */
        public Holds {
            values = List.copyOf(values);
        }

        @Override
        public int detail() {
            return Filler.find(values.get(0)).map(Filler::detail).orElse(Filler.STATE.detail());
        }
    }

    /** What it governs: {@code governs infinitive}. */
    record Governs(Complement complement) implements SenseCondition {

        @Override
        public int detail() {
            return 3;
        }
    }

    /** Its subject tells what it is about: "talks began". */
    record TellsOfSubject() implements SenseCondition {

        @Override
        public int detail() {
            return 4;
        }
    }

    /** Its object is not followed by what it is called: not "called Turkey an ally". */
    record ObjectUnnamed() implements SenseCondition {

        @Override
        public int detail() {
            return 2;
        }
    }

    /** A word behind it speaks in one of these tones (tones.tsv). */
    record Tone(List<String> names) implements SenseCondition {

        /** Copies the list. */
        public Tone {
            names = List.copyOf(names);
        }

        @Override
        public int detail() {
            return 4;
        }
    }

    /** One of these lemmas stands anywhere in the sentence. */
    record SentenceHas(List<String> lemmas) implements SenseCondition {

        /** Copies the list. */
        public SentenceHas {
            lemmas = List.copyOf(lemmas);
        }

        @Override
        public int detail() {
            return 4;
        }
    }

    /** What a verb may govern. */
    enum Complement {
        /** A verb of any form. */
        VERB,
        /** No verb. */
        NOTHING,
        /** A bare infinitive or one with "to". */
        INFINITIVE,
        /** A clause. */
        CLAUSE,
        /** A verb with a modal. */
        MODAL
    }
}
