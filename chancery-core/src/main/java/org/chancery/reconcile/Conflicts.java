package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.model.DateRange;
import org.chancery.model.Event.Conflict;
import org.chancery.model.Status;

/** Where the mentions of one event cannot both be right. A plan that was changed is its history, not a conflict. */
final class Conflicts {

    private final Quantities quantities = new Quantities();

    /** @param correcting indices of the mentions that correct others */
    List<Conflict> of(List<Mention> cluster, Status status, List<Integer> correcting) {
        var found = new ArrayList<Conflict>();
        add(found, cluster, "status", m -> Optional.of(m.told().status().label()), StatusChoice::conflict);
        add(
                found,
                cluster,
                "date",
                m -> m.told().status() == status
                        ? m.told().date().map(d -> d.range().written())
                        : Optional.empty(),
                (a, b) -> !a.isDatedByContext() && !b.isDatedByContext() && !range(a).overlaps(range(b)));
        add(
                found,
                cluster,
                "place",
                m -> m.told().status() == status
                        ? m.told().place().map(p -> p.place().name())
                        : Optional.empty(),
                (a, b) -> PlaceMatch.of(
                                a.told().place().orElseThrow().place(),
                                b.told().place().orElseThrow().place())
                        == PlaceMatch.APART);
        add(found, cluster, "inPerson", m -> Manner.of(m).map(String::valueOf), (a, b) -> !Manner.of(a)
                .equals(Manner.of(b)));
        add(found, cluster, "parties", GuestList::of, GuestList::contradict);
        numbers(found, cluster);
        return found.stream().map(conflict -> corrected(conflict, correcting)).toList();
    }

    /** Adds what the mentions count to different numbers, the first by name. */
    private void numbers(List<Conflict> found, List<Mention> cluster) {
        var counted = cluster.stream().collect(Collectors.toMap(m -> m, quantities::of, (a, b) -> a));
        var before = found.size();
        counted.values().stream()
                .flatMap(q -> q.keySet().stream())
                .distinct()
                .sorted()
                .forEach(noun -> {
                    if (found.size() == before) {
                        add(
                                found,
                                cluster,
                                "number",
                                m -> Optional.ofNullable(counted.get(m).get(noun))
                                        .map(Quantity::text),
                                (a, b) -> areApart(
                                        counted.get(a).get(noun),
                                        a,
                                        counted.get(b).get(noun),
                                        b));
                    }
                });
    }

    /** Of the dead and hurt a later report that has more of them carries on from the earlier one. */
    private static boolean areApart(Quantity one, Mention a, Quantity two, Mention b) {
        boolean toll = Family.of(a.told().type()) == Family.VIOLENCE;
        boolean grown =
                a.writtenAt() > b.writtenAt() && one.isMore(two) || b.writtenAt() > a.writtenAt() && two.isMore(one);
        return one.isApart(two) && !(toll && grown);
    }

    /** Says which value a later report corrects the others to, where one and no other does. */
    private static Conflict corrected(Conflict conflict, List<Integer> correcting) {
        var found = new ArrayList<Conflict.Correction>();
        for (int i = 0; i < conflict.values().size(); i++) {
            int value = i;
            conflict.values().get(i).mentions().stream()
                    .filter(correcting::contains)
                    .findFirst()
                    .ifPresent(mention -> found.add(new Conflict.Correction(value, mention)));
        }
        return found.size() == 1
                ? new Conflict(conflict.field(), conflict.values(), Optional.of(found.get(0)))
                : conflict;
    }

    /** Adds a conflict with each value that some other value contradicts, and the mentions that give it. */
    private static void add(
            List<Conflict> found,
            List<Mention> cluster,
            String field,
            Function<Mention, Optional<String>> value,
            BiPredicate<Mention, Mention> contradict) {
        Map<String, Map<Integer, Mention>> byValue = new TreeMap<>();
        for (int i = 0; i < cluster.size(); i++) {
            int index = i;
            var mention = cluster.get(i);
            value.apply(mention).ifPresent(v -> byValue.computeIfAbsent(v, k -> new LinkedHashMap<>())
                    .put(index, mention));
        }
        var values = new ArrayList<Conflict.Value>();
        byValue.forEach((text, mentions) -> {
            boolean contested = byValue.entrySet().stream()
                    .filter(other -> !other.getKey().equals(text))
                    .flatMap(other -> other.getValue().values().stream())
                    .anyMatch(theirs -> mentions.values().stream().anyMatch(ours -> contradict.test(ours, theirs)));
            if (contested) {
                values.add(new Conflict.Value(text, List.copyOf(mentions.keySet())));
            }
        });
        if (values.size() > 1) {
            found.add(new Conflict(field, values, Optional.empty()));
        }
    }

    private static DateRange range(Mention mention) {
        return mention.told().date().orElseThrow().range();
    }
}
