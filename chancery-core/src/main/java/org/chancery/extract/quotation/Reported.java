package org.chancery.extract.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Span;

/**
 * Words said that hang on a verb of saying: "said that …", "said …", "called for …", "denied …", "refused to …". By the
 * dependencies; without a parse the words after "that".
 */
final class Reported {

    private static final Set<String> OF_THE_WORDS =
            Set.of("of", "for", "as", "to", "with", "from", "over", "about", "against", "into");
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "dep", "acl", "conj", "parataxis");
    private static final int NEAR = 14;

    private final Page page;
    private final Reach reach;

    Reported(Page page) {
        this.page = page;
        this.reach = new Reach(page);
    }

    /** What follows the cue, by the first of the ways that its word takes. */
    Optional<Span> after(Saying saying) {
        var cue = saying.cue();
        Optional<Span> found = Optional.empty();
        if (cue.takes("clause")) {
            found = clause(saying).or(() -> that(saying));
        }
        if (found.isEmpty() && cue.takes("infinitive")) {
            found = infinitive(saying);
        }
        if (found.isEmpty() && cue.takes("object")) {
            found = object(saying);
        }
        if (found.isEmpty()) {
            found = preposition(saying);
        }
        return found;
    }

    private Optional<Span> clause(Saying saying) {
        for (int child : page.children(saying.first())) {
            if (child > saying.last() && page.relation(child).equals("ccomp") && !page.quoted(child)) {
                var below = page.subtree(child);
                int last = below.get(below.size() - 1);
                int mark = page.children(child, "mark").stream()
                        .filter(m -> m > saying.last() && page.is(m, "that"))
                        .findFirst()
                        .orElse(Page.NONE);
                int first = mark != Page.NONE
                        ? mark
                        : below.stream()
                                .filter(t -> t > saying.last())
                                .findFirst()
                                .orElse(child);
                return reach.span(first, last);
            }
        }
        return Optional.empty();
    }

    /** "that" soon after the cue, whatever the parse makes of it. */
    private Optional<Span> that(Saying saying) {
        int end = page.last(saying.last());
        for (int i = saying.last() + 1; i <= Math.min(end, saying.last() + NEAR); i++) {
            if (page.quoted(i) || page.token(i).isVerb()) {
                return Optional.empty();
            }
            if (page.is(i, "that") && page.tag(i).equals("IN")) {
                return reach.span(i, end);
            }
        }
        return Optional.empty();
    }

    private Optional<Span> infinitive(Saying saying) {
        for (int child : page.children(saying.first(), "xcomp", "advcl", "ccomp")) {
            if (child > saying.last()) {
                var to = page.children(child, "mark").stream()
                        .filter(m -> page.is(m, "to") && m > saying.last())
                        .findFirst();
                if (to.isPresent()) {
                    var below = page.subtree(child);
                    return reach.span(to.get(), below.get(below.size() - 1));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Span> object(Saying saying) {
        int verb = saying.first();
        var objects = page.children(verb, "obj", "dobj", "iobj").stream()
                .filter(child -> child > saying.last())
                .toList();
        if (objects.isEmpty()) {
            return Optional.empty();
        }
        int first = page.subtree(objects.get(0)).stream()
                .filter(t -> t > saying.last())
                .findFirst()
                .orElse(objects.get(0));
        int last = first;
        for (int child : page.children(verb)) {
            if (child > saying.last() && ofTheWords(child)) {
                var below = page.subtree(child);
                last = Math.max(last, below.get(below.size() - 1));
            }
        }
        return reach.span(first, last);
    }

    private boolean ofTheWords(int child) {
        return switch (page.relation(child)) {
            case "obj", "dobj", "iobj", "xcomp", "ccomp" -> true;
            case "obl", "nmod", "advcl" ->
                page.children(child, "case", "mark").stream().anyMatch(m -> OF_THE_WORDS.contains(page.lemma(m)));
            default -> false;
        };
    }

    private Optional<Span> preposition(Saying saying) {
        var takes = saying.cue().takes();
        for (int child : page.children(saying.first())) {
            if (child <= saying.last()) {
                continue;
            }
            for (int word : page.children(child, "case", "mark")) {
                if (word > saying.last() && takes.contains(page.lemma(word))) {
                    var below = page.subtree(child);
                    return reach.span(word + 1, below.get(below.size() - 1));
                }
            }
        }
        int next = saying.last() + 1;
        if (next < page.last(saying.last()) && takes.contains(page.lemma(next))) {
            for (int child : List.copyOf(page.children(saying.first()))) {
                if (child > next && CLAUSES.contains(page.relation(child))) {
                    var below = page.subtree(child);
                    return reach.span(next + 1, below.get(below.size() - 1));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Words said around or before the cue: "The plan, he said, would fail." and "The plan would fail, he said."
     *
     * @param speaker the words that name the speaker, if known
     */
    Optional<Span> around(Saying saying, Optional<Span> speaker) {
        int verb = saying.first();
        var stretch = page.stretch(verb);
        int left = speaker.map(s -> Math.min(page.tokenAfter(s.start()), verb)).orElse(verb);
        while (left - 1 > stretch.first()
                && !page.is(left - 1, ",")
                && left > verb - NEAR
                && (page.tag(left - 1).startsWith("RB")
                        || page.tag(left - 1).equals("MD")
                        || page.tag(left - 1).startsWith("VB"))) {
            left--;
        }
        int comma = left - 1;
        boolean set = comma > stretch.first() && (page.is(comma, ",") || page.is(comma, "—") || page.is(comma, "--"));
        if (!set || !hasVerb(stretch.first(), comma)) {
            return Optional.empty();
        }
        int right = Math.max(
                saying.last(), speaker.map(s -> page.tokenAfter(s.end() - 1)).orElse(verb));
        int first = stretch.first();
        if (page.tag(first).equals("CC")) {
            first++;
        }
        boolean parenthesis = right + 1 <= stretch.last()
                && page.is(right + 1, ",")
                && page.head(verb) > right
                && page.relation(verb).equals("parataxis");
        return parenthesis ? reach.span(first, stretch.last()) : reach.span(first, comma - 1);
    }

    private boolean hasVerb(int first, int end) {
        for (int i = first; i < end; i++) {
            if (page.token(i).isVerb()) {
                return true;
            }
        }
        return false;
    }
}
