package org.chancery.extract.event.frame;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Who does what a verb's complement says: "asked that Moe resign", "alleged that the raid was planned by Moe". */
record Complement(SentenceSyntax syntax, PartySpans parties) {

    /** The parties that do it, of the first complement of an anchor. */
    List<Span> makers(ArgumentSlots site) {
        for (int verb : site.reach()) {
            if (syntax.phrase(verb).isEmpty()) {
                for (var group : syntax.groups) {
                    if (group.governor() == verb
                            && group.relation().startsWith("nsubj")
                            && group.first() > site.anchor()) {
                        return parties.any(agent(verb).orElse(group));
                    }
                }
            }
        }
        return List.of();
    }

    private Optional<Coordination> agent(int verb) {
        return syntax.groups.stream()
                .filter(group -> group.governor() == verb && group.first() > verb && syntax.isPassive(verb))
                .filter(group -> group.preposition().filter("by"::equals).isPresent() && parties.acts(group))
                .findFirst();
    }

    /** "demanded that the boy be returned", "asked for visas for Moe": whom what is asked would befall; another is to do it. */
    boolean isTheme(Span party, ArgumentSlots site) {
        int first = syntax.first(party);
        var group = syntax.group(first);
        if (group.isEmpty() || first <= site.anchor() || group.get().governor() < 0 || !site.verbal()) {
            return false;
        }
        int above = group.get().governor();
        boolean passive = group.get().relation().startsWith("nsubj")
                && above > first
                && syntax.isPassive(above)
                && agent(above).isEmpty();
        boolean beneficiary = group.get().preposition().filter("for"::equals).isPresent()
                && above != site.anchor()
                && above < first
                && syntax.token(above).isNoun();
        return passive || beneficiary;
    }
}
