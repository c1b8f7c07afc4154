package org.chancery.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.PartyNouns;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.model.EventType;
import org.chancery.model.Party;

/** Whose "the decision", "the launch", "the sanctions" are: who acted in the last event told that the noun can mean. */
final class DeedMakers {

    private static final Set<EventType> JUDGING = EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);
    private static final Set<EventType> AGREEING =
            EnumSet.of(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE, EventType.CONCEDE, EventType.RETREAT);
    private static final Set<EventType> CURBING = EnumSet.of(EventType.SANCTION, EventType.COERCE, EventType.THREATEN);
    private static final Set<EventType> ARMED = EnumSet.of(EventType.MOBILIZE, EventType.ASSAULT);
    private static final Set<EventType> LEAVING = EnumSet.of(EventType.RETREAT, EventType.REJECT);
    private static final Set<EventType> DEFYING = EnumSet.of(EventType.ACCUSE, EventType.REJECT);
    private static final Set<EventType> ADDRESSED = EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN);
    private static final Set<Reading> DISTANT = EnumSet.of(Reading.ASSAULT, Reading.ARMS, Reading.CURB);
    private static final Set<EventType> MET = EnumSet.of(EventType.CONSULT);

    private final StandIns standIns;
    private final PartyNouns nouns;
    private final History history;

    DeedMakers(StandIns standIns, PartyNouns nouns, History history) {
        this.nouns = nouns;
        this.standIns = standIns;
        this.history = history;
    }

    /**
     * Those who made what is judged; nobody where the last events told are the judges' own.
     *
     * @param judges who judges it
     */
    List<Party> of(NounPhrase deed, List<Party> judges) {
        var near = makers(history.lately(deed), deed, judges);
        return near.stream().findFirst().orElseGet(() -> sole(deed, judges));
    }

    /** Where the report told of one maker alone of any such thing, however far above, it is his; of a "move" whoever all critics judged. */
    private List<Party> sole(NounPhrase deed, List<Party> judges) {
        var told = DISTANT.stream()
                        .anyMatch(reading -> standIns.isA(deed.headToken().lemma(), reading))
                ? history.ever(deed)
                : history.ever(deed).stream()
                        .filter(telling -> DEFYING.contains(telling.type())
                                && isFellowJudge(deed.headToken().lemma(), telling, judges))
                        .toList();
        var all = makers(told, deed, judges).stream().distinct().toList();
        return all.size() == 1 ? all.get(0) : List.of();
    }

    private List<List<Party>> makers(List<History.Telling> tellings, NounPhrase deed, List<Party> judges) {
        return tellings.stream()
                .filter(told -> canMean(deed, told.type()))
                .map(told -> makers(deed.headToken().lemma(), told, judges))
                .filter(found -> !found.isEmpty() && found.stream().noneMatch(party -> isOwn(party, judges)))
                .filter(found -> standIns.isA(deed.headToken().lemma(), Reading.ASSAULT)
                        || !found.stream().allMatch(DeedMakers::isNameless))
                .toList();
    }

    /** Who answers what was said of him or asked of him: "Chad accused Mali. Mali denied the charge." */
    List<Party> answered(NounPhrase said, List<Party> judges) {
        return history.lately(said).stream()
                .filter(told -> ADDRESSED.contains(told.type())
                        && told.recipients().stream().anyMatch(party -> History.isOf(party, judges))
                        && told.actors().stream().noneMatch(party -> History.isOf(party, judges)))
                .findFirst()
                .map(History.Telling::actors)
                .orElse(List.of());
    }

    /** Whether a maker is one of the judges or the state of one; two people of one state, or an opponent and its police, judge one another. */
    private static boolean isOwn(Party maker, List<Party> judges) {
        return judges.stream()
                .anyMatch(judge -> judge.name().equals(maker.name())
                        || judge.country().isPresent()
                                && judge.country().equals(maker.country())
                                && !areOpponents(maker, judge));
    }

    private static boolean areOpponents(Party maker, Party judge) {
        boolean states = maker.kind() == Party.Kind.STATE || judge.kind() == Party.Kind.STATE;
        boolean official = judge.kind() == Party.Kind.PERSON && judge.office().isPresent();
        return !states && (maker.kind() == Party.Kind.PERSON || !official);
    }

    private static boolean isNameless(Party party) {
        return party.kind() == Party.Kind.GROUP && party.country().isEmpty();
    }

    private boolean rules(Party party) {
        return List.of(party.name().toLowerCase(Locale.ROOT).split(" ")).stream()
                .anyMatch(word -> nouns.isA(word, PartyNouns.Sort.JUSTICE));
    }

    private boolean canMean(NounPhrase deed, EventType type) {
        String lemma = deed.headToken().lemma();
        if (standIns.isA(lemma, Reading.ASSAULT)) {
            return type == EventType.ASSAULT;
        }
        if (standIns.isA(lemma, Reading.ARMS)) {
            return ARMED.contains(type);
        }
        if (standIns.isA(lemma, Reading.CURB)) {
            return CURBING.contains(type);
        }
        if (standIns.isA(lemma, Reading.PACT)) {
            // "the agreements" are more than the one told last
            return AGREEING.contains(type) && !deed.headToken().tag().endsWith("S");
        }
        if (standIns.isA(lemma, Reading.VISIT)) {
            return type == EventType.CONSULT;
        }
        if (standIns.isA(lemma, Reading.REFUSAL)) {
            return type == EventType.REJECT;
        }
        if (standIns.isA(lemma, Reading.PULLOUT)) {
            return LEAVING.contains(type);
        }
        return !MET.contains(type);
    }

    private List<Party> makers(String lemma, History.Telling told, List<Party> judges) {
        if (standIns.isA(lemma, Reading.RULING)) {
            return told.actors().stream().filter(this::rules).toList();
        }
        if (standIns.isA(lemma, Reading.PACT)) {
            return parties(told);
        }
        if (standIns.isA(lemma, Reading.VISIT) && told.recipients().isEmpty()) {
            return List.of();
        }
        return isFellowJudge(lemma, told, judges) ? told.recipients() : told.actors();
    }

    /** Who is party to what was agreed: those who did it together; of one who welcomed it whoever he welcomed it of. */
    private static List<Party> parties(History.Telling told) {
        if (told.actors().size() > 1) {
            return told.actors();
        }
        return switch (told.type()) {
            case COOPERATE -> told.parties();
            case SUPPORT -> told.recipients();
            default -> List.of();
        };
    }

    /** "Chad criticised the plan. Mali too rejected the plan": it is not Chad's. What Chad said of Mali itself is. */
    private boolean isFellowJudge(String lemma, History.Telling told, List<Party> judges) {
        boolean judged = standIns.isA(lemma, Reading.PLAN) && JUDGING.contains(told.type())
                || standIns.isA(lemma, Reading.DEED) && told.type() == EventType.ACCUSE;
        return judged && told.recipients().stream().noneMatch(party -> History.isOf(party, judges));
    }
}
