package org.chancery.extract.quotation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.QuoteList;
import org.chancery.model.Span;

/**
 * Who says it: the subject of a verb of saying, by the dependencies, else the noun phrase that stands where a subject would.
 * "Who" and "which" are given with the words that they stand for.
 */
final class Speakers {

    private static final int DEEP = 5;

    private final Page page;
    private final Sayings sayings;

    Speakers(Page page, Sayings sayings) {
        this.page = page;
        this.sayings = sayings;
    }

    /** The subject of a verb, its agent in the passive. */
    Optional<Span> of(int verb) {
        int before = verb - 1;
        if (before >= page.first(verb)
                && page.tag(before).equals("PRP")
                && page.relation(before).startsWith("nsubj")) {
            return isPassive(verb)
                    ? agent(verb)
                    : Optional.of(page.token(before).span());
        }
        var near = near(verb);
        return near.isPresent() ? near : subject(verb, verb, DEEP);
    }

    /** In "…, the envoy said" the phrase right before the verb, where the parse takes a subject from beyond the comma. */
    private Optional<Span> near(int verb) {
        if (!page.finite(verb) || !page.children(verb, "aux:pass").isEmpty()) {
            return Optional.empty();
        }
        int last = verb - 1;
        while (last > page.first(verb)
                && (page.tag(last).startsWith("RB") || page.is(last, "has") || page.is(last, "have"))) {
            last--;
        }
        if (page.is(last, ",")) {
            return NounPhrases.apposed(page, last);
        }
        var phrase = NounPhrases.endingAt(page, last);
        return phrase.filter(span -> {
            int before = page.tokenAfter(span.start()) - 1;
            return page.is(before, ",") && !page.quoted(before) && strays(verb, span.start());
        });
    }

    /** Whether no subject of a verb begins at an offset or is told by the parse to begin there. */
    private boolean strays(int verb, int start) {
        var own = page.children(verb, "nsubj");
        if (own.isEmpty()) {
            return true;
        }
        var span = phrase(own.get(0), verb);
        if (span.start() >= start) {
            return false;
        }
        int first = page.tokenAfter(span.start());
        for (int i = first; page.token(i).span().start() < start; i++) {
            if (page.finite(i)) {
                return true;
            }
        }
        // "met the envoy, Ann Moe, in Oslo, a spokesman said": who is but named in what was said does not say it
        if (first > page.first(verb) && page.is(first - 1, ",") && clause(page.first(verb), first)) {
            return true;
        }
        // "Hours after the vote, Berg said", "Speaking in Oslo, Berg said": no hours and no speaking say it
        return page.tag(first).equals("VBG") || page.is(QuoteList.SPELL, first);
    }

