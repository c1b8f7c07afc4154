package org.chancery.knowledge;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns that stand in for somebody: {@code standins.tsv}. Immutable and thread-safe. */
public final class StandIns {

    private final Map<Reading, Set<String>> lemmas = new EnumMap<>(Reading.class);

    /** What a noun can stand for; the file says what each means. */
    public enum Reading {
        STATE,
        COUNTRY,
        PERSON,
        SIDE,
        PAIR,
        TRIO,
        QUARTET,
        FORCES,
        LEADERS,
        HOST,
        BODY,
        COMPANY,
        BAND,
        BLOC,
        DEED,
        RULING,
        WORD,
        PLAN,
        ARMS,
        CURB,
        PACT,
        VISIT,
        REFUSAL,
        CALM,
        FREEING,
        PULLOUT,
        ASSAULT
    }

    private StandIns() {
        for (var reading : Reading.values()) {
            lemmas.put(reading, new HashSet<>());
        }
    }

    /** Reads the file. */
    public static StandIns load() {
        var loaded = new StandIns();
        for (var row : Table.read("standins.tsv", "lemma", "reading")) {
            var reading = Reading.valueOf(row.text("reading").toUpperCase(Locale.ROOT));
            if (!loaded.lemmas.get(reading).add(row.text("lemma"))) {
                throw row.fault("a second line for " + row.text("lemma"));
            }
        }
        return loaded;
    }

    /** Whether a noun, by its lemma, can stand for such. */
    public boolean isA(String lemma, Reading reading) {
        return lemmas.get(reading).contains(lemma.toLowerCase(Locale.ROOT));
    }
}
