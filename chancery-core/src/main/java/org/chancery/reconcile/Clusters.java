package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which mentions tell of one event. Mentions that meet under a block key are compared and linked; within each connected component, pairs
 * are taken from the strongest on, and clusters joined unless two members conflict or the mean over all pairs is too weak.
 */
final class Clusters {

    /** A pair of mentions, by their places in a sorted list. */
    private record Link(int first, int second, int points) {}

    private static final Comparator<Link> STRONGEST = Comparator.comparing((Link link) -> -link.points)
            .thenComparing(Link::first)
            .thenComparing(Link::second);

    private Clusters() {}

    /** All readings of these mentions, sorted: each as it stands, and those that a clause of several meetings has besides. */
    static List<Mention> readings(Collection<Mention> mentions, Distribution distribution) {
        var all = new ArrayList<Mention>();
        for (var mention : mentions) {
            all.add(mention);
            all.addAll(distribution.parts(mention));
        }
        all.sort(Comparator.naturalOrder());
        return all;
    }

    /** The clusters within what hangs together, each sorted; readings that were not taken are in none. A function of the set. */
    static List<List<Mention>> within(List<Mention> sorted, Scores scores, Distribution distribution) {
        return split(distribution.decide(sorted, scores), scores);
    }

    /** What hangs together by links, each part sorted. */
    static List<List<Mention>> components(List<Mention> sorted, Scores scores) {
        var roots = new int[sorted.size()];
        var byKey = new HashMap<String, List<Integer>>();
        for (int i = 0; i < roots.length; i++) {
            roots[i] = i;
            var met = new TreeSet<Integer>();
            for (String key : Blocks.keys(sorted.get(i), scores.verdicts())) {
                var block = byKey.computeIfAbsent(key, k -> new ArrayList<>());
                met.addAll(block);
                block.add(i);
            }
            for (int j : met) {
                if (root(roots, i) != root(roots, j) && areLinked(sorted.get(i), sorted.get(j), scores)) {
                    roots[root(roots, i)] = root(roots, j);
                }
            }
        }
        Map<Integer, List<Mention>> components = new LinkedHashMap<>();
        for (int i = 0; i < roots.length; i++) {
            components.computeIfAbsent(root(roots, i), r -> new ArrayList<>()).add(sorted.get(i));
        }
        return List.copyOf(components.values());
    }

    /** Whether two are in one component: linked by points, or readings of one clause. */
    static boolean areLinked(Mention a, Mention b, Scores scores) {
        return (a.sameReport(b) && a.index() == b.index())
                || scores.verdicts().areSame(a, b)
                || scores.points(a, b).orElse(Integer.MIN_VALUE) >= scores.link(a, b);
    }

    private static int root(int[] roots, int i) {
        int at = i;
        while (roots[at] != at) {
            roots[at] = roots[roots[at]];
            at = roots[at];
        }
        return at;
    }

    private static List<List<Mention>> split(List<Mention> component, Scores scores) {
        var links = new ArrayList<Link>();
        var clusters = new ArrayList<List<Mention>>();
        for (int i = 0; i < component.size(); i++) {
            clusters.add(new ArrayList<>(List.of(component.get(i))));
            for (int j = 0; j < i; j++) {
                int points = scores.points(component.get(i), component.get(j)).orElse(Integer.MIN_VALUE);
                if (points >= scores.link(component.get(i), component.get(j))) {
                    links.add(new Link(j, i, points));
                }
            }
        }
        links.sort(STRONGEST);
        judged(component, clusters, scores.verdicts());
        for (var link : links) {
            var one = clusters.get(link.first);
            var two = clusters.get(link.second);
            if (one != two && canJoin(one, two, scores)) {
                one.addAll(two);
                two.forEach(mention -> clusters.set(component.indexOf(mention), one));
            }
        }
        return clusters.stream()
                .distinct()
                .map(cluster -> cluster.stream().sorted().toList())
                .toList();
    }

    /** Joins what people judged to be one, whatever speaks against it. */
    private static void judged(List<Mention> component, List<List<Mention>> clusters, Verdicts verdicts) {
        for (int i = 0; i < component.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = clusters.get(j);
                var two = clusters.get(i);
                if (one != two && verdicts.areSame(component.get(i), component.get(j))) {
                    one.addAll(two);
                    two.forEach(mention -> clusters.set(component.indexOf(mention), one));
                }
            }
        }
    }

    private static boolean canJoin(List<Mention> one, List<Mention> two, Scores scores) {
        long sum = 0;
        for (var a : one) {
            for (var b : two) {
                var points = scores.points(a, b);
                if (points.isEmpty()) {
                    points = excused(a, one, b, two, scores);
                }
                if (points.isEmpty()) {
                    return false;
                }
                sum += points.getAsInt();
            }
        }
        return sum >= (long) scores.join(one, two) * one.size() * two.size();
    }

    /** Of two that conflict, where a person judged one of them to be the same as others of its cluster, the most that these have in common. */
    private static OptionalInt excused(Mention a, List<Mention> one, Mention b, List<Mention> two, Scores scores) {
        var verdicts = scores.verdicts();
        if (verdicts.areApart(a, b)) {
            return OptionalInt.empty();
        }
        return IntStream.concat(
                        one.stream()
                                .filter(other -> verdicts.areSame(a, other))
                                .flatMapToInt(other -> scores.points(other, b).stream()),
                        two.stream()
                                .filter(other -> verdicts.areSame(b, other))
                                .flatMapToInt(other -> scores.points(a, other).stream()))
                .max();
    }
}
