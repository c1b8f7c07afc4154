package org.chancery.query;

import java.util.List;

/**
 * A page of a list of events with what stands beside it.
 *
 * @param total how many there are, see {@link Answer#total()}
 * @param facets over the latest of them
 */
public record Listing(List<Hit> hits, long total, Facets facets) {

    /** Copies the list. */
    public Listing {
        hits = List.copyOf(hits);
    }
}
