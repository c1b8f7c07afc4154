package org.chancery.extract.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.QuoteList;
import org.chancery.model.Span;

/**
 * Words said that hang on a verb of saying: "said that …", "said …", "called for …", "denied …", "refused to …". By the
 * dependencies; without a parse the words after "that".
 */
final class Reported {

    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "dep", "acl", "conj", "parataxis");
    private static final Set<String> CLAUSE_BEGINS =
            Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "EX", "CD", "WP", "PDT");
    private static final int NEAR = 14;

    private final Page page;
    private final Sayings sayings;
    private final Reach reach;
    private final ReportedObject objects;

    Reported(Page page, Sayings sayings) {
        this.page = page;
        this.sayings = sayings;
        this.reach = new Reach(page);
        this.objects = new ReportedObject(page, reach);
    }

    /** What follows the cue, by the first of the ways that its word takes. */
    Optional<Span> after(Saying saying) {
        var cue = saying.cue();
        Optional<Span> found = Optional.empty();
        if (cue.takes("clause")) {
            found = clause(saying).or(() -> that(saying)).or(() -> bare(saying));
        }
        if (found.isEmpty() && cue.takes("infinitive")) {
            found = infinitive(saying);
        }
        if (found.isEmpty() && (cue.takes("object") || cue.takes("clause"))) {
            found = objects.gerund(saying);
        }
        if (found.isEmpty() && cue.takes("object")) {
            found = objects.object(saying);
        }
        if (found.isEmpty()) {
            found = preposition(saying);
        }
        return found;
    }

    private Optional<Span> clause(Saying saying) {
        for (int child : page.children(saying.first())) {
            if (child > saying.last() && page.relation(child).equals("ccomp")) {
                var below = page.subtree(child);
                int last = beforeFellow(child, below.get(below.size() - 1));
                int first = below.stream()
                        .filter(t -> t > saying.last())
                        .findFirst()
                        .orElse(child);
                for (int i = saying.last() + 1; i < child; i++) {
                    if (page.is(i, "that") && page.tag(i).equals("IN")) {
                        first = i;
                        break;
                    }
                }
                return reach.span(first, beforeMainSubject(first, further(last)));
            }
        }
        return Optional.empty();
    }

    /** "said A was late and urged B": the second verb of saying ends the words of the first. */
    private int beforeFellow(int clause, int last) {
        for (int other : page.children(clause, "conj")) {
            boolean own = !page.children(other, "nsubj", "nsubj:pass").isEmpty();
            if (!own && other < last && !page.quoted(other) && sayings.speaks(page.token(other))) {
                int end = other - 1;
                while (end > clause
                        && (page.mark(end) && !page.quoted(end)
                                || page.tag(end).equals("CC")
                                || page.tag(end).startsWith("RB"))) {
                    end--;
                }
                return end;
            }
        }
        return last;
    }

    /** "though he said it was late, the king stayed": a subject whose verb lies beyond the words is none of them. */
    private int beforeMainSubject(int first, int last) {
        if (last >= page.last(last) || !page.finite(last + 1) || page.quoted(last)) {
            return last;
        }
        for (int i = last; i > first; i--) {
            if (page.is(i, ",") && !page.quoted(i)) {
                return i - 1;
            }
        }
        return last;
    }

    /** Where the words end that the parse ends too early: "…, and that …", "that, …, "we will …"". */
    private int further(int last) {
        int end = page.last(last);
        int next = last + 1;
        while (next < end && (page.is(next, ",") || page.tag(next).equals("CC"))) {
            next++;
        }
        if (next < end
                && next > last + 1
                && page.is(next, "that")
                && page.tag(next).equals("IN")) {
            return end;
        }
        return next <= end && page.quoted(next) && !page.quoted(last) && next <= last + 2
                ? Math.min(end, page.lastIn(page.quote(next)))
                : last;
    }

    /** "that" soon after the cue, "whether" or "why" right after it or after its hearers, whatever the parse makes of it. */
    private Optional<Span> that(Saying saying) {
        int end = page.last(saying.last());
        for (int i = saying.last() + 1; i <= Math.min(end, saying.last() + NEAR); i++) {
            if (page.quoted(i) || page.token(i).isVerb()) {
                return Optional.empty();
            }
            String word = page.text(i).toLowerCase(Locale.ROOT);
            if (saying.cue().addressee().contains("object") && page.is(QuoteList.HEARD_OF, word)) {
                return Optional.empty();
            }
            boolean noun = page.tag(i).equals("DT") || isRelative(saying, i);
            if (word.equals("that") && !noun
                    || page.is(QuoteList.ASKED, word)
                    || word.equals("if") && saying.cue().sense().equals("ask")) {
                return reach.span(i, end);
            }
        }
        return Optional.empty();
    }

    /** "demanded a pact that would last": no words said begin there, but what is told of the thing before; "told a paper that" has a hearer. */
    private boolean isRelative(Saying saying, int that) {
        return page.tag(that).equals("WDT")
                && that - 1 > saying.last()
                && page.token(that - 1).isNoun()
                && !saying.cue().addressee().contains("object");
    }

    /** A clause without "that", where the parse hangs it elsewhere: from its first word to the end of the sentence. */
    private Optional<Span> bare(Saying saying) {
        int end = beforeMainClause(saying, page.last(saying.last()));
        int first = saying.last() + 1;
        boolean closes = !page.tag(saying.first()).equals("VBG")
                && (page.is(saying.first() - 1, ",") || page.quoted(Math.max(0, saying.first() - 1)));
        if (saying.cue().addressee().contains("object") || closes && saying.first() > page.first(end)) {
            return Optional.empty();
        }
        while (first < end && (page.tag(first).startsWith("RB") || page.is(QuoteList.SPEECH_DAY, first))) {
            first++;
        }
        if (first >= end
                || !CLAUSE_BEGINS.contains(page.tag(first))
                || !hasFinite(first, end)
                || isThing(saying, end)) {
            return Optional.empty();
        }
        return reach.span(first, end);
    }

    /** "While he said it was late, the king stayed": the clause with the verb of saying ends where the main clause begins. */
    private int beforeMainClause(Saying saying, int end) {
        boolean subordinate = page.children(saying.first(), "mark").stream().anyMatch(word -> word < saying.first());
        for (int i = saying.last() + 1; subordinate && i < end; i++) {
            boolean begins = page.is(i, ",") && !page.quoted(i) && CLAUSE_BEGINS.contains(page.tag(i + 1));
            if (begins && hasFinite(saying.last() + 1, i) && hasFinite(i + 1, end)) {
                return i - 1;
            }
        }
        return end;
    }

    /** "recalled its envoy but kept his staff": a thing that something is done to, and a second verb of who does it. */
    private boolean isThing(Saying saying, int end) {
        boolean object = page.children(saying.first(), "obj").stream().anyMatch(noun -> noun > saying.last());
        return object
                && page.children(saying.first(), "conj").stream()
                        .anyMatch(verb -> verb <= end
                                && page.finite(verb)
                                && page.children(verb, "nsubj").isEmpty());
    }

    private Optional<Span> infinitive(Saying saying) {
        for (int child : page.children(saying.first(), "xcomp", "advcl", "ccomp")) {
            if (child > saying.last()) {
                var to = page.children(child, "mark").stream()
                        .filter(m -> page.is(m, "to") && m > saying.last())
                        .findFirst();
                if (to.isPresent()) {
                    var below = page.subtree(child);
                    boolean not = page.is(to.get() - 1, "not") && to.get() - 1 > saying.last();
                    return reach.span(not ? to.get() - 1 : to.get(), below.get(below.size() - 1));
                }
            }
        }
        return Optional.empty();
    }

    /** "spoke with the envoy about the talks": two who speak, and no words of either. */
    private boolean conversation(Saying saying) {
        return saying.cue().sense().equals("discuss")
                && page.children(saying.first(), "obl", "nmod").stream()
                        .flatMap(child -> page.children(child, "case").stream())
                        .anyMatch(word -> page.is(word, "with"));
    }

    private Optional<Span> preposition(Saying saying) {
        if (conversation(saying)) {
            return Optional.empty();
        }
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

    private boolean hasFinite(int first, int end) {
        for (int i = first; i < end; i++) {
            if (page.finite(i)) {
                return true;
            }
        }
        return false;
    }
}
