package org.chancery.copies;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.copies.Copies.Text;

/**
 * Finds reports that are near-verbatim copies of one another, at a cost for each report that does not grow with their number.
 *
 * <p>A text is the set of its runs of {@value Sketch#RUN} words. MinHash sketches of the sets, cut into bands, bring likely pairs
 * together (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3); for each pair the sets are then compared
 * exactly. The copy may be an excerpt: what counts is the share of the shorter text's runs that the longer one has. Reports meet only where
 * they were published within a month or two of one another, unless they are the same word for word.
 *
 * <p>What comes out is a function of the set of reports, not of their order. Not thread-safe.
 */
public final class CopyFinder {

    private static final Comparator<Text> EARLIEST =
            Comparator.comparing((Text text) -> text.published().orElse("~")).thenComparing(Text::id);

    /** The share of common runs, of the shorter text's and of all, from which two texts are copies. */
    private static final double CONTAINED = 0.42;

    private static final double ALIKE = 0.22;

    /** Of what is asked for, for two reports that credit one agency: both may have cut and edited what it sent. */
    private static final double SAME_AGENCY = 0.7;

    /** The share of common runs from which two texts of one address are versions of one report. */
    private static final double SAME_PAGE = 0.1;

    /** Of twenty words and more a text can be a copy; of fewer than {@link #WHOLE_RUNS} runs, only as a whole. */
    private static final int FEWEST_RUNS = 20 - Sketch.RUN + 1;

    private static final int WHOLE_RUNS = 25;
    private static final double AS_A_WHOLE = 0.8;
    /** What two texts of one address need at least: the entry of a feed can be a line. */
    private static final int FEWEST_OF_PAGE = 6;
    /** A run of words that hundreds share is a boilerplate of the trade and tells of no copy. */
    private static final int LARGEST_BUCKET = 200;

    private static final Sketch NOTHING = Sketch.of("");
    private static final int STRETCH = 32;
    private static final int SHIFT = 48;
    private static final long MASK = (1L << SHIFT) - 1;
    private static final long UNDATED = 0x7ffe;
    private static final long WHOLE = 0x7fff;
    private static final long PAGE = 0x7ffd;

    private final CopyIndex index;

    /** What was asked for in this change; empty for reports that are gone. */
    private final Map<String, Optional<Known>> known = new HashMap<>();

    public CopyFinder(CopyIndex index) {
        this.index = index;
    }

    /** @param head the report without its words */
    private record Known(Text head, Sketch sketch) {}

    /**
     * Takes note of reports that came or went.
     *
     * @return ids of the reports that are now copies of another than before, or no longer copies
     */
    public Set<String> change(Collection<String> ids) {
        known.clear();
        learn(ids);
        var touched = new TreeSet<String>();
        var unsure = new TreeSet<String>();
        for (var id : new TreeSet<>(ids)) {
            touched.addAll(index.linked(id));
            var keys = index.keys(id);
            index.drop(id);
            crossed(keys, LARGEST_BUCKET, unsure);
        }
        for (var id : new TreeSet<>(ids)) {
            if (head(id).isPresent()) {
                var keys = keys(id);
                index.keep(id, keys);
                crossed(keys, LARGEST_BUCKET + 1, unsure);
                unsure.add(id);
                touched.add(id);
            }
        }
        for (var id : unsure) {
            touched.addAll(index.linked(id));
            index.unlink(id);
        }
        for (var id : unsure) {
            if (head(id).isPresent()) {
                touched.add(id);
                for (var other : copies(id)) {
                    index.link(id, other);
                    touched.add(other);
                }
            }
        }
        return settle(touched);
    }

    /** Asks for those reports that were not asked for yet, all at once. */
    private void learn(Collection<String> ids) {
        var missing = ids.stream().filter(id -> !known.containsKey(id)).toList();
        missing.forEach(id -> known.put(id, Optional.empty()));
        for (var text : index.texts(missing)) {
            var head = new Text(text.id(), "", text.published(), text.url(), text.agency());
            known.put(text.id(), Optional.of(new Known(head, Sketch.of(text.text()))));
        }
    }

    private Optional<Known> known(String id) {
        if (!known.containsKey(id)) {
            learn(List.of(id));
        }
        return known.get(id);
    }

    private Optional<Text> head(String id) {
        return known(id).map(Known::head);
    }

    private Sketch sketch(String id) {
        return known(id).map(Known::sketch).orElse(NOTHING);
    }

