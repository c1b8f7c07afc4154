package org.chancery.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/** To whom something is done where the clause names nobody: who made what it judges, or who was accused in the same breath. */
final class ImpliedRecipients {

    private static final Set<EventType> JUDGING =
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT, EventType.PROTEST);

    private static final Set<EventType> HOSTILE =
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.SANCTION, EventType.COERCE);

    private static final Set<EventType> FOLLOWING = EnumSet.of(EventType.THREATEN, EventType.SANCTION);

    private final Annotation annotation;
    private final History history;
    private final StandIns standIns;
    private final Raiders raiders;
    private final WordLists<ReferenceList> lists;
    private final JudgedDeed judged;
    private final DeedMakers makers;
    private final SubjectBefore before;
    private final AnsweredDeed answers;
    private final DemandedOf demanded;
    private final Interlocutor interlocutor;

    ImpliedRecipients(Annotation annotation, Resolver.Known known, History history) {
        this.standIns = known.standIns();
        this.raiders = new Raiders(annotation, known);
        this.lists = known.lists();
        this.annotation = annotation;
        this.history = history;
        this.judged = new JudgedDeed(annotation, standIns, lists);
        this.makers = new DeedMakers(standIns, known.partyNouns(), history);
        this.before = new SubjectBefore(annotation, standIns, lists, history);
        this.answers = new AnsweredDeed(annotation, standIns, lists, history);
        this.demanded = new DemandedOf(standIns, history);
        this.interlocutor = new Interlocutor(annotation, history);
    }

    /**
     * Those meant, with the words that mean them.
     *
     * @param clauses all clauses of the report
     * @param actors who does it
     * @param retold who acts in the events that the words for a deed tell themselves
     * @param meant whom words mean
     */
    List<PartyMention> of(
            EventClause clause,
            List<EventClause> clauses,
            List<Party> actors,
            Function<Span, List<Party>> retold,
            Function<Span, List<Party>> meant) {
        if (JUDGING.contains(clause.type())) {
            return judged(clause, actors, retold, meant);
        }
        if (clause.type() == EventType.REQUEST) {
            var asked = asked(clause, actors);
            return asked.isEmpty() ? at(interlocutor.of(clause, actors), clause.trigger()) : asked;
        }
        var accused = accusedBefore(clause, clauses, actors);
        return accused.isEmpty()
                ? Stream.of(
                                answers.makers(clause, actors),
                                answers.alike(clause, actors),
                                interlocutor.of(clause, actors))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .map(found -> at(found, clause.trigger()))
                        .orElse(List.of())
                : accused;
    }

    /** "demanded a truce": of those who fight. */
    private List<PartyMention> asked(EventClause clause, List<Party> actors) {
        return judged.asked(clause, DemandedOf.DEMANDS).stream()
                .flatMap(demand -> at(demanded.parties(demand, actors), demand.span()).stream())
                .toList();
    }

    private static List<PartyMention> at(List<Party> parties, Span words) {
        return parties.stream().map(party -> new PartyMention(party, words)).toList();
    }

    private List<PartyMention> judged(
            EventClause clause,
            List<Party> actors,
            Function<Span, List<Party>> retold,
            Function<Span, List<Party>> meant) {
        var owners = judged.owner(clause)
                .map(owner -> meant.apply(owner).stream()
                        .filter(party -> !actors.contains(party))
                        .map(party -> new PartyMention(party, owner))
                        .toList())
                .orElse(List.of());
        if (!owners.isEmpty()) {
            return owners;
        }
        var deed = judged.in(clause)
                .filter(noun -> clause.type() != EventType.PROTEST || noun.isLed() || judged.isDoneTo(noun, clause));
        if (deed.isEmpty()) {
            return answered(clause, actors);
        }
        var span = deed.get().span();
        var doers = retold.apply(span).stream()
                .filter(party -> !actors.contains(party))
                .toList();
        var made = doers.isEmpty() ? makers.of(deed.get(), actors) : doers;
        var found = made.isEmpty() ? raiders(deed.get(), actors, meant) : made;
        return found.isEmpty() ? answered(clause, actors) : at(found, span);
    }

    /** Whoever acts in the sentence before; of a raid, those who stormed. */
    private List<Party> raiders(NounPhrase deed, List<Party> actors, Function<Span, List<Party>> meant) {
        boolean raid = standIns.isA(deed.headToken().lemma(), StandIns.Reading.ASSAULT);
        if (!raid) {
            return before.of(deed, actors, meant);
        }
        for (int back = 1; back <= 2 && deed.index() - back >= 0; back++) {
            var found = raiders.in(deed.index() - back).map(meant).orElse(List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "Chad accused Mali. Mali denied it": towards Chad. */
    private List<PartyMention> answered(EventClause clause, List<Party> actors) {
        return clause.type() != EventType.REJECT
                ? List.of()
                : judged.denied(clause, lists).stream()
                        .flatMap(said -> makers.answered(said, actors).stream()
                                .map(party -> new PartyMention(party, said.span())))
                        .toList();
    }

    /** "condemned Chad's raid and vowed to impose sanctions": on Chad. */
    private List<PartyMention> accusedBefore(EventClause clause, List<EventClause> clauses, List<Party> actors) {
        return sentence(clause)
                .filter(sentence -> FOLLOWING.contains(clause.type()) && goesOn(clause, clauses, sentence))
                .flatMap(sentence -> history.in(sentence).stream()
                        .filter(told ->
                                HOSTILE.contains(told.type()) && told.actors().equals(actors))
                        .findFirst())
                .map(told -> told.recipients().stream()
                        .filter(party -> party.kind() != Party.Kind.GROUP)
                        .map(party -> new PartyMention(party, clause.trigger()))
                        .toList())
                .orElse(List.of());
    }

    /** Whether a clause shares its subject's very words with one told before it in the sentence. */
    private static boolean goesOn(EventClause clause, List<EventClause> clauses, Sentence sentence) {
        return clauses.stream()
                .anyMatch(other -> sentence.span().covers(other.trigger())
                        && other.trigger().start() < clause.trigger().start()
                        && HOSTILE.contains(other.type())
                        && other.actors().equals(clause.actors()));
    }

    private Optional<Sentence> sentence(EventClause clause) {
        return annotation.sentenceAt(clause.trigger());
    }
}
