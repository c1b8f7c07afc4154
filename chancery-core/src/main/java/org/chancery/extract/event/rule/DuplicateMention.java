package org.chancery.extract.event.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Joins what one clause tells twice. */
public final class DuplicateMention {

    /** PLOVER's quad of acts of words against somebody. */
    private static final int WORDS = 3;

    private static final Set<String> AIMS = Set.of("advcl", "xcomp");

    private static final Set<String> TOLLS = Set.of("conj", "advcl", "dep", "parataxis");

    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "obl", "ccomp", "xcomp");

    private final SentenceSyntax syntax;

    public DuplicateMention(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    /** Meetings told twice in one clause ("discussed X during their meeting with Y") become one. */
    public List<EventCandidate> merged(List<EventCandidate> candidates) {
        var left = new ArrayList<EventCandidate>();
        for (var candidate : candidates) {
            if (candidates.stream().anyMatch(other -> isArmed(candidate, other))) {
                continue;
            }
            var outer = left.stream()
                    .filter(other -> other.type() == candidate.type() && candidate.type() == EventType.CONSULT)
                    .filter(other -> !isFinite(candidate.anchor()) && hangsOn(candidate.anchor(), other))
                    .findFirst();
            var same = left.stream()
                    .filter(other ->
                            isSaidBeside(candidate, other) || isAim(candidate, other) || isPaired(candidate, other))
                    .findFirst();
            var attack = left.stream().filter(other -> isToll(candidate, other)).findFirst();
            if (attack.isPresent()) {
                left.set(left.indexOf(attack.get()), withToll(attack.get(), candidate));
            } else if (same.isPresent()) {
                left.set(left.indexOf(same.get()), fuller(same.get(), candidate));
            } else if (outer.isEmpty()) {
                left.add(candidate);
            } else if (!isNth(candidate.anchor())) {
                var together = outer.get();
                var actors = joined(together.actors(), candidate.actors());
                boolean visit =
                        candidate.modes().contains("visit") && !together.modes().contains("visit");
                var recipients = joined(together.recipients(), visit ? List.of() : candidate.recipients()).stream()
                        .filter(span -> actors.stream().noneMatch(span::overlaps))
                        .toList();
                left.set(left.indexOf(together), together.among(actors, recipients));
            }
        }
        return left;
    }

    /** The attack, with whom else it hurt. */
    private static EventCandidate withToll(EventCandidate attack, EventCandidate wounded) {
        return attack.among(attack.actors(), joined(attack.recipients(), wounded.recipients()));
    }

    /** "condemned the raid, accusing Chad of piracy": one act of words, told by two verbs. */
    private boolean isSaidBeside(EventCandidate candidate, EventCandidate other) {
        int verb = candidate.anchor();
        return other.type() == candidate.type()
                && candidate.type().quad() == WORDS
                && syntax.tag(verb).equals("VBG")
                && syntax.arcs.relation(verb).equals("advcl")
                && !syntax.has(verb, "nsubj")
                && !syntax.has(verb, "mark")
                && syntax.arcs.head(verb) == other.anchor();
    }

    /** "gathered at the gate to protest": what is done is told with its aim. */
    private boolean isAim(EventCandidate candidate, EventCandidate other) {
        int verb = candidate.anchor();
        return other.type() == candidate.type()
                && syntax.tag(verb).equals("VB")
                && AIMS.contains(syntax.arcs.relation(verb))
                && !syntax.has(verb, "nsubj")
                && syntax.arcs.head(verb) == other.anchor();
    }

    /** "welcomed and supports the accord": one act of words upon one object, told by two verbs. */
    private boolean isPaired(EventCandidate candidate, EventCandidate other) {
        int verb = candidate.anchor();
        int first = other.anchor();
        return other.type() == candidate.type()
                && candidate.type() != EventType.CONSULT
                && candidate.type().quad() % 2 == 1
                && syntax.isVerb(verb)
                && syntax.arcs.relation(verb).equals("conj")
                && syntax.arcs.head(verb) == first
                && !syntax.has(verb, "nsubj")
                && syntax.arcs.children(first).stream()
                        .noneMatch(child ->
                                child > first && child < verb && OBJECTS.contains(syntax.arcs.relation(child)));
    }

    /** "killed two farmers and wounded five", "two were killed and five wounded": what one attack did to people is no other attack. */
    private boolean isToll(EventCandidate candidate, EventCandidate attack) {
        int verb = candidate.anchor();
        int first = attack.anchor();
        boolean harm = isHarm(candidate) && isHarm(attack) && !hasTime(verb);
        int head = syntax.arcs.head(verb);
        boolean beside = head == first || isVerbPair(verb, first, head);
        boolean subject = syntax.has(verb, "nsubj") || syntax.has(verb, "nsubj:pass");
        return harm
                && beside
                && (candidate.actors().isEmpty() || candidate.actors().equals(attack.actors()))
                && TOLLS.contains(syntax.arcs.relation(verb))
                && syntax.isPassive(verb) == syntax.isPassive(first)
                && (!subject || syntax.isPassive(verb) && candidate.actors().isEmpty());
    }

    /** "attacked, killing two and wounding five": both hang on a third. */
    private boolean isVerbPair(int verb, int first, int head) {
        return head >= 0
                && head == syntax.arcs.head(first)
                && first < verb
                && syntax.tag(verb).equals(syntax.tag(first));
    }

    private boolean isHarm(EventCandidate candidate) {
        return candidate.type() == EventType.ASSAULT
                && syntax.isVerb(candidate.anchor())
                && syntax.is(ClauseList.CASUALTY, syntax.lemma(candidate.anchor()));
    }

    private boolean hasTime(int verb) {
        return syntax.groups.stream().anyMatch(group -> group.governor() == verb && group.isTime());
    }

    /** "launched rockets targeting a base": the firing is told by what was fired at. */
    private boolean isArmed(EventCandidate candidate, EventCandidate attack) {
        boolean firing = candidate.type() == EventType.MOBILIZE
                || candidate.type() == EventType.ASSAULT
                        && candidate.recipients().isEmpty();
        return firing
                && attack.type() == EventType.ASSAULT
                && syntax.tag(attack.anchor()).equals("VBG")
                && syntax.arcs.relation(attack.anchor()).equals("acl")
                && candidate.trigger().contains(syntax.arcs.head(attack.anchor()));
    }

    /** The first with those to whom only the second says that it is done. */
    private static EventCandidate fuller(EventCandidate first, EventCandidate second) {
        boolean untold = first.recipients().isEmpty()
                && second.recipients().stream()
                        .noneMatch(span -> first.actors().stream().anyMatch(span::overlaps));
        return untold ? first.among(first.actors(), second.recipients()) : first;
    }

    /** "the first trip by a minister in years", beside the trip itself: whoever stands in it is but described. */
    private boolean isNth(int noun) {
        return syntax.phrase(noun).stream()
                .flatMapToInt(phrase -> java.util.stream.IntStream.range(phrase.first(), noun))
                .anyMatch(i -> syntax.is(ClauseList.NTH, i));
    }

    private static List<Span> joined(List<Span> some, List<Span> others) {
        var found = new ArrayList<Span>();
        for (var span : Stream.concat(some.stream(), others.stream()).sorted().toList()) {
            if (found.stream().noneMatch(span::overlaps)) {
                found.add(span);
            }
        }
        return found;
    }

    private boolean isFinite(int token) {
        return syntax.phrase(token).isEmpty()
                && (Set.of("VBD", "VBZ", "VBP").contains(syntax.tag(token))
                        || syntax.hasModal(token)
                        || syntax.tag(token).equals("VBN")
                                && !syntax.auxiliaries(token).isEmpty());
    }

    /** "met Berg days after talks with Moe": another meeting than the one it is told beside. */
    private boolean isEarlier(int token) {
        return syntax.group(token)
                .flatMap(Coordination::preposition)
                .filter(word -> syntax.is(ClauseList.EARLIER, word))
                .isPresent();
    }

    private boolean hangsOn(int token, EventCandidate outer) {
        if (isEarlier(token)) {
            return false;
        }
        int at = syntax.arcs.head(token);
        for (int round = 0; round < 6 && at >= 0; round++) {
            if (at == outer.anchor() || outer.trigger().contains(at)) {
                String relation = syntax.arcs.relation(token);
                return !relation.equals("conj") || !syntax.isVerb(token);
            }
            boolean finite = Set.of("VBD", "VBZ", "VBP").contains(syntax.tag(at));
            if (finite) {
                return false;
            }
            at = syntax.arcs.head(at);
        }
        return false;
    }
}
