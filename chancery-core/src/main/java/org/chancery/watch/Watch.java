package org.chancery.watch;

import java.util.ArrayList;
import java.util.List;
import org.chancery.query.Filter;
import org.chancery.query.Search;

/**
 * What somebody wants to be told of.
 *
 * @param id stays the same; part of an address
 * @param query the search as one types it
 * @param channels where messages go to; none for a watch that is only looked at
 * @param since where the record stood when it was set
 */
public record Watch(String id, String name, String query, List<String> channels, long since) {

    /** What is watched. */
    public enum Kind {
        SEARCH("search"),
        PARTY("person or party"),
        PAIR("pair"),
        PLACE("place");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Copies the list. */
    public Watch {
        channels = List.copyOf(channels);
    }

    /** What the search asks for, where it asks for one thing alone. */
    public Kind kind() {
        var search = Search.of(query);
        var filter = filter();
        int parties = filter.who().size() + filter.countries().size();
        boolean partiesAlone = search.words().isEmpty()
                && search.values().keySet().stream()
                        .allMatch(name -> List.of("who", "with", "country").contains(name));
        if (partiesAlone && parties <= 2) {
            return parties == 1 ? Kind.PARTY : Kind.PAIR;
        }
        return search.words().isEmpty() && search.values().keySet().equals(java.util.Set.of("place"))
                ? Kind.PLACE
                : Kind.SEARCH;
    }

    public Filter filter() {
        return Search.of(query).filter(new ArrayList<>());
    }
}
