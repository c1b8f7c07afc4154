package org.chancery.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A random sample that can be drawn again: the order of the events is that of digests of the seed and their ids, so that it depends on nothing else,
 * and a larger sample of the same seed holds the smaller one. Immutable and thread-safe.
 *
 * @param seed any text
 * @param size how many events are wanted
 */
public record Draw(String seed, int size) {

    /** @throws IllegalArgumentException for a sample of nothing */
    public Draw {
        if (size < 1) {
            throw new IllegalArgumentException("a sample of " + size);
        }
    }

    /**
     * Draws from each part as much as it has of the whole, and of each part at least two, where it has them, so that its share can be told.
     *
     * @param strata ids of events by part
     * @return those drawn of each part, parts in the order of their names
     */
    public Map<String, List<String>> from(Map<String, List<String>> strata) {
        long population = strata.values().stream().mapToLong(List::size).sum();
        var drawn = new TreeMap<String, List<String>>();
        strata.forEach((name, ids) -> {
            long wanted = Math.round((double) size * ids.size() / population);
            int count = (int) Math.min(ids.size(), Math.max(wanted, strata.size() > 1 ? 2 : size));
            drawn.put(name, ordered(ids).subList(0, count));
        });
        return drawn;
    }

    private List<String> ordered(List<String> ids) {
        var sorted = new ArrayList<>(ids);
        sorted.sort(Comparator.comparing(this::digest).thenComparing(Comparator.naturalOrder()));
        return sorted;
    }

    private String digest(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((seed + "\n" + id).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
