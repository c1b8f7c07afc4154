package org.chancery.acquire;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What of an archive is no page, and so is not read: requests, pictures, redirects, logs, indexes, metadata.
 *
 * @param kinds how many records of each kind, by the archive's own names of them
 */
public record LeftOut(String archive, SortedMap<String, Integer> kinds) {

    /** Copies the map. */
    public LeftOut {
        kinds = new TreeMap<>(kinds);
    }

    /** In a sentence, for people. */
    public String words() {
        int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
        return archive + ": " + all + (all == 1 ? " record holds no page and was" : " records hold no page and were")
                + " left out ("
                + kinds.entrySet().stream().map(LeftOut::words).collect(Collectors.joining(", "))
                + ")";
    }

    private static String words(Map.Entry<String, Integer> kind) {
        return kind.getValue() + " " + kind.getKey();
    }
}
