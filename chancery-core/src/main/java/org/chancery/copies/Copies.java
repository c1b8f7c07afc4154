package org.chancery.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds reports that are near-verbatim copies of one another, at a cost for each report that does not grow with their number.
 *
 * <p>A text is the set of its runs of {@value Sketch#RUN} words. MinHash sketches of the sets, cut into bands, bring likely pairs
 * together (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3); for each pair the sets are then compared
 * exactly. The copy may be an excerpt: what counts is the share of the shorter text's runs that the longer one has.
 *
 * <p>{@link #originals} is a function of the set of reports given, not of their order. Not thread-safe.
 */
public final class Copies {

    /**
     * A report to compare.
     *
     * @param published ISO 8601 day or time; the earliest is the original; empty comes last
     */
    public record Text(String id, String text, Optional<String> published) {}

    private static final Comparator<Text> EARLIEST =
            Comparator.comparing((Text text) -> text.published().orElse("~")).thenComparing(Text::id);

    /** The share of common runs, of the shorter text's and of all, from which two texts are copies. */
    private static final double CONTAINED = 0.42;

    private static final double ALIKE = 0.22;
    private static final int FEWEST_RUNS = 25;
    private static final int LARGEST_BUCKET = 200;

    private final Map<String, Text> texts = new TreeMap<>();
    private final Map<String, Sketch> sketches = new HashMap<>();
    private final Map<Long, List<String>> buckets = new HashMap<>();

    /** Takes a report in; a second one of the same id is the first in other words, and replaces it. */
    public void add(Text text) {
        remove(text.id());
        var sketch = Sketch.of(text.text());
        texts.put(text.id(), text);
        sketches.put(text.id(), sketch);
        for (long band : sketch.bands()) {
            buckets.computeIfAbsent(band, key -> new ArrayList<>(1)).add(text.id());
        }
    }

    /** Takes a report out again. */
    public void remove(String id) {
        var sketch = sketches.remove(id);
        texts.remove(id);
        if (sketch != null) {
            for (long band : sketch.bands()) {
                buckets.getOrDefault(band, new ArrayList<>()).remove(id);
            }
        }
    }

    /** The reports that a report and it are copies of one another with, in the order of their ids. */
    public List<String> of(String id) {
        var sketch = sketches.get(id);
        if (sketch == null || sketch.size() < FEWEST_RUNS) {
            return List.of();
        }
        Set<String> candidates = new LinkedHashSet<>();
        for (long band : sketch.bands()) {
            var bucket = buckets.getOrDefault(band, List.of());
            // a run of words that hundreds share is a boilerplate of the trade and tells of no copy
            if (bucket.size() <= LARGEST_BUCKET) {
                candidates.addAll(bucket);
            }
        }
        candidates.remove(id);
        return candidates.stream()
                .filter(other -> isCopy(sketch, sketches.get(other)))
                .sorted()
                .toList();
    }

    private static boolean isCopy(Sketch a, Sketch b) {
        if (b.size() < FEWEST_RUNS) {
            return false;
        }
        int common = a.common(b);
        double contained = (double) common / Math.min(a.size(), b.size());
        double alike = (double) common / (a.size() + b.size() - common);
        return contained >= CONTAINED && alike >= ALIKE;
    }

    /** For each report that is a copy, by id, the earliest report of all that it is a copy of, directly or by way of others. */
    public Map<String, String> originals() {
        var originals = new TreeMap<String, String>();
        Set<String> seen = new LinkedHashSet<>();
        for (String id : texts.keySet()) {
            if (!seen.contains(id)) {
                var group = group(id);
                seen.addAll(group);
                var first = group.stream().map(texts::get).min(EARLIEST).orElseThrow();
                group.stream()
                        .filter(copy -> !copy.equals(first.id()))
                        .forEach(copy -> originals.put(copy, first.id()));
            }
        }
        return originals;
    }

    private Set<String> group(String id) {
        Set<String> group = new LinkedHashSet<>(List.of(id));
        var open = new ArrayList<>(group);
        while (!open.isEmpty()) {
            for (String other : of(open.remove(open.size() - 1))) {
                if (group.add(other)) {
                    open.add(other);
                }
            }
        }
        return group;
    }
}
