package org.chancery.extract.event;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;

/** Who met those whom a noun names alone: "after talks with Moe, Berg praised Chad" tells that Berg met Moe. */
final class Company {

    private static final int STEPS = 6;

    private final Grammar grammar;
    private final Parties parties;

    Company(Grammar grammar, Parties parties) {
        this.grammar = grammar;
        this.parties = parties;
    }

    /** The event with the subject of the verb that the noun stands beside, where the noun itself names one side only. */
    Core joined(Core core) {
        boolean alone = core.type() == EventType.CONSULT
                && core.actors().isEmpty()
                && !core.recipients().isEmpty()
                && !core.modes().contains("visit");
        if (!alone || !isBeside(core.anchor())) {
            return core;
        }
        var host = verb(core.anchor())
                .flatMap(grammar::subject)
                .or(() -> behind(core.anchor()))
                .filter(subject ->
                        !subject.isTime() && subject.members().stream().noneMatch(c -> c.covers(core.anchor())))
                .map(parties::outer)
                .orElse(List.of());
        var left = Cores.without(host, core.recipients());
        return left.isEmpty() ? core : core.among(left, core.recipients());
    }

    /** The verb beside which a noun tells of a meeting: "warned during talks". */
    Optional<Integer> host(Core core) {
        return core.type() == EventType.CONSULT && isBeside(core.anchor()) ? verb(core.anchor()) : Optional.empty();
    }

    private boolean isBeside(int noun) {
        return grammar.group(noun)
                .flatMap(Group::preposition)
                .filter(word -> grammar.is(ClauseList.BESIDE, word))
                .isPresent();
    }

    /** "Speaking after talks with Moe, Berg said": who stands behind the comma that ends such an opening. */
    private Optional<Group> behind(int noun) {
        if (!grammar.tag(0).equals("VBG")) {
            return Optional.empty();
        }
        for (int i = 1; i + 1 < grammar.size(); i++) {
            if (grammar.isVerb(i) && grammar.chunk(i).isEmpty() && i < noun) {
                return Optional.empty();
            }
            if (i > noun && grammar.tag(i).equals(",")) {
                return grammar.group(i + 1).filter(group -> group.preposition().isEmpty());
            }
        }
        return Optional.empty();
    }

    /** The finite verb above a noun. */
    private Optional<Integer> verb(int noun) {
        int at = grammar.arcs.head(noun);
        for (int round = 0; round < STEPS && at >= 0; round++) {
            if (grammar.isVerb(at) && grammar.chunk(at).isEmpty()) {
                boolean finite = grammar.tag(at).matches("VBD|VBZ|VBP")
                        || grammar.tag(at).matches("VB|VBN|VBG")
                                && !grammar.auxiliaries(at).isEmpty();
                return finite && !grammar.isPassive(at) ? Optional.of(at) : Optional.empty();
            }
            at = grammar.arcs.head(at);
        }
        return Optional.empty();
    }
}
