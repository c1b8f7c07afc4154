package org.chancery.extract.event.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;

/** Where something is done, as far as it tells of parties: who acts or suffers there, and whose town is only the scene. */
record PlaceSlots(ArgumentSlots site) {

    private static final Set<Name.Sort> SEATS = Set.of(Name.Sort.STATE, Name.Sort.METONYM);

    /** The state in which a passive act took place, when nobody else is said to have done it: "was arrested in Niger", not "over blasts in Niger". */
    List<Span> host() {
        for (String word : List.of("from", "in")) {
            for (var group : site.prepositional(word)) {
                boolean state = group.members().stream().allMatch(phrase -> site.syntax()
                        .name(phrase.head())
                        .filter(name -> SEATS.contains(name.sort()))
                        .isPresent());
                if (state && !isOfWrong(group.governor())) {
                    return site.parties().outer(group);
                }
            }
        }
        return List.of();
    }

    /** "over blasts in Niger", "over blasts at shops in Niger": whether a noun is, or hangs on, another deed than what is told. */
    private boolean isOfWrong(int noun) {
        for (int at = noun;
                at >= 0 && at != site.anchor();
                at = site.syntax().arcs.head(at)) {
            if (site.parties().isWrong(at)) {
                return true;
            }
        }
        return false;
    }

    /** What words of place say of somebody else, or of a meeting at which it was done. */
    boolean isAside(Coordination group) {
        return isHomeOfAgent(group) || isOfMeeting(group);
    }

    /** "was claimed by a movement in Chad": where they are at home who did it. */
    private boolean isHomeOfAgent(Coordination group) {
        return (site.passive() || !site.verbal())
                && site.syntax().led(group, ClauseList.SCENE)
                && group.first() > 1
                && site.syntax()
                        .group(group.first() - 2)
                        .filter(other ->
                                other.preposition().filter("by"::equals).isPresent())
                        .filter(site.parties()::acts)
                        .isPresent();
    }

    /** Those named after the first words of place: in a town or a state, or as its people. */
    List<Span> place() {
        var found = new LinkedHashSet<Span>();
        for (String word : List.of("in", "at", "near", "across", "throughout", "inside")) {
            for (var group : site.prepositional(word)) {
                if (group.members().stream()
                        .anyMatch(phrase -> site.syntax().name(phrase.head()).isPresent())) {
                    found.addAll(site.parties().outer(group));
                } else {
                    found.addAll(site.parties().inner(group));
                }
                if (!found.isEmpty()) {
                    return List.copyOf(found);
                }
            }
        }
        return List.of();
    }

    /** "met again in Geneva", "signed in Ankara", "agreed at talks in Chad": where something is done, not to whom. */
    boolean isScene(Coordination group) {
        return site.syntax().led(group, ClauseList.SCENE)
                && (isTown(group) || site.parties().isMeeting(group.first() - 2) && group.first() - 2 != site.anchor());
    }

    /** "agreed to a truce, at talks in Chad": where the meeting was that is not itself told of here. */
    private boolean isOfMeeting(Coordination group) {
        int noun = group.first() - 2;
        return noun > 0
                && site.syntax().led(group, ClauseList.SCENE)
                && site.parties().isMeeting(noun)
                && noun != site.anchor()
                && !site.content().contains(noun)
                && site.syntax()
                        .group(noun)
                        .filter(meeting -> site.syntax().led(meeting, ClauseList.SCENE))
                        .isPresent();
    }

    /** Whether a party is a town or region that words of place lead to. */
    boolean isWhere(Span party) {
        return site.syntax().groups.stream()
                .filter(group -> site.syntax().led(group, ClauseList.SCENE) && isTown(group))
                .anyMatch(
                        group -> site.syntax().span(group.first(), group.last()).covers(party));
    }

    private boolean isTown(Coordination group) {
        return group.members().stream().allMatch(phrase -> site.syntax()
                .name(phrase.head())
                .filter(name -> name.sort() == Name.Sort.PLACE || name.sort() == Name.Sort.METONYM)
                .isPresent());
    }
}
