package org.chancery.extract.event.rule;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.model.EventType;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/**
 * What a demand, an offer, a refusal, a threat or a talk is about: it has not happened, or is no news here, and is no event of its own. "Rejected an
 * offer of direct talks" tells of no talks; "demanded that the meeting be cancelled" of no cancelling; "discussed the war" of no war.
 */
public final class NonfactualContent {

    /** Types whose content is wished, promised or refused. */
    private static final Set<EventType> WISHES =
            EnumSet.of(EventType.REQUEST, EventType.REJECT, EventType.THREATEN, EventType.AGREE);

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> BEYOND = Set.of("parataxis", "advcl", "acl:relcl", "cc", "punct", "nsubj", "mark");

    private final SentenceSyntax syntax;
    private final EventWords words;

    public NonfactualContent(SentenceSyntax syntax, EventWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    /** Whether events of a type are about what has not happened yet. */
    public static boolean isWish(EventType type) {
        return WISHES.contains(type);
    }

    /** The words below what the event is about, up to the next clause that states something. */
    public Set<Integer> of(EventCandidate candidate) {
        var found = new LinkedHashSet<Integer>();
        var open = new ArrayDeque<Integer>();
        if (WISHES.contains(candidate.type())) {
            open.addAll(candidate.site().reach());
            candidate.trigger().forEach(token -> infinitive(token).ifPresent(open::add));
            open.addAll(asked(candidate));
        } else if (candidate.type() == EventType.ACCUSE) {
            open.addAll(charged(candidate.anchor()));
        } else if (candidate.type() == EventType.SUPPORT) {
            judged(candidate).forEach(noun -> infinitive(noun).ifPresent(open::add));
        } else if (candidate.type() == EventType.CONSULT) {
            open.addAll(topics(candidate));
        }
        while (!open.isEmpty()) {
            int token = open.poll();
            if (token == candidate.anchor() || !found.add(token)) {
                continue;
            }
            for (int child : syntax.arcs.children(token)) {
                if (child > candidate.anchor() && !BEYOND.contains(syntax.arcs.relation(child)) && !states(child)) {
                    open.add(child);
                }
            }
        }
        return found;
    }

    /** "rejected a call by Fiji to reopen the ports": an infinitive that the parser hangs on the verb. */
    private List<Integer> asked(EventCandidate candidate) {
        boolean noun = candidate.trigger().stream()
                .anyMatch(token ->
                        token > candidate.anchor() && syntax.phrase(token).isPresent());
        return noun
                ? syntax.arcs.children(candidate.anchor(), "advcl", "xcomp", "dep").stream()
                        .filter(verb -> verb > candidate.anchor()
                                && syntax.tag(verb).equals("VB")
                                && syntax.tag(verb - 1).equals("TO")
                                && !syntax.lower(verb - 2).equals(","))
                        .toList()
                : List.of();
    }

    /** "accused Iran of supplying drones": what somebody is charged with. */
    private List<Integer> charged(int verb) {
        return syntax.arcs.children(verb).stream()
                .filter(child -> child > verb
                        && syntax.arcs.children(child, "case", "mark").stream()
                                .anyMatch(word -> syntax.lower(word).equals("of")))
                .toList();
    }

    /** "welcomed the decision to hold the summit": what is judged is the decision; nobody holds a summit here. */
    private List<Integer> judged(EventCandidate candidate) {
        return syntax.arcs.children(candidate.anchor(), "obj", "obl", "nsubj:pass");
    }

    /** "will discuss cyber attacks and the war in Mali": what the talk is about is no news of it. */
    private List<Integer> topics(EventCandidate candidate) {
        return syntax.groups.stream()
                .filter(group -> !group.isTime() && candidate.trigger().contains(group.governor()))
                .filter(group ->
                        group.preposition().isEmpty() && group.relation().equals("obj"))
                .flatMap(group -> group.members().stream())
                .map(NounPhrase::head)
                .filter(head ->
                        head > candidate.anchor() && !candidate.trigger().contains(head))
                .filter(head -> !words.classes(head).isEmpty())
                .toList();
    }

    /** The infinitive right behind a noun: "readiness to expand cooperation"; empty where there is none. */
    public Optional<Integer> infinitive(int noun) {
        int verb = noun + 2;
        return verb < syntax.size()
                        && syntax.tag(noun + 1).equals("TO")
                        && syntax.tag(verb).equals("VB")
                ? Optional.of(verb)
                : Optional.empty();
    }

    /** Whether a verb states a fact. */
    private boolean states(int token) {
        return syntax.phrase(token).isEmpty()
                && words.classes(token).isEmpty()
                && (FINITE.contains(syntax.tag(token))
                        || syntax.auxiliaries(token).stream().anyMatch(aux -> FINITE.contains(syntax.tag(aux))));
    }
}
