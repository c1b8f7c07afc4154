package org.chancery.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.knowledge.Weights;

/** Which rows of a batch tell of one event. The cost of a row is bounded: it is compared with the latest rows of each of its blocks alone. */
final class RowClusters {

    /** How many of the rows before it with the same code and the same two parties a row is compared with. */
    private static final int SAME_PARTIES = 48;
    /** The same for one party in common, and for the neighbours in its report. */
    private static final int ONE_PARTY = 32;
    /** Of a large group, as many rows stand for all when two groups are compared. */
    private static final int DELEGATES = 24;

    private record Link(int first, int second, double score) {}

    private static final Comparator<Link> STRONGEST = Comparator.comparing((Link link) -> -link.score)
            .thenComparing(Link::first)
            .thenComparing(Link::second);

    private final List<Compared> rows;
    private final RowSimilarity similarity;
    private final double least;
    private final double mean;
    private final int[] group;
    private final List<List<Integer>> groups = new ArrayList<>();

    /** @param rows sorted */
    RowClusters(List<Compared> rows, Weights weights) {
        this.rows = rows;
        this.similarity = new RowSimilarity(weights, new RowStatistics(rows));
        this.least = weights.of("link");
        this.mean = weights.of("join");
        this.group = new int[rows.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            groups.add(new ArrayList<>(List.of(i)));
        }
        var links = links();
        links.sort(STRONGEST);
        links.forEach(this::join);
    }

    /** The groups, each sorted, in the order of their first rows. */
    List<List<Compared>> groups() {
        return groups.stream()
                .filter(members -> !members.isEmpty())
                .map(members -> members.stream().sorted().map(rows::get).toList())
                .toList();
    }

    private List<Link> links() {
        var links = new ArrayList<Link>();
        Map<String, Deque<Integer>> blocks = new HashMap<>();
        var met = new HashSet<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            met.clear();
            String code = row.row().code() + "\t";
            meet(blocks, code + String.join("+", row.names()), SAME_PARTIES, i, met);
            meet(blocks, code + "in " + row.row().report(), ONE_PARTY, i, met);
            for (String name : row.names()) {
                meet(blocks, code + "of " + name, ONE_PARTY, i, met);
            }
            for (int j : new TreeSet<>(met)) {
                double score = similarity.score(rows.get(j), row);
                if (score >= least) {
                    links.add(new Link(j, i, score));
                }
            }
        }
        return links;
    }

    private static void meet(Map<String, Deque<Integer>> blocks, String key, int most, int row, HashSet<Integer> met) {
        var block = blocks.computeIfAbsent(key, k -> new ArrayDeque<>());
        met.addAll(block);
        block.addLast(row);
        if (block.size() > most) {
            block.removeFirst();
        }
    }

    private void join(Link link) {
        int one = group[link.first];
        int two = group[link.second];
        if (one == two || areGivenApart(groups.get(one), groups.get(two))) {
            return;
        }
        double sum = 0;
        int pairs = 0;
        for (int a : delegates(groups.get(one))) {
            for (int b : delegates(groups.get(two))) {
                sum += similarity.score(rows.get(a), rows.get(b));
                pairs++;
            }
        }
        if (sum / pairs >= mean) {
            int into = Math.min(one, two);
            int from = Math.max(one, two);
            groups.get(from).forEach(row -> group[row] = into);
            groups.get(into).addAll(groups.get(from));
            groups.get(into).sort(Comparator.naturalOrder());
            groups.set(from, List.of());
        }
    }

    /** Whether the two were given to different events by an earlier batch, which stands. */
    private boolean areGivenApart(List<Integer> one, List<Integer> two) {
        return one.stream().anyMatch(i -> rows.get(i).event().isPresent())
                && two.stream().anyMatch(i -> rows.get(i).event().isPresent());
    }

    private static List<Integer> delegates(List<Integer> members) {
        return members.subList(Math.max(0, members.size() - DELEGATES), members.size());
    }
}
