package org.chancery.read;

import java.nio.charset.StandardCharsets;
import org.chancery.model.Input;
import org.chancery.model.Reading;

/** Makes readings of drafts, and of why there are none. Immutable. */
final class Outcomes {

    /** A book; what is longer is many reports, and would take a day to code. */
    static final int LONGEST_TEXT = 1_000_000;

    private final Knowledge knowledge;

    Outcomes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The report that a draft is.
     *
     * @throws Unreadable when it has no text, or too much
     */
    Reading report(Input input, Draft draft, String sha256) throws Unreadable {
        if (draft.blocks.isEmpty()) {
            throw new Unreadable("no article was found in it; check that it is the page of one report");
        }
        String text = draft.text();
        bound(text);
        knowledge.datelines().read(draft);
        var told = knowledge.languages().of(text);
        draft.language = told.or(() -> draft.language);
        return new Reading.Read(draft.report(input.source(), sha256));
    }

    /** Refuses a text that is too long for one report. */
    static void bound(String text) throws Unreadable {
        if (text.length() > LONGEST_TEXT) {
            throw new Unreadable("its text is longer than " + LONGEST_TEXT + " characters; split it into its reports");
        }
    }

    /** A part of an input, called {@code INPUT#NAME}. */
    static Input part(Input input, String name) {
        return new Input(input.source() + "#" + name, input.url(), input.mediaType(), input.bytes());
    }

    /** The digest of what a draft says, for one that has no bytes of its own. */
    static String sha256(Draft draft) {
        String words = draft.url.orElse("") + "\n" + draft.title.orElse("") + "\n" + draft.text();
        return Hash.sha256(words.getBytes(StandardCharsets.UTF_8));
    }

    static Reading failed(String source, String reason, byte[] bytes) {
        return failed(source, reason, Hash.sha256(bytes));
    }

    static Reading failed(String source, String reason, String sha256) {
        return new Reading.Failed(source, source + ": " + reason + ".", sha256);
    }
}
