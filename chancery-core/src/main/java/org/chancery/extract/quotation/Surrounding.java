package org.chancery.extract.quotation;

import java.util.Optional;
import org.chancery.knowledge.QuoteList;
import org.chancery.model.Span;

/**
 * Words said around or before the cue, without quotation marks: "The plan, he said, would fail." and "The plan would fail, he
 * said." By commas and the order of words: parses of such sentences are poor.
 */
final class Surrounding {

    private static final int NEAR = 14;

    private final Page page;
    private final Reach reach;

    Surrounding(Page page) {
        this.page = page;
        this.reach = new Reach(page);
    }

    /**
     * The words said.
     *
     * @param speaker the words that name the speaker, if known
     */
    Optional<Span> of(Saying saying, Optional<Span> speaker) {
        int verb = saying.first();
        var stretch = page.stretch(verb);
        int left = speaker.map(s -> Math.min(page.tokenAfter(s.start()), verb)).orElse(verb);
        boolean inverted = left == verb;
        while (left - 1 > stretch.first() && left > verb - NEAR && modifies(left - 1)) {
            left--;
        }
        int comma = left - 1;
        boolean set = comma > stretch.first() && (page.is(comma, ",") || page.is(comma, "—") || page.is(comma, "--"));
        if (!set || !page.finite(verb)) {
            return Optional.empty();
        }
        int first = page.tag(stretch.first()).equals("CC") ? stretch.first() + 1 : stretch.first();
        int right = Math.max(
                saying.last(), speaker.map(s -> page.tokenAfter(s.end() - 1)).orElse(verb));
        boolean whole = hasFinite(first, comma) && !page.is(QuoteList.SUBORDINATE, first);
        if (resumes(right, stretch, whole, inverted)) {
            return reach.span(first, stretch.last());
        }
        boolean opening = page.tag(first).equals("VBG") || page.tag(first).equals("VBN");
        boolean clause = hasFinite(first, comma) && !opening && (whole || hasComma(first, comma));
        return clause ? reach.span(first, comma - 1) : Optional.empty();
    }

    private boolean modifies(int token) {
        return page.tag(token).startsWith("RB")
                || page.tag(token).equals("MD")
                || page.tag(token).startsWith("VB");
    }

    /** Whether the words go on after "…, he said on Monday, …". */
    private boolean resumes(int right, Page.Stretch stretch, boolean whole, boolean inverted) {
        for (int i = right + 1; i + 1 < stretch.last() && i < right + NEAR; i++) {
            if (page.is(i, ",")) {
                return goesOn(i + 1, stretch, whole, inverted);
            }
            if (page.finite(i) || page.quoted(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean goesOn(int next, Page.Stretch stretch, boolean whole, boolean inverted) {
        if (page.quoted(next)) {
            return false;
        }
        if (!whole) {
            return hasFinite(next, stretch.last());
        }
        String tag = page.tag(next);
        boolean modifier =
                tag.equals("VBG") || tag.equals("VBN") || tag.startsWith("W") || page.is(QuoteList.CIRCUMSTANCE, next);
        boolean shared = tag.equals("CC") && page.token(next + 1).isVerb();
        return !inverted && !modifier && !shared;
    }

    private boolean hasComma(int first, int end) {
        for (int i = first; i < end; i++) {
            if (page.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFinite(int first, int end) {
        for (int i = first; i < end; i++) {
            if (page.finite(i)) {
                return true;
            }
        }
        return false;
    }
}