    private boolean clause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.finite(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a verb of saying stands within the words that another verb of saying reports, by the parse: nobody's statement to
     * this report's reader.
     */
    boolean nested(int verb) {
        int token = verb;
        for (int steps = 0; steps < 12; steps++) {
            int head = page.head(token);
            if (head == Page.NONE) {
                return false;
            }
            String relation = page.relation(token);
            if (token == verb && relation.equals("conj") && fellow(verb, head) != head) {
                return false;
            }
            if (relation.equals("ccomp") && head < token && !page.quoted(head) && sayings.speaks(page.token(head))) {
                return true;
            }
            token = head;
        }
        return false;
    }

    private Optional<Span> subject(int verb, int cue, int depth) {
        if (!page.parsed(verb) || depth == 0) {
            return Optional.empty();
        }
        if (isPassive(verb)) {
            return agent(verb);
        }
        for (int subject : page.children(verb, "nsubj")) {
            if (!page.quoted(subject)) {
                return isRelative(subject) ? relative(verb, subject) : Optional.of(phrase(subject, cue));
            }
        }
        int head = page.head(verb);
        if (head == Page.NONE) {
            return Optional.empty();
        }
        boolean participle = page.tag(verb).equals("VBG") || page.tag(verb).equals("VBN");
        boolean infinitive = page.tag(verb).equals("VB");
        return switch (page.relation(verb)) {
            case "conj" -> verbal(head) ? shared(fellow(verb, head), cue, depth - 1) : noun(head, cue);
            case "xcomp" -> verbal(head) ? shared(head, cue, depth - 1) : noun(head, cue);
            case "advcl" -> participle || infinitive ? shared(head, cue, depth - 1) : Optional.empty();
            case "dep", "parataxis" -> participle && verbal(head) ? shared(head, cue, depth - 1) : Optional.empty();
            case "acl" -> page.tag(verb).equals("VBN") ? agent(verb) : noun(head, cue);
            case "ccomp" -> participle ? shared(head, cue, depth - 1) : Optional.empty();
            case "obl" -> participle && page.is(verb - 1, "as") ? shared(head, cue, depth - 1) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "was quoted as saying", "was arrested and said": of a passive the one to whom it happens, who speaks. */
    private Optional<Span> shared(int head, int cue, int depth) {
        return page.children(head, "nsubj:pass", "nsubjpass").stream()
                .filter(subject -> !page.quoted(subject) && !isRelative(subject))
                .findFirst()
                .map(subject -> phrase(subject, cue))
                .or(() -> subject(head, cue, depth));
    }

    /** In "said A was made and said B" the second verb goes with the first, wherever the parse hangs it. */
    private int fellow(int verb, int head) {
        int outer = page.relation(head).equals("ccomp") ? page.head(head) : Page.NONE;
        boolean speaks = outer != Page.NONE && sayings.speaks(page.token(outer)) && sayings.speaks(page.token(verb));
        return speaks ? outer : head;
    }

    private Optional<Span> noun(int head, int cue) {
        return page.quoted(head) ? Optional.empty() : Optional.of(phrase(head, cue));
    }

    private boolean verbal(int token) {
        return page.token(token).isVerb()
                || !page.children(token, "cop").isEmpty()
                || page.tag(token).startsWith("JJ");
    }

    /** "by the minister", below a passive. */
    Optional<Span> agent(int verb) {
        return page.children(verb, "obl", "obl:agent", "nmod", "nmod:agent").stream()
                .filter(child -> page.children(child, "case").stream().anyMatch(by -> page.is(by, "by")))
                .filter(child -> !page.quoted(child))
                .findFirst()
                .map(child -> phrase(child, verb));
    }

    /** "was told", "had been charged": whoever is its subject hears it, or is spoken of. */
    boolean isPassive(int verb) {
        return !page.children(verb, "nsubj:pass", "aux:pass", "nsubjpass", "auxpass")
                .isEmpty();
    }

    private boolean isRelative(int subject) {
        return page.is(QuoteList.RELATIVE, subject) && page.tag(subject).startsWith("W");
    }

    /** "Raab, who said": the words before the comma are the speaker's; "the envoys, who left and who said" likewise. */
    private Optional<Span> relative(int verb, int subject) {
        int fellow = page.relation(verb).equals("conj") ? page.head(verb) : Page.NONE;
        if (page.tag(subject - 1).equals("CC")
                && fellow != Page.NONE
                && page.head(fellow) != Page.NONE
                && page.token(page.head(fellow)).isNoun()) {
            return NounPhrases.endingAt(page, page.head(fellow));
        }
        int before = subject - 1;
        while (before >= page.first(subject)
                && (page.mark(before) || page.tag(before).equals("RB"))) {
            before--;
        }
        if (before < page.first(subject) || page.quoted(before)) {
            return Optional.empty();
        }
        return NounPhrases.endingAt(page, before)
                .map(span -> span.to(page.token(subject).span()));
    }

    /** All that hangs on a noun, next to it and outside quotation marks, without case words and marks at the ends. */
    Span phrase(int head, int cue) {
        var below = new HashSet<>(page.subtree(head));
        for (int clause : page.children(head, "acl:relcl")) {
            if (sayings.speaks(page.token(clause))) {
                below.removeAll(page.subtree(clause));
            }
        }
        int first = head;
        int last = head;
        while (first - 1 >= page.first(head) && within(first - 1, below, cue)) {
            first--;
        }
        while (last + 1 <= page.last(head) && within(last + 1, below, cue)) {
            last++;
        }
        while (first < head && trimmed(first)) {
            first++;
        }
        while (last > head
                && (page.mark(last) && !closes(first, last)
                        || page.tag(last).equals("CC")
                        || page.tag(last).equals("RB"))) {
            last--;
        }
        return page.span(first, last);
    }

    /** Whether a token closes a bracket that a phrase opened. */
    boolean closes(int first, int last) {
        if (!page.is(last, ")")) {
            return false;
        }
        for (int i = first; i < last; i++) {
            if (page.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    private boolean within(int token, Set<Integer> below, int cue) {
        return token != cue && below.contains(token) && !page.quoted(token);
    }

    private boolean trimmed(int token) {
        return page.mark(token)
                || page.tag(token).equals("CC")
                || page.tag(token).equals("IN")
                || page.tag(token).equals("TO")
                || page.tag(token).equals("RB");
    }
}
