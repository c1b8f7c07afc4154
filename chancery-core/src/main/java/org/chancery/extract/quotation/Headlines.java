package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.SourceNouns;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.Paragraphs;

/** Headlines and subheads that name who speaks before a colon or after one: "Minister: We will stay", "Talks are over: Kremlin". */
final class Headlines {

    private static final int RANK = 6;
    private static final int LONGEST = 220;
    private static final int SPEAKER_WORDS = 7;
    private static final int SIGNED_WORDS = 3;

    private final Page page;
    private final SourceNouns nouns;

    Headlines(Page page, SourceNouns nouns) {
        this.page = page;
        this.nouns = nouns;
    }

    List<Draft> find() {
        var found = new ArrayList<Draft>();
        var paragraphs = Paragraphs.of(page.report().text());
        for (int i = 0; i < paragraphs.size(); i++) {
            var span = paragraphs.get(i);
            boolean heading = i == 0 || page.report().headings().stream().anyMatch(span::overlaps);
            if (heading && span.length() <= LONGEST) {
                line(page.tokenAfter(span.start()), page.tokenAfter(span.end() - 1))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> line(int first, int last) {
        if (last >= page.size()) {
            return Optional.empty();
        }
        int colon = first;
        while (colon <= last && (!page.is(colon, ":") || page.quoted(colon))) {
            colon++;
        }
        if (colon <= first || colon >= last) {
            return Optional.empty();
        }
        int begin = first;
        for (int i = first; i < colon; i++) {
            begin = page.is(i, "–") || page.is(i, "—") || page.is(i, "|") ? i + 1 : begin;
        }
        if (begin < colon && colon - begin <= SPEAKER_WORDS && somebody(begin, colon - 1)) {
            return Optional.of(draft(colon + 1, last, page.span(begin, colon - 1), colon));
        }
        int end = page.mark(last) ? last - 1 : last;
        return end > colon && end - colon <= SIGNED_WORDS && somebody(colon + 1, end) && colon - first > 2
                ? Optional.of(draft(first, colon - 1, page.span(colon + 1, end), colon))
                : Optional.empty();
    }

    /** Whether words name somebody who can speak. */
    private boolean somebody(int first, int last) {
        var span = page.span(first, last);
        for (int i = first; i <= last; i++) {
            if (page.finite(i)) {
                return false;
            }
        }
        boolean named = page.annotation().names().stream()
                .anyMatch(name -> name.sort() != Name.Sort.PLACE
                        && name.sort() != Name.Sort.OCCASION
                        && (name.span().overlaps(span) || name.sort() == Name.Sort.PERSON && ends(name, last)));
        return named || nouns.has(page.lemma(last)) || nouns.has(page.lemma(first));
    }

    private boolean ends(Name name, int token) {
        return name.text().endsWith(" " + page.text(token));
    }

    private Draft draft(int first, int last, Span speaker, int colon) {
        var words = page.span(first, last);
        return new Draft(
                words,
                page.quoted(first),
                Optional.empty(),
                Optional.of(page.token(colon).span()),
                "say",
                Optional.of(speaker),
                List.of(),
                List.of(),
                Optional.empty(),
                Page.NONE,
                RANK);
    }
}
