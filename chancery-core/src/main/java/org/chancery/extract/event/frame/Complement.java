package org.chancery.extract.event.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Who does what a verb's complement says: "asked that Moe resign", "alleged that the raid was planned by Moe". */
record Complement(SentenceSyntax syntax, PartySpans parties) {

    /** The parties that do it, of the first complement of an anchor. */
    List<Span> makers(ArgumentSlots site) {
        for (int verb : verbs(site)) {
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

    /** The verbs that it governs, and those of what its noun says: "complaints that Moe had lied", "renewed calls for Moe to go". */
    private Set<Integer> verbs(ArgumentSlots site) {
        var nouns = Stream.concat(
                site.verbal() ? Stream.empty() : Stream.of(site.anchor()),
                Stream.concat(syntax.arcs.children(site.anchor(), "obj").stream(), site.reach().stream()));
        var found = new LinkedHashSet<>(site.reach());
        nouns.filter(noun -> syntax.token(noun).isNoun())
                .flatMap(noun -> syntax.arcs.children(noun, "acl", "ccomp").stream())
                .filter(verb -> syntax.arcs.children(verb, "mark", "dep").stream()
                        .anyMatch(mark -> mark < verb && syntax.is(ClauseList.SAYING_WHAT, mark)))
                .forEach(found::add);
        return found;
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
        boolean asked = syntax.arcs.relation(group.get().lead().head()).startsWith("nsubj");
        boolean beneficiary = !asked
                && group.get().preposition().filter("for"::equals).isPresent()
                && above != site.anchor()
                && above < first
                && syntax.token(above).isNoun();
        return passive || beneficiary;
    }
}
