package org.chancery.extract.quotation;

import java.util.Optional;
import org.chancery.model.Span;

/** Nouns of saying: "the ministry's claim that …", "his call for …". */
final class NounCues {

    private final Page page;
    private final Speakers speakers;

    NounCues(Page page, Speakers speakers) {
        this.page = page;
        this.speakers = speakers;
    }

    /** The words that follow the noun. */
    Optional<Span> content(Saying saying) {
        int noun = saying.first();
        var reach = new Reach(page);
        if (saying.cue().takes("clause")
                && page.is(noun + 1, "that")
                && page.tag(noun + 1).equals("IN")) {
            for (int child : page.children(noun, "ccomp", "acl", "dep")) {
                var below = page.subtree(child);
                if (child > noun + 1 && page.relation(noun + 1).equals("mark")) {
                    return reach.span(noun + 1, below.get(below.size() - 1));
                }
            }
        }
        for (int child : page.children(noun, "nmod", "acl", "dep")) {
            for (int word : page.children(child, "case", "mark")) {
                if (word == noun + 1 && saying.cue().takes(page.lemma(word))) {
                    var below = page.subtree(child);
                    return reach.span(word + 1, below.get(below.size() - 1));
                }
            }
        }
        return Optional.empty();
    }

    /** The possessor, "by X" or "from X", or the subject of the verb whose object the noun is. */
    Optional<Span> source(Saying saying) {
        int noun = saying.first();
        var owner = page.children(noun, "nmod:poss").stream()
                .filter(child -> !page.quoted(child))
                .findFirst()
                .map(child -> possessor(child, noun));
        if (owner.isPresent()) {
            return owner;
        }
        for (int child : page.children(noun, "nmod")) {
            if (page.children(child, "case").stream().anyMatch(c -> page.is(c, "by") || page.is(c, "from"))) {
                return Optional.of(speakers.phrase(child, noun));
            }
        }
        int head = page.head(noun);
        boolean object =
                page.relation(noun).equals("obj") || page.relation(noun).equals("dobj");
        return object && page.token(head).isVerb() ? speakers.of(head) : Optional.empty();
    }

    private Span possessor(int child, int noun) {
        var span = speakers.phrase(child, noun);
        int last = page.tokenAfter(span.end() - 1);
        boolean mark = page.tag(last).equals("POS") && page.token(last).span().start() > span.start();
        return mark ? new Span(span.start(), page.token(last - 1).span().end()) : span;
    }
}
