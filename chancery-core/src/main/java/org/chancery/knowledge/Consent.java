package org.chancery.knowledge;

import java.util.List;
import java.util.Locale;

/** What sites say when they ask for consent to cookies. Immutable. */
public final class Consent {

    private static final int ENOUGH = 3;
    private static final int SHORTEST = 12;

    private final List<String> phrases;

    private Consent(List<String> phrases) {
        this.phrases = phrases;
    }

    /** Reads {@code consent.tsv}. */
    public static Consent load() {
        return new Consent(Table.read("consent.tsv", "phrase").stream()
                .map(row -> row.text("phrase"))
                .toList());
    }

    /** Whether a paragraph asks its reader for consent. */
    public boolean asks(String paragraph) {
        if (paragraph.length() < SHORTEST || !paragraph.contains("ou")) {
            return false;
        }
        String small = paragraph.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        boolean named =
                small.contains("cookie") || small.contains("similar technologies") || small.contains("partners");
        return named && phrases.stream().filter(small::contains).limit(ENOUGH).count() == ENOUGH;
    }
}
