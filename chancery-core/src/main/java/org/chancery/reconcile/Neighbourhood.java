package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.Coded;

/**
 * Which mentions hang together with which, kept up to date as reports come and go. What is touched is what the new and the gone mentions
 * are linked with, and no more; the outcome depends on the set of reports alone.
 *
 * <p>A component is what hangs together by links. It is clustered as a whole up to {@value #MOST} mentions. A longer chain, as daily
 * fighting makes, is cut: only links between mentions of the same {@link Node#home stretch of days} count then and, where one stretch alone has
 * more, only those of the same day.
 */
final class Neighbourhood {

    static final int MOST = 400;

    private final Ground ground;
    private final Scores scores;
    private final Mentions mentions;
    private final Distribution distribution;
    private final Map<String, Map<String, Mention>> read = new HashMap<>();

    Neighbourhood(Ground ground, Scores scores, Mentions mentions, Distribution distribution) {
        this.ground = ground;
        this.scores = scores;
        this.mentions = mentions;
        this.distribution = distribution;
    }

    /** How clauses of several meetings are read. */
    Distribution distribution() {
        return distribution;
    }

    /**
     * What came of a change.
     *
     * @param units what is to be clustered anew, each part sorted
     * @param before ids of the events that the touched mentions told of
     */
    record Touched(List<List<Mention>> units, Set<String> before) {}

    /** Takes the mentions of these reports out, where they were in, and puts those in that they have now. */
    Touched change(Collection<String> reports) {
        var before = new TreeSet<String>();
        var broken = new TreeSet<Long>();
        for (var report : reports) {
            read.remove(report);
            for (var node : ground.nodes(report)) {
                before.add(node.event());
                broken.add(node.component());
            }
            ground.removeNodes(report);
        }
        var joining = new Joining();
        for (long component : broken) {
            joining.separate(ground.component(component));
        }
        var fresh = new ArrayList<Mention>();
        for (var report : reports) {
            for (var mention : readings(report).values()) {
                ground.add(Node.of(mention), keys(mention));
                fresh.add(mention);
            }
        }
        fresh.forEach(joining::join);
        var units = joining.settle(before);
        before.remove("");
        return new Touched(units, before);
    }

    /** The mention of a node; absent where its report reads otherwise by now, and is still to be put in anew. */
    Optional<Mention> mention(Node node) {
        return Optional.ofNullable(readings(node.report()).get(node.index() + " " + node.part()));
    }

    private Map<String, Mention> readings(String report) {
        var known = read.get(report);
        if (known == null) {
            known = new LinkedHashMap<>();
            for (var mention :
                    Clusters.readings(ground.coded(report).map(this::of).orElse(List.of()), distribution)) {
                known.put(mention.index() + " " + mention.part(), mention);
            }
            read.put(report, known);
        }
        return known;
    }

    private List<Mention> of(Coded coded) {
        return mentions.of(coded);
    }

    private List<Long> keys(Mention mention) {
        return Blocks.keys(mention, scores.verdicts()).stream()
                .filter(key -> !key.startsWith("r "))
                .map(Blocks::number)
                .toList();
    }

    /** Components in the making. */
    private final class Joining {

        /** By node: the number of its set; by set: its nodes and the whole components in it. */
        private final Map<String, Part> parts = new TreeMap<>();

        private final Map<Long, Part> whole = new HashMap<>();

        private final class Part {
            private final Map<String, Node> loose = new TreeMap<>();
            private final TreeSet<Long> components = new TreeSet<>();
        }

        /** A component that lost members: what is left of it is put together anew. */
        void separate(List<Node> left) {
            var byMention = new HashMap<Mention, Node>();
            left.forEach(node -> mention(node).ifPresent(mention -> byMention.put(mention, node)));
            var sorted = byMention.keySet().stream().sorted().toList();
            for (var component : Clusters.components(sorted, scores)) {
                var part = new Part();
                for (var mention : component) {
                    var node = byMention.get(mention).in(0);
                    part.loose.put(node.key(), node);
                    parts.put(node.key(), part);
                }
            }
        }

