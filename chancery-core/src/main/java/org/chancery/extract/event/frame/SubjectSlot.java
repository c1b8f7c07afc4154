package org.chancery.extract.event.frame;

import java.util.Optional;
import org.chancery.knowledge.ClauseList;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Who stands as the subject of what tells an event: of a participle also whoever acts in the clause around it. */
final class SubjectSlot {

    private final ArgumentSlots site;
    private final SentenceSyntax syntax;
    private final PartySpans parties;
    private final int anchor;

    SubjectSlot(ArgumentSlots site) {
        this.site = site;
        this.syntax = site.syntax();
        this.parties = site.parties();
        this.anchor = site.anchor();
    }

    Optional<Coordination> group() {
        if (!site.verbal()) {
            return Optional.empty();
        }
        if (site.passive()) {
            return site.prepositional("by").stream().findFirst();
        }
        var subject = syntax.subject(anchor);
        if (isFree()) {
            var main = syntax.subjectAbove(anchor).filter(parties::acts);
            if (main.isPresent()) {
                return main;
            }
        }
        boolean loose = syntax.arcs.relation(anchor).matches("acl|advcl|dep") && !syntax.has(anchor, "nsubj");
        if (loose
                && !isOfThing()
                && subject.filter(group -> !parties.acts(group) && !parties.hasOwner(group))
                        .isPresent()) {
            return syntax.subjectAbove(anchor).filter(parties::acts).or(() -> subject);
        }
        return subject;
    }

    /** "rejected Chad's request for a debate, accusing it": a participle behind a comma is what whoever acts in the clause does, wherever the parser hung it. */
    private boolean isFree() {
        return syntax.tag(anchor).equals("VBG")
                && anchor > 1
                && syntax.lower(anchor - 1).equals(",")
                && syntax.arcs.relation(anchor).matches("acl|advcl|dep")
                && !syntax.has(anchor, "nsubj")
                && syntax.arcs.head(anchor) < anchor
                && syntax.arcs.head(anchor) >= 0
                && (syntax.phrase(syntax.arcs.head(anchor)).isPresent()
                        || syntax.tag(syntax.arcs.head(anchor)).equals("VB"));
    }

    /** "found unlawful a decree allowing", "fires destroying": what stands before the participle does it, unless whoever made it does so by it. */
    private boolean isOfThing() {
        int noun = syntax.arcs.head(anchor);
        boolean near = noun >= 0
                && syntax.arcs.relation(anchor).equals("acl")
                && syntax.tag(anchor).equals("VBG")
                && syntax.phrase(noun)
                        .filter(phrase -> anchor - phrase.last() <= 2
                                && !syntax.lower(anchor - 1).equals(","))
                        .isPresent();
        if (!near || syntax.is(ClauseList.UTTERANCE, syntax.lemma(noun))) {
            return false;
        }
        return syntax.group(noun)
                .map(Coordination::governor)
                .filter(verb -> verb >= 0 && syntax.is(ClauseList.MAKING, syntax.lemma(verb)))
                .isEmpty();
    }
}
