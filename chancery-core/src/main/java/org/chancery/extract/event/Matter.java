package org.chancery.extract.event;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.EventType;

/**
 * What a demand, an offer, a refusal or a threat is about: it has not happened, and is no event of its own. "Rejected an offer of
 * direct talks" tells of no talks; "demanded that the meeting be cancelled" of no cancelling.
 */
final class Matter {

    /** Types whose content is wished, promised or refused. */
    private static final Set<EventType> WISHES =
            EnumSet.of(EventType.REQUEST, EventType.REJECT, EventType.THREATEN, EventType.AGREE);

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> BEYOND = Set.of("parataxis", "advcl", "acl:relcl", "cc", "punct", "nsubj", "mark");

    private final Grammar grammar;
    private final EventWords words;

    Matter(Grammar grammar, EventWords words) {
        this.grammar = grammar;
        this.words = words;
    }

    /** Whether events of a type are about what has not happened yet. */
    static boolean isWish(EventType type) {
        return WISHES.contains(type);
    }

    /** The words below what the event is about, up to the next clause that states something. */
    Set<Integer> of(Core core) {
        var found = new LinkedHashSet<Integer>();
        var open = new ArrayDeque<Integer>();
        if (WISHES.contains(core.type())) {
            open.addAll(core.site().reach());
            core.trigger().forEach(token -> infinitive(token).ifPresent(open::add));
        } else if (core.type() == EventType.ACCUSE) {
            open.addAll(charged(core.anchor()));
        }
        while (!open.isEmpty()) {
            int token = open.poll();
            if (token == core.anchor() || !found.add(token)) {
                continue;
            }
            for (int child : grammar.arcs.children(token)) {
                if (child > core.anchor() && !BEYOND.contains(grammar.arcs.relation(child)) && !states(child)) {
                    open.add(child);
                }
            }
        }
        return found;
    }

    /** "accused Iran of supplying drones": what somebody is charged with. */
    private List<Integer> charged(int verb) {
        return grammar.arcs.children(verb).stream()
                .filter(child -> child > verb
                        && grammar.arcs.children(child, "case", "mark").stream()
                                .anyMatch(word -> grammar.lower(word).equals("of")))
                .toList();
    }

    /** The infinitive right behind a noun: "readiness to expand cooperation"; empty where there is none. */
    Optional<Integer> infinitive(int noun) {
        int verb = noun + 2;
        return verb < grammar.size()
                        && grammar.tag(noun + 1).equals("TO")
                        && grammar.tag(verb).equals("VB")
                ? Optional.of(verb)
                : Optional.empty();
    }

    /** Whether a verb states a fact. */
    private boolean states(int token) {
        return grammar.chunk(token).isEmpty()
                && words.classes(token).isEmpty()
                && (FINITE.contains(grammar.tag(token))
                        || grammar.auxiliaries(token).stream().anyMatch(aux -> FINITE.contains(grammar.tag(aux))));
    }
}
