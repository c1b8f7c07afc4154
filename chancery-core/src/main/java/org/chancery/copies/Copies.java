package org.chancery.copies;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Copies among reports held in memory, as {@link CopyFinder} finds them. Not thread-safe. */
public final class Copies {

    /**
     * A report to compare.
     *
     * @param published ISO 8601 day or time; the earliest is the original; empty comes last
     * @param url of the page: two texts of one address that have something in common are versions of one report
     * @param agency that is credited: reports that credit the same one need less in common
     */
    public record Text(
            String id, String text, Optional<String> published, Optional<String> url, Optional<String> agency) {

        /** A report of which the words alone are known. */
        public Text(String id, String text, Optional<String> published) {
            this(id, text, published, Optional.empty(), Optional.empty());
        }
    }

    private final Memory memory = new Memory();
    private final CopyFinder finder = new CopyFinder(memory);

    /** Takes a report in; a second one of the same id is the first in other words, and replaces it. */
    public void add(Text text) {
        memory.texts.put(text.id(), text);
        finder.change(List.of(text.id()));
    }

    /** Takes a report out again. */
    public void remove(String id) {
        memory.texts.remove(id);
        finder.change(List.of(id));
        memory.originals.remove(id);
    }

    /** For each report that is a copy, by id, the earliest report of all that it is a copy of, directly or by way of others. */
    public Map<String, String> originals() {
        return new TreeMap<>(memory.originals);
    }

    private static final class Memory implements CopyIndex {

        private final Map<String, Text> texts = new TreeMap<>();
        private final Map<String, Collection<Long>> keys = new HashMap<>();
        private final Map<Long, Set<String>> buckets = new HashMap<>();
        private final Map<String, Set<String>> links = new HashMap<>();
        private final Map<String, String> originals = new HashMap<>();

        @Override
        public List<Text> texts(Collection<String> ids) {
            return ids.stream().filter(texts::containsKey).map(texts::get).toList();
        }

        @Override
        public Collection<Long> keys(String id) {
            return keys.getOrDefault(id, List.of());
        }

        @Override
        public Map<Long, Set<String>> withKeys(Collection<Long> keys, int most) {
            Map<Long, Set<String>> found = new HashMap<>();
            for (long key : keys) {
                var there = buckets.getOrDefault(key, Set.of());
                if (!there.isEmpty() && there.size() <= most) {
                    found.put(key, there);
                }
            }
            return found;
        }

        @Override
        public void keep(String id, Collection<Long> itsKeys) {
            keys.put(id, itsKeys);
            itsKeys.forEach(
                    key -> buckets.computeIfAbsent(key, k -> new HashSet<>(2)).add(id));
        }

        @Override
        public void drop(String id) {
            keys(id).forEach(key -> buckets.get(key).remove(id));
            keys.remove(id);
            unlink(id);
        }

        @Override
        public Collection<String> linked(String id) {
            return List.copyOf(links.getOrDefault(id, Set.of()));
        }

        @Override
        public void link(String one, String other) {
            links.computeIfAbsent(one, k -> new TreeSet<>()).add(other);
            links.computeIfAbsent(other, k -> new TreeSet<>()).add(one);
        }

        @Override
        public void unlink(String id) {
            linked(id).forEach(other -> links.get(other).remove(id));
            links.remove(id);
        }

        @Override
        public boolean copyOf(String id, Optional<String> original) {
            return original.map(first -> !first.equals(originals.put(id, first)))
                    .orElseGet(() -> originals.remove(id) != null);
        }
    }
}
