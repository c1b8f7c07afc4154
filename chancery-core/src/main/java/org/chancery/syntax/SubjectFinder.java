package org.chancery.syntax;

import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;

/** Who acts: the subjects of verbs and predicates, those too that stand with another verb. */
final class SubjectFinder {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;

    SubjectFinder(SentenceSyntax syntax, EventLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /** Who or what stands as the grammatical subject of a verb or predicate, through control, conjunction and relatives. */
    Optional<Coordination> of(int verb) {
        return subject(verb, 0);
    }

    private Optional<Coordination> subject(int verb, int depth) {
        if (depth > 5 || verb < 0) {
            return Optional.empty();
        }
        var absolute = absolute(verb);
        if (absolute.isPresent()) {
            return absolute;
        }
        var own = syntax.groups.stream()
                .filter(group -> group.governor() == verb && group.relation().startsWith("nsubj") && !group.isTime())
                .reduce((first, second) -> second.first() < verb ? second : first);
        if (own.isPresent() && syntax.isWithinOpening(own.get())) {
            return behindOpening(verb).or(() -> own);
        }
        if (own.isPresent()) {
            return antecedent(own.get());
        }
        var beside = asked(verb)
                .or(() -> reduced(verb, depth))
                .or(() -> answering(verb))
                .or(() -> owned(verb));
        if (beside.isPresent()) {
            return beside;
        }
        int head = syntax.arcs.head(verb);
        String relation = syntax.arcs.relation(verb);
        if (head < 0) {
            return leftward(verb);
        }
        if (isDescription(verb)) {
            return Optional.empty();
        }
        var described = described(verb);
        if (described.isPresent()) {
            return described;
        }
        if (isHindered(verb)) {
            return Optional.empty();
        }
        var aside = aside(verb);
        if (aside.isPresent()) {
            return aside;
        }
        if (relation.startsWith("acl")) {
            return modified(verb, head, depth);
        }
        if (relation.equals("xcomp")
                || relation.equals("advcl")
                || relation.equals("ccomp")
                || relation.equals("dep")) {
            boolean finite = FINITE.contains(syntax.tag(verb))
                    || syntax.auxiliaries(verb).stream()
                            .anyMatch(aux -> syntax.tag(aux).equals("MD"));
            if (finite) {
                return leftward(verb).or(() -> subject(head, depth + 1));
            }
            var besideAuxiliary = besideAuxiliary(verb);
            if (besideAuxiliary.isPresent()) {
                return besideAuxiliary;
            }
            if ((relation.equals("xcomp") || relation.equals("ccomp")) && lexicon.handsOn(syntax.lemma(head))) {
                var object = syntax.groups.stream()
                        .filter(group -> group.governor() == head
                                && (group.relation().equals("obj")
                                        || group.relation().equals("iobj"))
                                && group.first() < verb)
                        .findFirst();
                if (object.isPresent()) {
                    return object;
                }
            }
            if (syntax.isVerb(head) || syntax.has(head, "cop")) {
                return subject(head, depth + 1);
            }
            return syntax.group(head).or(() -> subject(syntax.arcs.head(head), depth + 1));
        }
        // "joined Chad in voting against"
        boolean gerund = syntax.tag(verb).equals("VBG") && relation.equals("obl") && syntax.isVerb(head);
        if (relation.equals("conj")) {
            return joined(verb, head, depth);
        }
        if (gerund || relation.equals("parataxis")) {
            return subject(head, depth + 1);
        }
        return leftward(verb);
    }

    /** "Having met Moe, Berg flew": who stands between the comma and the verb. */
    private Optional<Coordination> behindOpening(int verb) {
        int last = verb - 1;
        while (last > 0
                && (syntax.auxiliaries(verb).contains(last) || syntax.tag(last).matches("RB|TO"))) {
            last--;
        }
        return syntax.group(last)
                .filter(group -> group.preposition().isEmpty() && !group.isTime() && group.first() > 0)
                .filter(group -> syntax.lower(group.first() - 1).equals(","));
    }

    /** "hackers linked to Chad broke into": the parser takes the participle for a clause that is the subject. */
    private Optional<Coordination> reduced(int verb, int depth) {
        return syntax.arcs.children(verb, "csubj").stream()
                .filter(clause -> syntax.tag(clause).equals("VBN") && clause < verb)
                .findFirst()
                .flatMap(clause -> subject(clause, depth + 1));
    }

    /** "the decision to expel", "a minister seeking": whom a clause says more of, or who stands above an infinitive. */
    private Optional<Coordination> modified(int verb, int head, int depth) {
        if (syntax.has(head, "cop") && syntax.has(head, "nsubj")) {
            return subject(head, depth + 1);
        }
        var noun = syntax.group(head);
        boolean infinitive = syntax.has(verb, "mark") && syntax.tag(verb).equals("VB");
        if (infinitive || noun.isEmpty()) {
            int up = syntax.arcs.head(head);
            return up >= 0 && (syntax.isVerb(up)) ? subject(up, depth + 1) : noun;
        }
        return noun;
    }

    /** "summoned the envoy and expelled him": who acts in what the verb is joined to. */
    private Optional<Coordination> joined(int verb, int head, int depth) {
        if (isBeyondRelative(verb, head)) {
            return above(head).or(() -> subject(head, depth + 1));
        }
        return subject(harmTold(verb, head).orElse(head), depth + 1);
    }

    /** "envoys and exiled critics": a participle right before its noun says nothing of whoever stands before it. */
    private boolean isDescription(int verb) {
        return syntax.arcs.relation(verb).equals("amod")
                && syntax.arcs.head(verb) == verb + 1
                && syntax.tag(verb).equals("VBN");
    }

    /** "spoke of her brother, who was jailed in May, and promised reforms": an active verb behind a comma goes on where the passive relative clause broke in. */
    private boolean isBeyondRelative(int verb, int head) {
        boolean joined = verb > 1
                && syntax.tag(verb - 1).equals("CC")
                && syntax.lower(verb - 2).equals(",");
        return joined
                && syntax.arcs.relation(head).equals("acl:relcl")
                && FINITE.contains(syntax.tag(verb))
                && syntax.isPassive(head)
                && !syntax.isPassive(verb);
    }

    /** "called for Chad to free them": who stands between "for" and an infinitive is to do it. */
    private Optional<Coordination> asked(int infinitive) {
        return syntax.tag(infinitive).equals("VB")
                ? syntax.arcs.children(infinitive, "nsubj").stream()
                        .filter(noun -> noun < infinitive)
                        .findFirst()
                        .flatMap(syntax::group)
                        .filter(group ->
                                group.preposition().filter("for"::equals).isPresent() && !group.isTime())
                : Optional.empty();
    }

    /** "fined Chad for breaching the treaty": who is judged, thanked or kept from a deed did it, and not who judges. */
    private Optional<Coordination> answering(int gerund) {
        boolean led = gerund > 1 && syntax.tag(gerund).equals("VBG") && syntax.is(ClauseList.ANSWERING, gerund - 1);
        return led
                ? syntax.group(gerund - 2)
                        .filter(group -> group.last() == gerund - 2
                                && !group.isTime()
                                && isObject(group)
                                && syntax.is(ClauseList.ANSWERABLE, syntax.lemma(group.governor()))
                                && !syntax.isPassive(group.governor()))
                : Optional.empty();
    }

    private boolean isObject(Coordination group) {
        return group.governor() >= 0
                && group.governor() < group.first()
                && (group.relation().equals("obj") || group.relation().equals("iobj"));
    }

    /** "said a mine killed two drivers and wounded ten": what is told goes on, though the parser joins the second verb to the telling. */
    private Optional<Integer> harmTold(int verb, int head) {
        return syntax.arcs.children(head, "ccomp").stream()
                .filter(told -> told > head && told < verb && syntax.is(ClauseList.HARMING, syntax.lemma(told)))
                .filter(told -> syntax.is(ClauseList.HARMING, syntax.lemma(verb)))
                .findFirst();
    }

    /** "with thousands of nurses marching": who stands between "with" and a participle acts. */
    private Optional<Coordination> absolute(int verb) {
        if (!syntax.tag(verb).equals("VBG") || syntax.phrase(verb).isPresent()) {
            return Optional.empty();
        }
        for (int i = verb - 1; i >= 0; ) {
            var group = syntax.group(i);
            if (group.isEmpty() || group.get().isTime() || group.get().last() != i) {
                return Optional.empty();
            }
            if (group.get().preposition().filter("with"::equals).isPresent()) {
                return group;
            }
            boolean inner = group.get().preposition().filter("of"::equals).isPresent();
            i = inner ? group.get().first() - 2 : -1;
        }
        return Optional.empty();
    }

    /** "In a statement Moe, a spokesman for the league, blamed Chad": who is described between commas, where the parser hung the finite verb on a noun before him. */
    Optional<Coordination> described(int verb) {
        boolean lost = syntax.arcs.relation(verb).equals("acl")
                && FINITE.contains(syntax.tag(verb))
                && verb > 1
                && syntax.lower(verb - 1).equals(",");
        var description = lost ? syntax.group(verb - 2) : Optional.<Coordination>empty();
        while (description.flatMap(Coordination::preposition).isPresent()) {
            description = syntax.group(description.get().first() - 2);
        }
        return description
                .filter(group ->
                        group.first() > 1 && syntax.lower(group.first() - 1).equals(","))
                .flatMap(group -> syntax.group(group.first() - 2))
                .filter(group -> group.preposition().isEmpty() && !group.isTime());
    }

    /** "resisted any attempt to jail the mayor": what others are at, behind the noun that is the object. */
    private boolean isHindered(int verb) {
        if (verb < 2 || !syntax.tag(verb).equals("VB") || !syntax.tag(verb - 1).equals("TO")) {
            return false;
        }
        return syntax.group(verb - 2)
                .filter(group -> group.relation().equals("obj")
                        && group.lead().kind() == NounPhrase.Kind.NOUN
                        && !syntax.isAgent(group.lead().head())
                        && syntax.name(group.lead().head()).isEmpty())
                .map(Coordination::governor)
                .filter(head -> syntax.isVerb(head) && syntax.is(ClauseList.HINDERING, syntax.lemma(head)))
                .isPresent();
    }

    /** "The palace, dismissing the charges, said": who stands before the comma, where the parser took the participle for part of the noun behind it. */
    private Optional<Coordination> aside(int verb) {
        boolean lost = syntax.tag(verb).equals("VBG")
                && syntax.arcs.relation(verb).equals("amod")
                && syntax.arcs.head(verb) > verb
                && verb > 1
                && syntax.lower(verb - 1).equals(",");
        return lost
                ? syntax.group(verb - 2)
                        .filter(group -> group.preposition().isEmpty() && !group.isTime())
                        .flatMap(this::antecedent)
                : Optional.empty();
    }

    /** "Jordan's decision to reopen": the owner of the noun before an infinitive acts. */
    private Optional<Coordination> owned(int verb) {
        if (verb < 2 || !syntax.tag(verb).equals("VB") || !syntax.tag(verb - 1).equals("TO")) {
            return Optional.empty();
        }
        return syntax.group(verb - 2).filter(syntax::hasOwner);
    }

    /** Who acts where the noun that a participle or infinitive hangs on cannot: "signed a decree granting rights". */
    Optional<Coordination> above(int verb) {
        int at = syntax.arcs.head(verb);
        for (int round = 0; round < 4 && at >= 0; round++) {
            if (syntax.isVerb(at) && syntax.phrase(at).isEmpty()) {
                return of(at);
            }
            at = syntax.arcs.head(at);
        }
        return Optional.empty();
    }

    /** A group itself; for a relative pronoun the one that it stands for. */
    Optional<Coordination> antecedent(Coordination group) {
        if (group.lead().kind() != NounPhrase.Kind.RELATIVE) {
            return Optional.of(group);
        }
        if (!syntax.lower(group.first()).startsWith("who")) {
            var adjacent = syntax.groups.stream()
                    .filter(other ->
                            !other.isTime() && other.last() < group.first() && group.first() - other.last() <= 2)
                    .reduce((a, b) -> b);
            if (adjacent.isPresent() && adjacent.get().lead().kind() == NounPhrase.Kind.NOUN) {
                return adjacent;
            }
        }
        int head = group.governor() < 0 ? -1 : syntax.arcs.head(group.governor());
        if (head >= 0 && syntax.arcs.relation(group.governor()).startsWith("acl")) {
            var noun = syntax.group(head);
            if (noun.isPresent()) {
                return noun;
            }
        }
        return syntax.groups.stream()
                .filter(other -> other.last() < group.first() && !other.isTime())
                .reduce((a, b) -> b);
    }

    /** "claimed twelve farmers were wounded": who stands right before a finite auxiliary, though the parser took him for an object. */
    private Optional<Coordination> besideAuxiliary(int verb) {
        return syntax.auxiliaries(verb).stream()
                .filter(aux -> aux > 0 && aux < verb && FINITE.contains(syntax.tag(aux)))
                .findFirst()
                .flatMap(aux -> syntax.group(aux - 1))
                .filter(group -> group.preposition().isEmpty() && !group.isTime())
                .flatMap(this::antecedent);
    }

    /** The nearest noun phrase to the left that no preposition governs, up to the next verb: for arcs that the parser lost. */
    private Optional<Coordination> leftward(int verb) {
        if (syntax.tag(verb).equals("VB") && !syntax.auxiliaries(verb).isEmpty()
                || Set.of("VBD", "VBZ", "VBP", "VBN").contains(syntax.tag(verb))) {
            for (int i = verb - 1; i >= 0; i--) {
                if (syntax.isVerb(i)
                        && !syntax.auxiliaries(verb).contains(i)
                        && syntax.group(i).isEmpty()) {
                    return Optional.empty();
                }
                var group = syntax.group(i);
                if (group.isPresent()) {
                    var it = group.get();
                    boolean adjacent =
                            it.last() + 1 == verb || syntax.auxiliaries(verb).contains(it.last() + 1);
                    if (it.preposition().isEmpty()
                            && !it.isTime()
                            && (adjacent || !it.relation().startsWith("obj"))) {
                        return antecedent(it);
                    }
                    i = it.first();
                }
            }
        }
        return Optional.empty();
    }
}
