package org.chancery.extract.event.rule;

import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.syntax.SentenceSyntax;

/** What is done by law or by custom tells of no event: "under the constitution the senate impeaches judges", "the king is allowed to". */
final class CustomaryDeed implements ClauseRule {

    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    private final SentenceSyntax syntax;

    CustomaryDeed(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public String name() {
        return "customary-deed";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        int verb = event.candidate().anchor();
        boolean customary =
                isCustomary(verb) || syntax.arcs.relation(verb).equals("xcomp") && isCustomary(syntax.arcs.head(verb));
        return customary ? Optional.empty() : Optional.of(event);
    }

    private boolean isCustomary(int verb) {
        return isPresent(verb) && (isByCustom(verb) || isByLaw(verb) || isLicensed(verb) || isRoutine(verb))
                || isStanding(verb);
    }

    /** "The king is allowed to dissolve the assembly", at all times, and not "is now allowed". */
    private boolean isLicensed(int verb) {
        return syntax.is(ClauseList.LICENSING, syntax.lemma(verb))
                && syntax.isPassive(verb)
                && syntax.has(verb, "xcomp")
                && syntax.arcs.children(verb, "advmod").stream().noneMatch(word -> syntax.is(ClauseList.ANEW, word));
    }

    /** "The council works closely with the ministry", and not "works now". */
    private boolean isRoutine(int verb) {
        return syntax.is(ClauseList.ROUTINE, syntax.lemma(verb))
                && !syntax.isPassive(verb)
                && syntax.arcs.children(verb, "advmod").stream().noneMatch(word -> syntax.is(ClauseList.ANEW, word));
    }

    /** The simple present, active or passive; "are meeting" and "have met" are of a day. */
    private boolean isPresent(int verb) {
        if (PRESENT.contains(syntax.tag(verb))) {
            return true;
        }
        var auxiliaries = syntax.arcs.children(verb, "aux:pass");
        return syntax.arcs.children(verb, "aux").isEmpty()
                && auxiliaries.stream().anyMatch(aux -> PRESENT.contains(syntax.tag(aux)));
    }

    /** "Cyprus, which Turkey does not recognise": said by the way of how things stand. */
    private boolean isStanding(int verb) {
        boolean does = syntax.arcs.children(verb, "aux").stream()
                .anyMatch(aux -> syntax.lemma(aux).equals("do") && PRESENT.contains(syntax.tag(aux)));
        return syntax.arcs.relation(verb).equals("acl:relcl")
                && syntax.is(ClauseList.STANDING, syntax.lemma(verb))
                && (does || PRESENT.contains(syntax.tag(verb)));
    }

    private boolean isByCustom(int verb) {
        return syntax.arcs.children(verb, "advmod").stream().anyMatch(word -> syntax.is(ClauseList.CUSTOM, word));
    }

    private boolean isByLaw(int verb) {
        return syntax.arcs.children(verb, "obl").stream()
                .filter(noun ->
                        syntax.arcs.children(noun, "case").stream().anyMatch(word -> syntax.is(ClauseList.UNDER, word)))
                .anyMatch(noun -> syntax.is(ClauseList.LAW, syntax.lemma(noun)));
    }
}
