package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import org.chancery.query.Days;
import org.chancery.query.PersonView;

/** What the page of a person, organisation or group shows. */
public record PersonPage(
        String name,
        String kind,
        String country,
        String countryLink,
        String link,
        String id,
        Optional<String> wikidata,
        long events,
        long statements,
        List<TenureLine> offices,
        List<Contact> contacts,
        List<EventLine> coming,
        List<EventLine> latest,
        List<Topic> topics,
        List<SaidLine> said) {

    /**
     * Somebody met.
     *
     * @param last the day of the last meeting
     * @param next the next one announced
     */
    public record Contact(
            String name,
            String country,
            String link,
            String together,
            long times,
            String last,
            Optional<EventLine> next) {}

    /** Whether a meeting with one of those met is announced. */
    public boolean hasNext() {
        return contacts.stream().anyMatch(contact -> contact.next().isPresent());
    }

    /** What was said on a topic last. */
    public record Topic(String name, int count, String link, SaidLine last) {}

    static PersonPage of(PersonView view, Desk desk) {
        var dossier = view.dossier();
        var party = dossier.party();
        return new PersonPage(
                PartyLine.capital(party.name()),
                party.kind(),
                party.country().map(desk.names()::of).orElse(""),
                party.country().map(Links::country).orElse(""),
                Links.party(party),
                party.id(),
                view.wikidata(),
                party.events(),
                dossier.statements(),
                TenureLine.of(dossier.offices(), desk.names()),
                dossier.contacts().stream()
                        .map(contact -> new Contact(
                                PartyLine.capital(contact.party().name()),
                                contact.party().country().map(desk.names()::of).orElse(""),
                                Links.party(contact.party()),
                                "/events?who=" + Links.query(party.id()) + "&with="
                                        + Links.query(contact.party().id()) + "&type=CONSULT",
                                contact.times(),
                                Days.iso(contact.last()),
                                Optional.ofNullable(
                                                view.next().get(contact.party().id()))
                                        .map(desk::line)))
                        .toList(),
                desk.lines(dossier.coming()),
                desk.lines(dossier.latest()),
                view.topics().stream()
                        .map(topic -> new Topic(
                                topic.name(),
                                topic.said().size(),
                                "/statements?who=" + Links.query(party.id()) + "&about=" + Links.query(topic.name()),
                                SaidLine.of(topic.said().get(0), desk)))
                        .toList(),
                SaidLine.once(SaidLine.of(view.said(), desk)));
    }
}
