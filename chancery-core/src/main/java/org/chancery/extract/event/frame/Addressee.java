package org.chancery.extract.event.frame;

import java.util.List;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Span;

/** Who hears what a participle says, where the clause around names him. */
final class Addressee {

    private Addressee() {}

    /** "Mali is considering Chad's request for": who has what another asks of him. */
    static List<Span> ofNoun(ArgumentSlots site) {
        var syntax = site.syntax();
        return syntax.group(site.anchor())
                .filter(group -> !site.verbal()
                        && group.relation().equals("obj")
                        && site.parties().hasOwner(group))
                .filter(group -> syntax.is(ClauseList.RECEIVING, syntax.lemma(group.governor())))
                .flatMap(group -> syntax.subject(group.governor()))
                .filter(site.parties()::acts)
                .map(site.parties()::outer)
                .orElse(List.of());
    }

    /** "wrote to the embassy asking to waive": to whom the verb around a participle says that it speaks. */
    static List<Span> of(ArgumentSlots site) {
        var syntax = site.syntax();
        int anchor = site.anchor();
        int verb = syntax.arcs.head(anchor);
        boolean participle =
                syntax.phrase(anchor).isEmpty() && syntax.tag(anchor).equals("VBG") && verb >= 0 && verb < anchor;
        if (!participle || !syntax.isVerb(verb) || syntax.phrase(verb).isPresent()) {
            return List.of();
        }
        return syntax.groups.stream()
                .filter(group -> group.first() > verb && group.last() < anchor)
                .filter(group -> group.governor() == verb || isObject(site, group.governor(), verb))
                .filter(group -> group.preposition().filter("to"::equals).isPresent())
                .map(site.parties()::outer)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "wrote a letter to the embassy": what is said there. */
    private static boolean isObject(ArgumentSlots site, int noun, int verb) {
        var syntax = site.syntax();
        return noun >= 0
                && syntax.arcs.head(noun) == verb
                && syntax.arcs.relation(noun).equals("obj")
                && syntax.group(noun)
                        .filter(group -> !site.parties().acts(group))
                        .isPresent();
    }
}
