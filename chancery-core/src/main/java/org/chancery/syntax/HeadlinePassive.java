package org.chancery.syntax;

import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.knowledge.Participles.Participle;

/**
 * Passives of clipped text, which leaves out their auxiliary: "Minister arrested on graft charges". Taggers read such a form as past tense, and
 * him who was arrested as the one who arrests.
 */
final class HeadlinePassive {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> CLOSING = Set.of("''", "``", "-RRB-");
    private static final Set<String> ENDING = Set.of(".", ":", "-LRB-", "-RRB-", "''", "``", "TO");

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;

    HeadlinePassive(SentenceSyntax syntax, EventLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /**
     * Whether a verb without an auxiliary is a passive, since the text is clipped and nothing behind it can be its object. A day before the verb
     * ("Chad on Friday denounced") is no style of headlines.
     */
    boolean isPassive(int verb) {
        if (!syntax.tag(verb).matches("VBD|VBN")
                || syntax.phrase(verb).isPresent()
                || syntax.arcs.relation(verb).startsWith("acl:relcl")
                || !syntax.auxiliaries(verb).isEmpty()
                || verb > 0 && isTime(verb - 1)
                || !isClipped(verb)) {
            return false;
        }
        var known = lexicon.participles().find(syntax.lower(verb));
        String next = verb + 1 < syntax.size() ? syntax.lower(verb + 1) : "";
        boolean undergone = known.filter(form -> form.fits(next)).isPresent() && isFree(verb, known);
        return (undergone || isDoneBySomebody(verb, known)) && isSomebodyElse(verb);
    }

    /** Whether a sentence ends without a full stop, as headings do, or has no verb but this one. */
    private boolean isClipped(int verb) {
        int last = syntax.size() - 1;
        while (last > 0 && CLOSING.contains(syntax.tag(last))) {
            last--;
        }
        if (!syntax.tag(last).equals(".")) {
            return true;
        }
        for (int i = 0; i < syntax.size(); i++) {
            if (i != verb && FINITE.contains(syntax.tag(i)) && syntax.phrase(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether no object follows: the end, a preposition, a time, a joined verb that has none either. */
    private boolean isFree(int verb, Optional<Participle> known) {
        int at = verb + 1;
        boolean longer = false;
        while (at < syntax.size() && (belongs(at, known) || syntax.tag(at).startsWith("RB"))) {
            longer |= belongs(at, known);
            at++;
        }
        if (isQuotedObject(at)) {
            return false;
        }
        if (at >= syntax.size() || ENDING.contains(syntax.tag(at))) {
            return true;
        }
        if (syntax.tag(at).matches(",|CC")) {
            // "arrested and charged two men": both have the object
            int joined = at + 1;
            while (joined < syntax.size() && syntax.tag(joined).equals("RB")) {
                joined++;
            }
            return joined >= syntax.size() || !syntax.isVerb(joined) || isFree(joined, Optional.empty());
        }
        if (!longer && syntax.has(verb, "obj") && !isTime(at)) {
            return false;
        }
        boolean preposition = syntax.tag(at).equals("IN") || syntax.is(ClauseList.SPOT, at);
        return isTime(at) || preposition && !syntax.lower(at).equals("that") && !isNumber(at) && !isShifted(at);
    }

    /** "condemned “the raid”": an object, though it is somebody's words. */
    private boolean isQuotedObject(int mark) {
        return mark + 1 < syntax.size()
                && syntax.tag(mark).equals("``")
                && syntax.group(mark + 1)
                        .filter(group -> group.preposition().isEmpty() && !group.isTime())
                        .isPresent();
    }

    /** "released in January a list of firms": an object behind the phrase of a preposition. */
    private boolean isShifted(int preposition) {
        return preposition + 1 < syntax.size()
                && syntax.group(preposition + 1)
                        .filter(led -> led.last() + 1 < syntax.size())
                        .flatMap(led -> syntax.group(led.last() + 1))
                        .filter(next ->
                                next.preposition().isEmpty() && next.lead().kind() == NounPhrase.Kind.NOUN)
                        .isPresent();
    }

    private boolean belongs(int at, Optional<Participle> known) {
        return known.filter(form -> form.also().contains(syntax.lower(at))).isPresent();
    }

    private boolean isTime(int at) {
        // "condemned Friday's test": whose day it is, and no time
        boolean owner = at + 1 < syntax.size() && syntax.tag(at + 1).equals("POS");
        return syntax.group(at).filter(Coordination::isTime).isPresent() || syntax.isDay(at) && !owner;
    }

    /** "killed at least 30", "arrested up to 20": a number that a preposition only makes vague. */
    private boolean isNumber(int preposition) {
        for (int i = preposition; i < syntax.size() && i < preposition + 4; i++) {
            if (syntax.tag(i).equals("CD")) {
                return i > preposition + 1 || syntax.is(ClauseList.ROUGHLY, preposition);
            }
            boolean vague = syntax.tag(i).matches("IN|TO|RBS|JJS|RBR|JJR")
                    || i > preposition && syntax.tag(i).matches("JJ|RB") && syntax.is(ClauseList.ROUGHLY, i);
            if (!vague) {
                return false;
            }
        }
        return false;
    }

    /** "Village shelled by the army": before "by" and somebody any verb that can have an object is a passive. */
    private boolean isDoneBySomebody(int verb, Optional<Participle> known) {
        int by = verb + 1;
        while (by < syntax.size() && (belongs(by, known) || syntax.tag(by).startsWith("RB"))) {
            by++;
        }
        boolean participle =
                syntax.tag(verb).equals("VBN") || syntax.lower(verb).endsWith("ed");
        boolean transitive = lexicon.senses(syntax.lemma(verb)).stream()
                .anyMatch(sense -> sense.words().size() == 1 && sense.hasObject());
        return participle
                && transitive
                && by + 1 < syntax.size()
                && syntax.lower(by).equals("by")
                && syntax.group(by + 1).filter(this::isSomebody).isPresent();
    }

    private boolean isSomebody(Coordination group) {
        int head = group.lead().head();
        return !group.isTime() && (syntax.isAgent(head) || syntax.name(head).isPresent());
    }

    /** "he arrested on Friday" is no headline; nor does a verb without a subject of its own differ from the one it is joined to. */
    private boolean isSomebodyElse(int verb) {
        var subject = syntax.subject(verb);
        boolean noun = subject.filter(group -> group.lead().kind() == NounPhrase.Kind.NOUN)
                .isPresent();
        boolean follows = syntax.arcs.relation(verb).equals("conj") && !syntax.has(verb, "nsubj");
        int head = syntax.arcs.head(verb);
        return noun && (!follows || head >= 0 && syntax.isVerb(head) && syntax.isPassive(head));
    }
}
