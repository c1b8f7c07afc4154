package org.chancery.query;

import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.Tenure;

/**
 * What the record knows of a party.
 *
 * @param offices by when they are first attested
 * @param contacts those it met, most often first
 * @param coming planned events, the next first; by the record, not by the calendar
 * @param latest its latest events
 * @param statements how many it made
 */
public record Dossier(
        PartyRow party,
        List<Tenure> offices,
        List<Contact> contacts,
        List<Event> coming,
        List<Event> latest,
        long statements) {

    /** Copies the lists. */
    public Dossier {
        offices = List.copyOf(offices);
        contacts = List.copyOf(contacts);
        coming = List.copyOf(coming);
        latest = List.copyOf(latest);
    }

    /**
     * Somebody met.
     *
     * @param times in how many meetings that took place
     * @param first ISO day of the first, empty when unknown
     * @param last ISO day of the last, empty when unknown
     */
    public record Contact(PartyRow party, long times, String first, String last) {}
}
