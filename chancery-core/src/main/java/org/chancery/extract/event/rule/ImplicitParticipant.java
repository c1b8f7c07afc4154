package org.chancery.extract.event.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.PartySpans;
import org.chancery.extract.event.frame.RoleFiller;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Who met those whom a noun names alone: "after talks with Moe, Berg praised Chad" tells that Berg met Moe. */
public final class ImplicitParticipant {

    private static final int STEPS = 6;

    private static final Set<EventType> DEFIED =
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN, EventType.PROTEST);

    private final SentenceSyntax syntax;
    private final PartySpans parties;

    public ImplicitParticipant(SentenceSyntax syntax, PartySpans parties) {
        this.syntax = syntax;
        this.parties = parties;
    }

    /** The event with the subject of the verb that the noun stands beside, where the noun itself names one side only. */
    public EventCandidate joined(EventCandidate candidate) {
        var engaged = new EngagedParty(syntax, parties).joined(candidate);
        if (engaged.isPresent()) {
            return engaged.get();
        }
        var weighing = weighing(candidate);
        if (weighing.isPresent()) {
            return candidate.among(weighing.get(), candidate.recipients());
        }
        var defied = defied(candidate);
        if (!defied.isEmpty()) {
            return candidate.among(candidate.actors(), defied);
        }
        var heeding = heeding(candidate);
        if (!heeding.isEmpty()) {
            return candidate.among(candidate.actors(), heeding);
        }
        var gathered = gathered(candidate);
        if (!gathered.isEmpty()) {
            return candidate.among(gathered, List.of());
        }
        boolean alone = candidate.type() == EventType.CONSULT
                && candidate.actors().isEmpty()
                && !candidate.recipients().isEmpty()
                && (!candidate.modes().contains("visit") || isOwnVisit(candidate.anchor()));
        if (!alone || !isBeside(candidate.anchor())) {
            return candidate;
        }
        var host = verb(candidate.anchor())
                .flatMap(syntax::subject)
                .or(() -> behind(candidate.anchor()))
                .filter(subject ->
                        !subject.isTime() && subject.members().stream().noneMatch(c -> c.covers(candidate.anchor())))
                .map(parties::outer)
                .orElse(List.of());
        var left = RoleFiller.without(host, candidate.recipients());
        return left.isEmpty() ? candidate : candidate.among(left, candidate.recipients());
    }

    /** "Chad is weighing sanctions against Mali": who has in mind what a noun tells without saying whose it is. */
    private Optional<List<Span>> weighing(EventCandidate candidate) {
        int verb = candidate.actors().isEmpty() ? syntax.arcs.head(candidate.anchor()) : -1;
        boolean object = verb >= 0
                && syntax.isVerb(verb)
                && syntax.arcs.relation(candidate.anchor()).equals("obj")
                && syntax.is(ClauseList.WEIGH, syntax.lemma(verb))
                && !syntax.isPassive(verb);
        return object
                ? syntax.subject(verb)
                        .map(parties::outer)
                        .map(found -> RoleFiller.without(found, candidate.recipients()))
                        .filter(found -> !found.isEmpty())
                : Optional.empty();
    }

    /** "Chad went ahead despite criticism by Mali": who was told of it in vain acts in the clause around. */
    private List<Span> defied(EventCandidate candidate) {
        boolean open = !candidate.actors().isEmpty()
                && candidate.recipients().isEmpty()
                && DEFIED.contains(candidate.type())
                && syntax.group(candidate.anchor())
                        .flatMap(Coordination::preposition)
                        .filter(word -> syntax.is(ClauseList.DESPITE, word))
                        .isPresent();
        return open
                ? verb(candidate.anchor())
                        .flatMap(syntax::subject)
                        .map(parties::any)
                        .map(found -> RoleFiller.without(found, candidate.actors()))
                        .orElse(List.of())
                : List.of();
    }

    /** "a meeting at which ministers backed the plan": several who do something at a meeting that names nobody were there. */
    private List<Span> gathered(EventCandidate candidate) {
        boolean open = candidate.type() == EventType.CONSULT
                && candidate.actors().isEmpty()
                && candidate.recipients().isEmpty()
                && !candidate.modes().contains("visit");
        return open
                ? syntax.arcs.children(candidate.anchor(), "acl:relcl").stream()
                        .filter(verb -> isGathered(candidate.anchor(), verb))
                        .flatMap(verb -> syntax.subject(verb).stream())
                        .filter(group -> group.preposition().isEmpty()
                                && (group.members().size() > 1
                                        || syntax.tag(group.lead().head()).endsWith("S")))
                        .map(parties::outer)
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }

    private boolean isGathered(int noun, int verb) {
        return IntStream.range(noun + 1, verb)
                .anyMatch(i -> syntax.is(ClauseList.GATHERED, syntax.lower(i))
                        || syntax.is(ClauseList.GATHERED, syntax.lower(i - 1) + " " + syntax.lower(i)));
    }

    /** "dissolved the assembly at the request of Moe": who did what was asked. */
    private List<Span> heeding(EventCandidate candidate) {
        boolean open = candidate.type() == EventType.REQUEST
                && !candidate.actors().isEmpty()
                && candidate.recipients().isEmpty()
                && syntax.group(candidate.anchor())
                        .flatMap(Coordination::preposition)
                        .filter(word -> syntax.is(ClauseList.HEEDING, word))
                        .isPresent();
        if (!open) {
            return List.of();
        }
        int above = syntax.arcs.head(candidate.anchor());
        var doer = syntax.groups.stream()
                .filter(group -> group.governor() == above
                        && group.preposition().filter("by"::equals).isPresent())
                .findFirst()
                .or(() -> verb(candidate.anchor()).flatMap(syntax::subject))
                .or(() -> opened(candidate.anchor()));
        return doer.map(parties::outer)
                .map(found -> RoleFiller.without(found, candidate.actors()))
                .orElse(List.of());
    }

    /** "At the request of Moe, the governor dissolved": who stands behind the comma that ends such an opening. */
    private Optional<Coordination> opened(int noun) {
        return syntax.groups.stream()
                .filter(group -> group.first() > noun
                        && group.relation().startsWith("nsubj")
                        && syntax.lower(group.first() - 1).equals(","))
                .findFirst()
                .filter(group -> IntStream.range(0, group.first()).noneMatch(syntax::isVerb));
    }

    /** The verb beside which a noun tells of a meeting: "warned during talks". */
    public Optional<Integer> host(EventCandidate candidate) {
        return candidate.type() == EventType.CONSULT && isBeside(candidate.anchor())
                ? verb(candidate.anchor())
                : Optional.empty();
    }

    private boolean isBeside(int noun) {
        return syntax.group(noun)
                .filter(group -> group.preposition()
                                .filter(word ->
                                        syntax.is(ClauseList.BESIDE, word) || word.equals("on") && isOwnVisit(noun))
                                .isPresent()
                        || isAside(group))
                .isPresent();
    }

    /** "on the margins of his visit", "as part of a visit" */
    private boolean isAside(Coordination visit) {
        return visit.first() > 1
                && syntax.lower(visit.first() - 1).equals("of")
                && syntax.is(ClauseList.MARGIN, syntax.lemma(visit.first() - 2));
    }

    /** "during his visit to Chad", "on a visit to Chad": of whoever acts in the clause; "the visit" may be another's. */
    private boolean isOwnVisit(int noun) {
        return syntax.phrase(noun)
                .filter(phrase -> syntax.is(ClauseList.OWN_VISIT, phrase.first()))
                .isPresent();
    }

    /** "Speaking after talks with Moe, Berg said": who stands behind the comma that ends such an opening. */
    private Optional<Coordination> behind(int noun) {
        if (!syntax.tag(0).equals("VBG")) {
            return Optional.empty();
        }
        for (int i = 1; i + 1 < syntax.size(); i++) {
            if (syntax.isVerb(i) && syntax.phrase(i).isEmpty() && i < noun) {
                return Optional.empty();
            }
            if (i > noun && syntax.tag(i).equals(",")) {
                return syntax.group(i + 1).filter(group -> group.preposition().isEmpty());
            }
        }
        return Optional.empty();
    }

    /** The finite verb above a noun; for "was in Oslo for talks" the place that is said of somebody. */
    private Optional<Integer> verb(int noun) {
        int at = syntax.arcs.head(noun);
        for (int round = 0; round < STEPS && at >= 0; round++) {
            if (syntax.isVerb(at) && syntax.phrase(at).isEmpty()) {
                boolean finite = syntax.tag(at).matches("VBD|VBZ|VBP")
                        || syntax.tag(at).matches("VB|VBN|VBG")
                                && !syntax.auxiliaries(at).isEmpty();
                if (!finite && syntax.arcs.relation(at).equals("xcomp")) {
                    at = syntax.arcs.head(at);
                    continue;
                }
                return finite && !syntax.isPassive(at) ? Optional.of(at) : Optional.empty();
            }
            if (syntax.has(at, "cop")) {
                return Optional.of(at);
            }
            at = syntax.arcs.head(at);
        }
        return Optional.empty();
    }
}
