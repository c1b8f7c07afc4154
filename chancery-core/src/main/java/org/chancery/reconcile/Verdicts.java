package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.Evidence;
import org.chancery.model.Judgement;
import org.chancery.model.Judgement.Anchor;
import org.chancery.model.Judgement.Kind;
import org.chancery.model.Judgement.Verdict;
import org.chancery.model.Span;

/** What people judged, made ready to be asked while a record is derived. Of two that contradict each other the later holds. Immutable. */
final class Verdicts {

    private static final Comparator<Judgement> ORDER =
            Comparator.comparing(Judgement::at).thenComparing(Judgement::id);

    static final Verdicts NONE = new Verdicts(List.of());

    private record Pair(Evidence first, Evidence second) {

        static Pair of(Evidence a, Evidence b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    private final Set<Anchor> wrong = new HashSet<>();
    private final Map<Pair, Boolean> pairs = new HashMap<>();
    private final Map<Evidence, TreeSet<String>> keys = new HashMap<>();
    private final Map<Evidence, List<Judgement>> values = new HashMap<>();
    private final Map<Evidence, TreeMap<String, Judgement>> about = new HashMap<>();

    Verdicts(Collection<Judgement> judgements) {
        var withdrawn = judgements.stream()
                .filter(one -> one.verdict() == Verdict.WITHDRAWN)
                .flatMap(one -> one.value().stream())
                .collect(Collectors.toSet());
        judgements.stream()
                .filter(one -> !withdrawn.contains(one.id()))
                .sorted(ORDER)
                .forEach(this::take);
    }

    private void take(Judgement one) {
        var words = one.anchors().stream().map(Anchor::words).toList();
        switch (one.verdict()) {
            case WRONG -> wrong.addAll(one.anchors());
            case SAME -> {
                for (int i = 0; i < words.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        pairs.put(Pair.of(words.get(i), words.get(j)), true);
                    }
                    keys.computeIfAbsent(words.get(i), w -> new TreeSet<>()).add("j " + one.id());
                }
            }
            case NOT_SAME -> words.stream().skip(1).forEach(other -> pairs.put(Pair.of(words.get(0), other), false));
            case VALUE ->
                words.forEach(
                        at -> values.computeIfAbsent(at, w -> new ArrayList<>()).add(one));
            case WITHDRAWN -> {}
        }
        if (one.verdict() != Verdict.WRONG && one.verdict() != Verdict.WITHDRAWN) {
            words.forEach(at -> about.computeIfAbsent(at, w -> new TreeMap<>()).put(one.id(), one));
        }
    }

    /** Whether what was read from these words is none. */
    boolean isWrong(Kind kind, String report, Span words) {
        return !wrong.isEmpty() && wrong.contains(new Anchor(kind, new Evidence(report, words)));
    }

    boolean areSame(Mention a, Mention b) {
        return judged(a, b).orElse(false);
    }

    boolean areApart(Mention a, Mention b) {
        return !judged(a, b).orElse(true);
    }

    private Optional<Boolean> judged(Mention a, Mention b) {
        return pairs.isEmpty() ? Optional.empty() : Optional.ofNullable(pairs.get(Pair.of(words(a), words(b))));
    }

    /** The keys under which a mention meets those that it was judged to belong to, whatever they tell. */
    Set<String> keys(Mention mention) {
        return keys.getOrDefault(words(mention), new TreeSet<>());
    }

    /** The values that an event was given, by field; the later of two for one field. */
    Map<String, Judgement> values(List<Mention> cluster) {
        var found = new TreeMap<String, Judgement>();
        cluster.stream()
                .flatMap(mention -> values.getOrDefault(words(mention), List.of()).stream())
                .distinct()
                .sorted(ORDER)
                .forEach(one -> found.put(one.field().orElseThrow(), one));
        return found;
    }

    /** Ids of the judgements that bear on an event. */
    List<String> ids(List<Mention> cluster) {
        return cluster.stream()
                .flatMap(mention -> about.getOrDefault(words(mention), new TreeMap<>()).keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Evidence words(Mention mention) {
        return mention.at(mention.told().trigger());
    }
}