        /** Links a new mention with all that it meets. */
        void join(Mention mention) {
            var own = part(Node.of(mention));
            var met = new ArrayList<>(ground.meeting(keys(mention)));
            met.addAll(ground.nodes(mention.reportId()));
            for (var node : met) {
                if (part(node) != own && mayLink(mention, node)) {
                    var other = mention(node);
                    if (other.isPresent() && Clusters.areLinked(mention, other.get(), scores)) {
                        own = unite(own, part(node));
                    }
                }
            }
        }

        /** What the days alone rule out needs no reading. */
        private boolean mayLink(Mention mention, Node node) {
            if (mention.window().isEmpty()
                    || !mention.once().isEmpty()
                    || node.anchor() == Node.NEVER
                    || node.report().equals(mention.reportId())
                    || !scores.verdicts().keys(mention).isEmpty()) {
                return true;
            }
            var window = mention.window().get();
            return node.low() - window.high() <= DateMatch.MOVES && window.low() - node.high() <= DateMatch.MOVES;
        }

        private Part part(Node node) {
            var known = parts.get(node.key());
            if (known != null) {
                return known;
            }
            if (node.component() != 0) {
                return whole.computeIfAbsent(node.component(), component -> {
                    var part = new Part();
                    part.components.add(component);
                    return part;
                });
            }
            var part = new Part();
            part.loose.put(node.key(), node);
            parts.put(node.key(), part);
            return part;
        }

        private Part unite(Part one, Part two) {
            var into = one.loose.size() >= two.loose.size() ? one : two;
            var from = into == one ? two : one;
            into.loose.putAll(from.loose);
            into.components.addAll(from.components);
            from.loose.keySet().forEach(key -> parts.put(key, into));
            from.components.forEach(component -> whole.put(component, into));
            return into;
        }

        /** Writes the components, and gives what is to be clustered anew. */
        List<List<Mention>> settle(Set<String> before) {
            var all = new LinkedHashSet<>(parts.values());
            all.addAll(whole.values());
            var units = new ArrayList<List<Mention>>();
            all.stream().filter(part -> !part.loose.isEmpty()).forEach(part -> settle(part, before, units));
            return units;
        }

        private void settle(Part part, Set<String> before, List<List<Mention>> units) {
            Map<Long, Integer> sizes = new TreeMap<>();
            part.components.forEach(component -> sizes.put(component, ground.size(component)));
            long into = part.components.stream()
                    .max(java.util.Comparator.comparing(sizes::get))
                    .orElseGet(ground::fresh);
            int size = part.loose.size()
                    + sizes.values().stream().mapToInt(Integer::intValue).sum();
            var homes = new TreeSet<Long>();
            part.loose.values().forEach(node -> homes.add(node.home()));
            sizes.forEach((component, count) -> {
                if (count <= MOST) {
                    ground.component(component).forEach(node -> homes.add(node.home()));
                }
                if (component != into) {
                    ground.merge(component, into);
                }
            });
            part.loose.values().forEach(node -> ground.change(node.in(into)));
            if (size <= MOST) {
                units.add(unit(ground.component(into), before));
            } else {
                homes.forEach(home -> split(ground.component(into, home), before, units));
            }
        }

        /** What hangs together within one stretch of days. */
        private void split(List<Node> nodes, Set<String> before, List<List<Mention>> units) {
            for (var component : Clusters.components(unit(nodes, before), scores)) {
                if (component.size() <= MOST) {
                    units.add(component);
                } else {
                    component.stream()
                            .collect(Collectors.groupingBy(
                                    mention ->
                                            mention.window().map(Window::anchor).orElse(Node.NEVER),
                                    TreeMap::new,
                                    Collectors.toList()))
                            .values()
                            .forEach(day -> units.addAll(Clusters.components(day, scores)));
                }
            }
        }

        private List<Mention> unit(List<Node> nodes, Set<String> before) {
            nodes.forEach(node -> before.add(node.event()));
            return nodes.stream()
                    .flatMap(node -> mention(node).stream())
                    .sorted()
                    .toList();
        }
    }
}
