package org.chancery.export;

import java.util.Locale;
import java.util.Optional;
import org.chancery.knowledge.Verbs;
import org.chancery.model.Said;
import org.chancery.model.Span;

/**
 * A statement in words that can be read alone. What is reported is often but a part of a clause ("to begin consultations", "Moscow of barbarism"): it has
 * its speaker and verb before it then, and what stands between them in the report ("objected <i>to</i> the plan"). Immutable, thread-safe.
 */
public final class SaidWords {

    /** What stands between a verb and what it governs is short: "told reporters in Accra that". */
    private static final int BETWEEN = 30;

    private final Verbs verbs = Verbs.load();

    /** Whether words of the report are needed to read it alone. */
    public static boolean isWithin(Said said) {
        return !said.direct() && between(said).filter(span -> span.length() > 1).isPresent();
    }

    /**
     * The words of the speaker as they are, but for the comma that joins them to the rest of a sentence; of the reporter, as a sentence.
     *
     * @param report the report's text, where it is at hand
     */
    public String alone(Said said, Optional<String> report) {
        if (said.direct()) {
            return said.text().replaceFirst("(?s)^([\"“].*),([\"”])$", "$1$2");
        }
        if (said.text().isEmpty() || said.verb().isEmpty() || isWhole(said)) {
            return said.text();
        }
        var link = between(said)
                .map(span -> span.length() == 1 ? " " : report.map(span::in).orElse(""))
                .orElse(" ");
        if (!link.matches("[\\p{L}\\p{N}' -]+")) {
            return said.text();
        }
        var speaker = said.speaker().name();
        return speaker.substring(0, 1).toUpperCase(Locale.ROOT) + speaker.substring(1) + " " + verbs.past(said.verb())
                + " " + (link + said.text()).strip();
    }

    /** How it was said, in a word: "warned", "according to". */
    public String verb(Said said) {
        return said.verb().isEmpty() ? "" : verbs.past(said.verb());
    }

    /** Whether the words begin a sentence, and do not go on from the verb. */
    private static boolean isWhole(Said said) {
        boolean large = !Character.isLowerCase(said.text().codePointAt(0));
        return large && between(said).filter(span -> span.length() == 1).isEmpty();
    }

    /** What stands between the verb and the words, where these follow it closely. */
    private static Optional<Span> between(Said said) {
        int begins = said.where().span().start();
        return said.cue()
                .filter(cue -> begins > cue.end() && begins - cue.end() <= BETWEEN)
                .map(cue -> new Span(cue.end(), begins));
    }
}
