package org.chancery.extract.event;

import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.knowledge.Participles.Participle;

/**
 * Passives of clipped text, which leaves out their auxiliary: "Minister arrested on graft charges". Taggers read such a form as past tense, and
 * him who was arrested as the one who arrests.
 */
final class Clipped {

    private static final Set<String> CLOSING = Set.of("''", "``", "-RRB-");
    private static final Set<String> ENDING = Set.of(".", ":", "-LRB-", "-RRB-", "''", "``", "TO");

    private final Grammar grammar;
    private final EventLexicon lexicon;

    Clipped(Grammar grammar, EventLexicon lexicon) {
        this.grammar = grammar;
        this.lexicon = lexicon;
    }

    /**
     * Whether a verb without an auxiliary is a passive, since the text is clipped and nothing behind it can be its object. A day before the verb
     * ("Chad on Friday denounced") is no style of headlines.
     */
    boolean isPassive(int verb) {
        if (!grammar.tag(verb).matches("VBD|VBN")
                || grammar.chunk(verb).isPresent()
                || grammar.arcs.relation(verb).startsWith("acl:relcl")
                || !grammar.auxiliaries(verb).isEmpty()
                || verb > 0 && isTime(verb - 1)
                || !isClipped(verb)) {
            return false;
        }
        var known = lexicon.participles().find(grammar.lower(verb));
        String next = verb + 1 < grammar.size() ? grammar.lower(verb + 1) : "";
        boolean undergone = known.filter(form -> form.fits(next)).isPresent() && isFree(verb, known);
        return (undergone || isDoneBySomebody(verb, known)) && isSomebodyElse(verb);
    }

    /** Whether a sentence ends without a full stop, as headings do, or has no verb but this one. */
    private boolean isClipped(int verb) {
        int last = grammar.size() - 1;
        while (last > 0 && CLOSING.contains(grammar.tag(last))) {
            last--;
        }
        if (!grammar.tag(last).equals(".")) {
            return true;
        }
        for (int i = 0; i < grammar.size(); i++) {
            if (i != verb
                    && grammar.tag(i).matches("VBD|VBZ|VBP|MD")
                    && grammar.chunk(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether no object follows: the end, a preposition, a time, a joined verb that has none either. */
    private boolean isFree(int verb, Optional<Participle> known) {
        int at = verb + 1;
        boolean longer = false;
        while (at < grammar.size() && (belongs(at, known) || grammar.tag(at).startsWith("RB"))) {
            longer |= belongs(at, known);
            at++;
        }
        if (at >= grammar.size() || ENDING.contains(grammar.tag(at))) {
            return true;
        }
        if (grammar.tag(at).matches(",|CC")) {
            // "arrested and charged two men": both have the object
            int joined = at + 1;
            while (joined < grammar.size() && grammar.tag(joined).equals("RB")) {
                joined++;
            }
            return joined >= grammar.size() || !grammar.isVerb(joined) || isFree(joined, Optional.empty());
        }
        if (!longer && grammar.has(verb, "obj") && !isTime(at)) {
            return false;
        }
        boolean preposition = grammar.tag(at).equals("IN") || grammar.is(ClauseList.SPOT, at);
        return isTime(at) || preposition && !grammar.lower(at).equals("that") && !isNumber(at) && !isShifted(at);
    }

    /** "released in January a list of firms": an object behind the phrase of a preposition. */
    private boolean isShifted(int preposition) {
        return preposition + 1 < grammar.size()
                && grammar.group(preposition + 1)
                        .filter(led -> led.last() + 1 < grammar.size())
                        .flatMap(led -> grammar.group(led.last() + 1))
                        .filter(next ->
                                next.preposition().isEmpty() && next.lead().kind() == Chunk.Kind.NOUN)
                        .isPresent();
    }

    private boolean belongs(int at, Optional<Participle> known) {
        return known.filter(form -> form.also().contains(grammar.lower(at))).isPresent();
    }

    private boolean isTime(int at) {
        return grammar.group(at).filter(Group::isTime).isPresent() || grammar.isDay(at);
    }

    /** "killed at least 30", "arrested up to 20": a number that a preposition only makes vague. */
    private boolean isNumber(int preposition) {
        for (int i = preposition; i < grammar.size() && i < preposition + 4; i++) {
            if (grammar.tag(i).equals("CD")) {
                return i > preposition + 1 || grammar.is(ClauseList.ROUGHLY, preposition);
            }
            boolean vague = grammar.tag(i).matches("IN|TO|RBS|JJS|RBR|JJR")
                    || i > preposition && grammar.tag(i).matches("JJ|RB") && grammar.is(ClauseList.ROUGHLY, i);
            if (!vague) {
                return false;
            }
        }
        return false;
    }

    /** "Village shelled by the army": before "by" and somebody any verb that can have an object is a passive. */
    private boolean isDoneBySomebody(int verb, Optional<Participle> known) {
        int by = verb + 1;
        while (by < grammar.size() && (belongs(by, known) || grammar.tag(by).startsWith("RB"))) {
            by++;
        }
        boolean participle =
                grammar.tag(verb).equals("VBN") || grammar.lower(verb).endsWith("ed");
        boolean transitive = lexicon.frames(grammar.lemma(verb)).stream()
                .filter(frame -> frame.words().size() == 1)
                .flatMap(frame -> frame.when().stream())
                .anyMatch(condition -> condition.slot().equals("obj"));
        return participle
                && transitive
                && by + 1 < grammar.size()
                && grammar.lower(by).equals("by")
                && grammar.group(by + 1).filter(this::isSomebody).isPresent();
    }

    private boolean isSomebody(Group group) {
        int head = group.lead().head();
        return !group.isTime() && (grammar.isAgent(head) || grammar.name(head).isPresent());
    }

    /** "he arrested on Friday" is no headline; nor does a verb without a subject of its own differ from the one it is joined to. */
    private boolean isSomebodyElse(int verb) {
        var subject = grammar.subject(verb);
        boolean noun =
                subject.filter(group -> group.lead().kind() == Chunk.Kind.NOUN).isPresent();
        boolean follows = grammar.arcs.relation(verb).equals("conj") && !grammar.has(verb, "nsubj");
        int head = grammar.arcs.head(verb);
        return noun && (!follows || head >= 0 && grammar.isVerb(head) && grammar.isPassive(head));
    }
}
