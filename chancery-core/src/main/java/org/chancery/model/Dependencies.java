package org.chancery.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Basic universal dependencies (UD v2) of one sentence. Tokens are counted from 0; the root's head is {@link #ROOT}.
 * Immutable and thread-safe.
 */
public final class Dependencies {

    /** The head of the sentence's root. */
    public static final int ROOT = -1;

    private final int[] heads;
    private final String[] relations;
    private final List<List<Integer>> children;

    /**
     * @param heads for each token the index of its head, or {@link #ROOT}
     * @param relations for each token the relation to its head: {@code nsubj:pass}, {@code obl}
     */
    public Dependencies(int[] heads, String[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException(heads.length + " heads, " + relations.length + " relations");
        }
        this.heads = heads.clone();
        this.relations = relations.clone();
        var lists = new ArrayList<List<Integer>>();
        for (int i = 0; i < heads.length; i++) {
            lists.add(new ArrayList<>(2));
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                lists.get(heads[i]).add(i);
            }
        }
        this.children = lists.stream().map(List::copyOf).toList();
    }

    public int size() {
        return heads.length;
    }

    public int head(int token) {
        return heads[token];
    }

    public String relation(int token) {
        return relations[token];
    }

    /** Dependents of a token, from left to right. */
    public List<Integer> children(int token) {
        return children.get(token);
    }

    /** Dependents of a token by one of these relations, from left to right. {@code nsubj} does not take {@code nsubj:pass}. */
    public List<Integer> children(int token, String... named) {
        return children.get(token).stream()
                .filter(child -> Arrays.asList(named).contains(relations[child]))
                .toList();
    }

    /** Tokens below a token, itself included, from left to right. */
    public List<Integer> subtree(int token) {
        var found = new java.util.TreeSet<Integer>();
        var open = new java.util.ArrayDeque<Integer>(List.of(token));
        while (!open.isEmpty()) {
            int next = open.pop();
            if (found.add(next)) {
                open.addAll(children.get(next));
            }
        }
        return List.copyOf(found);
    }
}
