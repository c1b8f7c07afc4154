package org.chancery.extract.quotation;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/** Words in quotation marks after a colon, without a verb of saying: "The minister took to the airwaves: "…"". */
final class Colons {

    private static final int RANK = 3;
    private static final int SPEAKER_WORDS = 7;

    private final Page page;
    private final Speakers speakers;

    Colons(Page page, Speakers speakers) {
        this.page = page;
        this.speakers = speakers;
    }

    /** The quotation after a stretch's colon, unless another draft has it. */
    Optional<Draft> in(Page.Stretch stretch, List<Draft> others) {
        for (int i = stretch.first() + 1; i <= stretch.last(); i++) {
            int next = i + 1;
            if (!page.is(i, ":") || page.quoted(i) || next >= page.size() || !page.quoted(next)) {
                continue;
            }
            var words = page.quotes().get(page.quote(next)).span();
            boolean free = others.stream().noneMatch(d -> d.content().overlaps(words));
            boolean near = page.paragraph(next) - page.paragraph(i) <= 1;
            if (free && near && page.lastIn(page.quote(next)) - next > 3) {
                return draft(stretch, i, words, page.quote(next));
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> draft(Page.Stretch stretch, int colon, Span words, int quote) {
        for (int i = colon - 1; i >= stretch.first(); i--) {
            boolean finite = page.tag(i).equals("VBD")
                    || page.tag(i).equals("VBZ")
                    || page.tag(i).equals("VBP");
            if (finite && !page.quoted(i)) {
                var who = speakers.of(i);
                if (who.isPresent()) {
                    return Optional.of(new Draft(
                            words,
                            true,
                            Optional.empty(),
                            Optional.of(page.token(i).span()),
                            page.lemma(i),
                            who,
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            quote,
                            RANK));
                }
            }
        }
        return named(stretch, colon)
                .map(who -> new Draft(
                        words,
                        true,
                        Optional.empty(),
                        Optional.of(page.token(colon).span()),
                        "say",
                        Optional.of(who),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        quote,
                        RANK));
    }

    /** "The minister: "…"". */
    private Optional<Span> named(Page.Stretch stretch, int colon) {
        boolean nounPhrase = colon - stretch.first() <= SPEAKER_WORDS
                && page.token(colon - 1).isNoun();
        for (int i = stretch.first(); i < colon; i++) {
            nounPhrase &= !page.token(i).isVerb() && !page.quoted(i) && !page.mark(i);
        }
        return nounPhrase ? Optional.of(page.span(stretch.first(), colon - 1)) : Optional.empty();
    }
}
