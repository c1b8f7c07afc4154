package org.chancery.extract.event.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** Words of place that name nobody: the ground on which something is done, the town that a building stands in, the court that hears it. */
final class Whereabouts {

    /** What is asked of, granted, sent, given or closed to a land is so in all of it. */
    private static final Set<EventType> REACHING = EnumSet.of(
            EventType.CONSULT,
            EventType.REQUEST,
            EventType.CONCEDE,
            EventType.AID,
            EventType.MOBILIZE,
            EventType.SANCTION,
            EventType.COOPERATE);

    private static final Set<EventType> HARMING = EnumSet.of(EventType.ASSAULT, EventType.PROTEST);

    private static final int STEPS = 3;

    private final ArgumentSlots site;
    private final SentenceSyntax syntax;

    Whereabouts(ArgumentSlots site) {
        this.site = site;
        this.syntax = site.syntax();
    }

    /** Those of some parties that are no mere ground for an event of a type. */
    List<Span> without(List<Span> parties, EventType type) {
        return parties.stream().filter(party -> !covers(party, type)).toList();
    }

    private boolean covers(Span party, EventType type) {
        int first = syntax.first(party);
        if (REACHING.contains(type) || first < 0) {
            return false;
        }
        return isPremises(party, first, type)
                || syntax.group(first)
                        .filter(group -> !isOwner(group, party, type) && isGround(group, type, STEPS))
                        .isPresent();
    }

    /** "bombed targets in Gaza", "shelled a village in the Armenian region": whose the thing is that is harmed there. */
    private boolean isOwner(Coordination group, Span party, EventType type) {
        int thing = group.first() - 2;
        int head = group.lead().head();
        if (!HARMING.contains(type)
                || thing <= site.anchor()
                || group.preposition().filter("of"::equals).isPresent()
                || !syntax.token(thing).isNoun()
                || syntax.phrase(thing)
                        .filter(phrase -> phrase.kind() == NounPhrase.Kind.NOUN)
                        .isEmpty()) {
            return false;
        }
        String lemma = syntax.lemma(thing);
        boolean named = syntax.name(head).isPresent()
                || !party.covers(syntax.token(head).span());
        return named
                ? !syntax.is(ClauseList.PREMISES, lemma)
                : syntax.is(ClauseList.SETTLEMENT, lemma) || syntax.is(ClauseList.FACILITY, lemma);
    }

    /** "in the eastern state of Borno", "in a town bordering Kenya": a place, or what belongs to the words for one. */
    private boolean isGround(Coordination group, EventType type, int steps) {
        boolean led = syntax.led(group, type == EventType.ASSAULT ? ClauseList.WITHIN : ClauseList.WHEREABOUTS);
        if (led && group.members().stream().allMatch(phrase -> isPlace(phrase, type))) {
            return true;
        }
        if (type != EventType.SUPPORT
                && group.preposition().filter("in"::equals).isPresent()
                && syntax.is(ClauseList.FORUM, syntax.lemma(group.lead().head()))) {
            return true;
        }
        int above = group.governor();
        boolean participle = above >= 0
                && syntax.tag(above).equals("VBG")
                && syntax.arcs.relation(above).equals("acl");
        boolean part = participle || group.preposition().filter("of"::equals).isPresent();
        int noun = participle ? syntax.arcs.head(above) : above;
        boolean road = part && noun >= 0 && syntax.is(ClauseList.PREMISES, syntax.lemma(noun));
        if (road && isTown(group)) {
            return true;
        }
        return steps > 0
                && part
                && noun >= 0
                && noun < group.first()
                && syntax.is(ClauseList.SETTLEMENT, syntax.lemma(noun))
                && syntax.group(noun)
                        .filter(outer -> isGround(outer, type, steps - 1))
                        .isPresent();
    }

    private boolean isPlace(NounPhrase phrase, EventType type) {
        int head = phrase.head();
        String lemma = syntax.lemma(head);
        var sort = syntax.name(head).map(Name::sort);
        if (sort.isEmpty()) {
            boolean some = syntax.lower(phrase.first()).matches("an?")
                    && site.parties().isPolity(head);
            // what is blown up in a church is done to it
            return some || type != EventType.ASSAULT && isGrounds(lemma) || syntax.is(ClauseList.SETTLEMENT, lemma);
        }
        return switch (sort.get()) {
            case PLACE -> true;
            // a protest is meant for whoever rules there
            case STATE, METONYM -> type != EventType.PROTEST && isPart(phrase);
            case ORGANISATION, GROUP -> type != EventType.ASSAULT && isGrounds(lemma);
            default -> false;
        };
    }

    /** "the streets of southern Lagos". */
    private boolean isTown(Coordination group) {
        return syntax.name(group.lead().head())
                .filter(name -> name.sort() == Name.Sort.PLACE)
                .isPresent();
    }

    private boolean isGrounds(String lemma) {
        return syntax.is(ClauseList.FACILITY, lemma) || syntax.is(ClauseList.PREMISES, lemma);
    }

    /** "northern Iraq", "downtown Lima": a part of the land, which its name alone means as a whole. */
    private boolean isPart(NounPhrase phrase) {
        return IntStream.range(phrase.first(), phrase.head())
                .filter(i -> syntax.name(i).isEmpty())
                .anyMatch(i -> syntax.is(ClauseList.QUARTER, i));
    }

    /** "raided a Paris mosque": the town that a house stands in is not raided. */
    private boolean isPremises(Span party, int first, EventType type) {
        Optional<NounPhrase> phrase = syntax.phrase(first);
        boolean town = syntax.name(first)
                .filter(name -> name.sort() == Name.Sort.METONYM || name.sort() == Name.Sort.PLACE)
                .isPresent();
        return type == EventType.COERCE
                && town
                && phrase.filter(found -> syntax.is(ClauseList.PREMISES, syntax.lemma(found.head()))
                                && !party.covers(syntax.token(found.head()).span())
                                && IntStream.range(found.first(), found.last())
                                        .noneMatch(i -> syntax.tag(i).equals("POS")))
                        .isPresent();
    }
}
