package org.chancery.extract.event;

import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.EventLexicon;

/** Who acts: the subjects of verbs and predicates, those too that stand with another verb. */
final class Subjects {

    private final Grammar grammar;
    private final EventLexicon lexicon;

    Subjects(Grammar grammar, EventLexicon lexicon) {
        this.grammar = grammar;
        this.lexicon = lexicon;
    }

    /** Who or what stands as the grammatical subject of a verb or predicate, through control, conjunction and relatives. */
    Optional<Group> of(int verb) {
        return subject(verb, 0);
    }

    private Optional<Group> subject(int verb, int depth) {
        if (depth > 5 || verb < 0) {
            return Optional.empty();
        }
        var own = grammar.groups.stream()
                .filter(group -> group.governor() == verb && group.relation().startsWith("nsubj") && !group.isTime())
                .reduce((first, second) -> second.first() < verb ? second : first);
        if (own.isPresent()) {
            return antecedent(own.get());
        }
        // "hackers linked to Chad broke into": the parser takes the participle for a clause that is the subject
        var reduced = grammar.arcs.children(verb, "csubj").stream()
                .filter(clause -> grammar.tag(clause).equals("VBN") && clause < verb)
                .findFirst()
                .flatMap(clause -> subject(clause, depth + 1));
        if (reduced.isPresent()) {
            return reduced;
        }
        var owned = owned(verb);
        if (owned.isPresent()) {
            return owned;
        }
        int head = grammar.arcs.head(verb);
        String relation = grammar.arcs.relation(verb);
        if (head < 0) {
            return leftward(verb);
        }
        if (relation.startsWith("acl")) {
            if (grammar.has(head, "cop") && grammar.has(head, "nsubj")) {
                return subject(head, depth + 1);
            }
            var noun = grammar.group(head);
            boolean infinitive = grammar.has(verb, "mark") && grammar.tag(verb).equals("VB");
            if (infinitive || noun.isEmpty()) {
                int up = grammar.arcs.head(head);
                return up >= 0 && (grammar.isVerb(up)) ? subject(up, depth + 1) : noun;
            }
            return noun;
        }
        if (relation.equals("xcomp")
                || relation.equals("advcl")
                || relation.equals("ccomp")
                || relation.equals("dep")) {
            boolean finite = Set.of("VBD", "VBZ", "VBP").contains(grammar.tag(verb))
                    || grammar.auxiliaries(verb).stream()
                            .anyMatch(aux -> grammar.tag(aux).equals("MD"));
            if (finite) {
                return leftward(verb).or(() -> subject(head, depth + 1));
            }
            if ((relation.equals("xcomp") || relation.equals("ccomp")) && lexicon.handsOn(grammar.lemma(head))) {
                var object = grammar.groups.stream()
                        .filter(group -> group.governor() == head
                                && (group.relation().equals("obj")
                                        || group.relation().equals("iobj"))
                                && group.first() < verb)
                        .findFirst();
                if (object.isPresent()) {
                    return object;
                }
            }
            if (grammar.isVerb(head) || grammar.has(head, "cop")) {
                return subject(head, depth + 1);
            }
            return grammar.group(head).or(() -> subject(grammar.arcs.head(head), depth + 1));
        }
        // "joined Chad in voting against"
        boolean gerund = grammar.tag(verb).equals("VBG") && relation.equals("obl") && grammar.isVerb(head);
        if (gerund || relation.equals("conj") || relation.equals("parataxis")) {
            return subject(head, depth + 1);
        }
        return leftward(verb);
    }

    /** "Jordan's decision to reopen": the owner of the noun before an infinitive acts. */
    private Optional<Group> owned(int verb) {
        if (verb < 2
                || !grammar.tag(verb).equals("VB")
                || !grammar.tag(verb - 1).equals("TO")) {
            return Optional.empty();
        }
        return grammar.group(verb - 2).filter(grammar::hasOwner);
    }

    /** Who acts where the noun that a participle or infinitive hangs on cannot: "signed a decree granting rights". */
    Optional<Group> above(int verb) {
        int at = grammar.arcs.head(verb);
        for (int round = 0; round < 4 && at >= 0; round++) {
            if (grammar.isVerb(at) && grammar.chunk(at).isEmpty()) {
                return of(at);
            }
            at = grammar.arcs.head(at);
        }
        return Optional.empty();
    }

    /** A group itself; for a relative pronoun the one that it stands for. */
    Optional<Group> antecedent(Group group) {
        if (group.lead().kind() != Chunk.Kind.RELATIVE) {
            return Optional.of(group);
        }
        if (!grammar.lower(group.first()).startsWith("who")) {
            var adjacent = grammar.groups.stream()
                    .filter(other ->
                            !other.isTime() && other.last() < group.first() && group.first() - other.last() <= 2)
                    .reduce((a, b) -> b);
            if (adjacent.isPresent() && adjacent.get().lead().kind() == Chunk.Kind.NOUN) {
                return adjacent;
            }
        }
        int head = grammar.arcs.head(group.governor());
        if (head >= 0 && grammar.arcs.relation(group.governor()).startsWith("acl")) {
            var noun = grammar.group(head);
            if (noun.isPresent()) {
                return noun;
            }
        }
        return grammar.groups.stream()
                .filter(other -> other.last() < group.first() && !other.isTime())
                .reduce((a, b) -> b);
    }

    /** The nearest noun phrase to the left that no preposition governs, up to the next verb: for arcs that the parser lost. */
    private Optional<Group> leftward(int verb) {
        if (grammar.tag(verb).equals("VB") && !grammar.auxiliaries(verb).isEmpty()
                || Set.of("VBD", "VBZ", "VBP", "VBN").contains(grammar.tag(verb))) {
            for (int i = verb - 1; i >= 0; i--) {
                if (grammar.isVerb(i)
                        && !grammar.auxiliaries(verb).contains(i)
                        && grammar.group(i).isEmpty()) {
                    return Optional.empty();
                }
                var group = grammar.group(i);
                if (group.isPresent()) {
                    var it = group.get();
                    boolean adjacent =
                            it.last() + 1 == verb || grammar.auxiliaries(verb).contains(it.last() + 1);
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
