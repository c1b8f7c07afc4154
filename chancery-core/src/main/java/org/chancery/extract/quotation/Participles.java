package org.chancery.extract.quotation;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/** Subordinate verbs of saying: whose participle it is, and where a relative clause ends. */
final class Participles {

    private final Page page;
    private final Speakers speakers;

    Participles(Page page, Speakers speakers) {
        this.page = page;
        this.speakers = speakers;
    }

    /** "…, saying that …", where the parse does not tell whose participle it is: the speaker before, else the subject. */
    Optional<Span> speaker(Saying saying, List<Draft> drafts) {
        if (!page.tag(saying.first()).equals("VBG")) {
            return Optional.empty();
        }
        int floor = page.stretch(saying.first()).first();
        var here = last(drafts, floor);
        if (here.isPresent()) {
            return here;
        }
        for (int i = saying.first() - 1; i >= floor; i--) {
            boolean finite = page.tag(i).equals("VBD")
                    || page.tag(i).equals("VBZ")
                    || page.tag(i).equals("VBP");
            if (finite && !page.quoted(i)) {
                var subject = speakers.of(i);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        int paragraph = page.paragraph(saying.first());
        int first = floor;
        while (first > 0 && page.paragraph(page.stretch(first - 1).first()) == paragraph) {
            first = page.stretch(first - 1).first();
        }
        return last(drafts, first);
    }

    /** The last speaker of those drafts whose words of saying stand at or after a token. */
    private static Optional<Span> last(List<Draft> drafts, int floor) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            var draft = drafts.get(i);
            if (draft.saying().filter(s -> s.first() < floor).isPresent()) {
                return Optional.empty();
            }
            if (draft.saying().isPresent() && draft.speaker().isPresent()) {
                return draft.speaker();
            }
        }
        return Optional.empty();
    }

    /** "Haddad, who said that it was over, left": the relative clause ends where the main verb comes. */
    Span main(Saying saying, Span words) {
        int who = saying.first() - 1;
        while (who > page.first(saying.first()) && !page.tag(who).startsWith("W") && saying.first() - who < 4) {
            who--;
        }
        if (!page.tag(who).startsWith("W") || !page.is(who - 1, ",")) {
            return words;
        }
        for (int i = page.tokenAfter(words.start()) + 1;
                i + 1 < page.size() && page.token(i + 1).span().end() <= words.end();
                i++) {
            boolean verb = page.finite(i + 1) || page.tag(i + 1).equals("VBN");
            if (page.is(i, ",") && !page.quoted(i) && verb) {
                return new Span(words.start(), page.token(i - 1).span().end());
            }
        }
        return words;
    }
}
