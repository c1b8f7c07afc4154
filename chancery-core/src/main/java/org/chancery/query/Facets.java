package org.chancery.query;

import java.util.List;

/**
 * How many of the events asked for have a value; of each facet the most frequent values, those first.
 *
 * @param certainties by the least that is asked for: who is in .9 or more is in .8 or more too
 * @param counted over how many events; where more were asked for, these are the latest
 */
public record Facets(
        List<Count> types,
        List<Count> statuses,
        List<Count> years,
        List<Count> countries,
        List<Count> parties,
        List<Count> places,
        List<Count> occasions,
        List<Count> topics,
        List<Count> outlets,
        List<Count> offices,
        List<Count> certainties,
        long counted) {

    /** Copies the lists. */
    public Facets {
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
        years = List.copyOf(years);
        countries = List.copyOf(countries);
        parties = List.copyOf(parties);
        places = List.copyOf(places);
        occasions = List.copyOf(occasions);
        topics = List.copyOf(topics);
        outlets = List.copyOf(outlets);
        offices = List.copyOf(offices);
        certainties = List.copyOf(certainties);
    }

    /**
     * A value of a facet.
     *
     * @param value what a filter takes
     * @param label what people read
     */
    public record Count(String value, String label, long events) {}
}
