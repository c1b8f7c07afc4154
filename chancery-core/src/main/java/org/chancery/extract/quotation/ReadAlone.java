package org.chancery.extract.quotation;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.QuoteList;
import org.chancery.model.Span;

/** Reported words that cannot be read alone carry the clause that they stand in: of "Accra denies it", "which both called candid". */
final class ReadAlone {

    /** How far before the words the clause may begin, in words. */
    private static final int NEAR = 12;

    private final Page page;

    ReadAlone(Page page) {
        this.page = page;
    }

    List<Draft> with(List<Draft> drafts) {
        return drafts.stream().map(this::whole).toList();
    }

    private Draft whole(Draft draft) {
        int first = page.tokenAfter(draft.content().start());
        int last = page.tokenAfter(draft.content().end() - 1);
        return draft.direct() || !isLeaning(first, last)
                ? draft
                : beginning(draft, first)
                        .map(start -> draft.withContent(
                                new Span(start, draft.content().end()), false, draft.lastQuote()))
                        .orElse(draft);
    }

    /** "it", "them as bandits"; a word alone; but "he would leave" has its verb. */
    private boolean isLeaning(int first, int last) {
        boolean verb =
                first < last && (page.finite(first + 1) || page.tag(first + 1).equals("MD"));
        boolean adjective = first == last && page.tag(first).equals("JJ");
        return page.is(QuoteList.LEANING, first) && page.tag(first).matches("PRP|DT") && !verb || adjective;
    }

    /** Where the clause begins: with who speaks, or with the noun that "which" takes up. */
    private Optional<Integer> beginning(Draft draft, int content) {
        return draft.cue()
                .filter(cue -> cue.end() <= draft.content().start())
                .flatMap(cue -> draft.speaker().filter(speaker -> speaker.end() <= cue.start()))
                .map(speaker -> page.tokenAfter(speaker.start()))
                .filter(token -> token >= page.first(content) && content - token <= NEAR)
                .map(token -> page.token(relative(token)).span().start());
    }

    private int relative(int token) {
        int pronoun = token - 1;
        if (pronoun <= page.first(token) || !page.tag(pronoun).startsWith("W")) {
            return token;
        }
        return NounPhrases.endingAt(page, pronoun - 1)
                .map(span -> page.tokenAfter(span.start()))
                .orElse(pronoun);
    }
}