    /** Buckets that have just become too large, or have just ceased to be: what they bring together is looked at again. */
    private void crossed(Collection<Long> keys, int size, Set<String> unsure) {
        index.withKeys(keys, size).values().stream()
                .filter(there -> there.size() == size)
                .forEach(unsure::addAll);
    }

    private Set<String> settle(Set<String> touched) {
        var changed = new TreeSet<String>();
        Set<String> seen = new TreeSet<>();
        for (var id : touched) {
            if (head(id).isPresent() && seen.add(id)) {
                var group = group(id);
                learn(group);
                seen.addAll(group);
                var first = group.stream()
                        .flatMap(member -> head(member).stream())
                        .min(EARLIEST)
                        .orElseThrow()
                        .id();
                for (var member : group) {
                    if (index.copyOf(member, Optional.of(first).filter(original -> !original.equals(member)))) {
                        changed.add(member);
                    }
                }
            }
        }
        return changed;
    }

    private Set<String> group(String id) {
        Set<String> group = new TreeSet<>(List.of(id));
        var open = new ArrayDeque<>(group);
        while (!open.isEmpty()) {
            for (String other : index.linked(open.remove())) {
                if (group.add(other)) {
                    open.add(other);
                }
            }
        }
        return group;
    }

    private List<String> copies(String id) {
        var sketch = sketch(id);
        if (sketch.size() < FEWEST_OF_PAGE) {
            return List.of();
        }
        var candidates = new TreeSet<String>();
        var keys = index.keys(id);
        var there =
                index.withKeys(keys.stream().flatMap(key -> near(key).stream()).toList(), LARGEST_BUCKET);
        for (long key : keys) {
            if (there.containsKey(key)) {
                near(key).forEach(near -> candidates.addAll(there.getOrDefault(near, Set.of())));
            }
        }
        candidates.remove(id);
        learn(candidates);
        return candidates.stream().filter(other -> isCopy(id, other)).toList();
    }

    /** The same key in the stretch of days itself, the one before and the one after. */
    private static List<Long> near(long key) {
        long stretch = key >>> SHIFT;
        var keys = new ArrayList<>(List.of(key));
        if (stretch < PAGE) {
            keys.add((key & MASK) | (stretch - 1) << SHIFT);
            keys.add((key & MASK) | (stretch + 1) << SHIFT);
        }
        return keys;
    }

    private List<Long> keys(String id) {
        var sketch = sketch(id);
        var keys = new ArrayList<Long>();
        if (sketch.size() >= FEWEST_RUNS) {
            long stretch = head(id).flatMap(Text::published)
                    .map(published -> Math.floorMod(
                            LocalDate.parse(published.substring(0, 10)).toEpochDay() / STRETCH + 0x2000, PAGE))
                    .orElse(UNDATED);
            for (long band : sketch.bands()) {
                keys.add((band & MASK) | stretch << SHIFT);
            }
            keys.add((sketch.whole() & MASK) | WHOLE << SHIFT);
        }
        if (sketch.size() >= FEWEST_OF_PAGE) {
            head(id).flatMap(Text::url)
                    .flatMap(CopyFinder::page)
                    .ifPresent(page -> keys.add((Sketch.hash(page) & MASK) | PAGE << SHIFT));
        }
        return keys.stream().distinct().toList();
    }

    /** What an address says of the page: no scheme, no fragment, no slash at the end; empty for the front page of a site. */
    private static Optional<String> page(String url) {
        String page = url.replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/$", "");
        return page.contains("/") ? Optional.of(page) : Optional.empty();
    }

    private boolean isCopy(String one, String other) {
        var a = sketch(one);
        var b = sketch(other);
        int fewest = Math.min(a.size(), b.size());
        if (fewest < FEWEST_OF_PAGE) {
            return false;
        }
        int common = a.common(b);
        double contained = (double) common / fewest;
        double alike = (double) common / (a.size() + b.size() - common);
        if (contained >= SAME_PAGE && isSame(one, other, text -> text.url().flatMap(CopyFinder::page))) {
            return true;
        }
        if (fewest < FEWEST_RUNS) {
            return false;
        }
        if (fewest < WHOLE_RUNS && alike < AS_A_WHOLE) {
            return false;
        }
        double asked = isSame(one, other, Text::agency) ? SAME_AGENCY : 1;
        return contained >= CONTAINED * asked && alike >= ALIKE * asked;
    }

    private boolean isSame(String one, String other, Function<Text, Optional<String>> value) {
        var a = head(one).flatMap(value);
        return a.isPresent() && a.equals(head(other).flatMap(value));
    }
}
