package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.EventMention;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.model.PlaceMention;
import org.chancery.model.Status;

/** The land that an event takes place in by who takes part: a host's land for a guest who is told to have gone there, a state's own ground. */
final class HostPlace {

    private final Countries countries;
    private final WordLists<ReferenceList> lists;

    HostPlace(Countries countries, WordLists<ReferenceList> lists) {
        this.countries = countries;
        this.lists = lists;
    }

    Optional<PlaceMention> of(EventMention event, List<EventMention> report) {
        return event.isMeeting() ? visited(event, report) : ownGround(event);
    }

    /** "met Ghana's president", of somebody whose one visit to Ghana the report tells. */
    private static Optional<PlaceMention> visited(EventMention event, List<EventMention> report) {
        var places = journeys(event, report).stream()
                .flatMap(visit -> visit.place().stream())
                .toList();
        boolean one = places.stream().map(PlaceMention::place).distinct().count() == 1;
        return one ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** The visits of one of the two who meet to the land of the other. */
    static List<EventMention> journeys(EventMention event, List<EventMention> report) {
        return !event.isMeeting() || event.parties().size() != 2
                ? List.of()
                : report.stream()
                        .filter(other -> other.modes().contains("visit") && isOfOneTime(other, event))
                        .filter(other -> isGuest(event, other))
                        .filter(other -> other.place().stream().anyMatch(place -> isHosted(event, place)))
                        .toList();
    }

    private static boolean isHosted(EventMention event, PlaceMention place) {
        return event.parties().stream()
                .anyMatch(host -> host.party().country().isPresent()
                        && host.party().country().equals(place.place().country()));
    }

    private static boolean isGuest(EventMention meeting, EventMention visit) {
        return visit.actors().stream().map(actor -> actor.party().name()).anyMatch(name -> meeting.parties().stream()
                .anyMatch(party -> party.party().name().equals(name)));
    }

    private static boolean isOfOneTime(EventMention visit, EventMention meeting) {
        return visit.status() == meeting.status() && StorySetting.haveOneDay(visit, meeting);
    }

    /** "Ghana expelled two envoys": from Ghana. */
    private Optional<PlaceMention> ownGround(EventMention event) {
        boolean atHome = event.status() == Status.OCCURRED
                && event.actors().size() == 1
                && event.modes().stream().anyMatch(mode -> lists.has(ReferenceList.ATHOME, mode));
        return event.actors().stream()
                .filter(actor -> atHome && actor.party().kind() == Party.Kind.STATE)
                .flatMap(actor -> actor.party().country().flatMap(countries::find).stream()
                        .map(country -> new PlaceMention(
                                new Place(country.name(), Optional.of(country.iso3()), Optional.of(country.point())),
                                actor.span())))
                .findFirst();
    }
}
