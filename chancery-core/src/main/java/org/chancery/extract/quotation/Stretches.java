package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader takes for one sentence, where the tokenizer made several of it: a stop within quotation marks ends nothing that
 * goes on with "he said".
 */
final class Stretches {

    private static final int SPEAKER_NEAR = 8;

    private final Page page;
    private final Sayings sayings;

    Stretches(Page page, Sayings sayings) {
        this.page = page;
        this.sayings = sayings;
    }

    /** The stretches in order; every token lies in one. */
    List<Page.Stretch> all() {
        var found = new ArrayList<Page.Stretch>();
        int first = 0;
        for (int s = 0; s < page.sentences(); s++) {
            int last = page.lastOf(s);
            // the tokenizer leaves some opening marks at the end of the sentence before
            while (last > first && page.quoted(last) && page.quote(last) != page.quote(last - 1) && opensOnly(last)) {
                last--;
            }
            if (last + 1 == page.size() || !runsOn(last)) {
                found.add(new Page.Stretch(first, last, page.paragraph(first)));
                first = last + 1;
            }
        }
        return found;
    }

    private boolean opensOnly(int token) {
        return token + 1 < page.size() && page.quote(token + 1) == page.quote(token) && page.mark(token);
    }

    /** Whether what ends with a token is only a part of a sentence, cut by a stop in quotation marks. */
    private boolean runsOn(int last) {
        if (page.quoted(last) && page.quote(last) == page.quote(last + 1)) {
            return true;
        }
        boolean parted = page.paragraph(last) != page.paragraph(last + 1)
                || !page.sentence(last).post().equals(page.sentence(last + 1).post())
                || page.opensParagraph(last + 1);
        if (parted || !page.quoted(last)) {
            return false;
        }
        String next = page.text(last + 1);
        return Character.isLowerCase(next.charAt(0)) || next.equals(",") || asks(last) && speakerFollows(last + 1);
    }

    /** Whether the last word in quotation marks ends in a stop that could as well stand before "he said". */
    private boolean asks(int last) {
        return last > 0 && (page.mark(last - 1) || page.mark(last)) && (ends(last - 1, "?!…—") || ends(last, "?!…—"));
    }

    private boolean ends(int token, String stops) {
        String word = page.text(token);
        return stops.indexOf(word.charAt(word.length() - 1)) >= 0 || word.equals("...") || word.equals("--");
    }

    /** "Mr. Raab asked", "the minister of defence shouted". */
    private boolean speakerFollows(int first) {
        for (int i = first; i <= Math.min(page.last(first), first + SPEAKER_NEAR) && !page.quoted(i); i++) {
            if (sayings.speaks(page.token(i))) {
                return true;
            }
            if (page.token(i).isVerb() || page.mark(i)) {
                return false;
            }
        }
        return false;
    }
}
