package org.chancery.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.PlaceMention;
import org.chancery.model.Status;

/**
 * Which of the days, and which of the places, that its mentions give an event gets. By these rules, in this order: what settled mentions say before
 * what was planned; precision (the shorter range, the town before the country); directness (a participant's post, then the reporter's own word, then
 * what others are cited for); how many independent reports say so; the later written.
 */
final class Choice {

    private Choice() {}

    /** The mention whose days the event gets. */
    static Optional<Mention> date(List<Mention> cluster, Status status) {
        return cluster.stream()
                .filter(m -> m.told().date().isPresent())
                .min(Comparator.comparing((Mention m) -> agrees(m, status))
                        .thenComparing(m -> m.told().date().get().range().days())
                        .thenComparing(m -> lateness(m, status))
                        .thenComparing(Choice::indirectness)
                        .thenComparing(m -> -support(cluster, m))
                        .thenComparing(m -> -m.writtenAt())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A plan that was changed: the last word holds. For what is settled this decides nothing. */
    private static long lateness(Mention mention, Status status) {
        return status == Status.PLANNED ? -mention.writtenAt() : 0;
    }

    private static int agrees(Mention mention, Status status) {
        return mention.told().status() == status ? 0 : 1;
    }

    private static int indirectness(Mention mention) {
        return mention.post().isPresent() ? 0 : mention.told().attribution().isEmpty() ? 1 : 2;
    }

    private static int support(List<Mention> cluster, Mention mention) {
        DateRange range = mention.told().date().orElseThrow().range();
        return Copies.independent(cluster.stream()
                .filter(m -> m.told()
                        .date()
                        .map(d -> d.range())
                        .filter(range::equals)
                        .isPresent())
                .map(Mention::report)
                .toList());
    }

    /** The mention whose place the event gets. */
    static Optional<Mention> place(List<Mention> cluster, Status status) {
        return cluster.stream()
                .filter(m -> m.told().place().isPresent())
                .min(Comparator.comparing((Mention m) -> agrees(m, status))
                        .thenComparing(m -> PlaceMatch.isCountry(place(m).place()))
                        .thenComparing(m -> place(m).place().point().isEmpty())
                        .thenComparing(Choice::indirectness)
                        .thenComparing(m -> -placeSupport(cluster, m))
                        .thenComparing(m -> -m.writtenAt())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int placeSupport(List<Mention> cluster, Mention mention) {
        return Copies.independent(cluster.stream()
                .filter(m -> m.told().place().isPresent()
                        && PlaceMatch.of(place(m).place(), place(mention).place()) == PlaceMatch.SAME)
                .map(Mention::report)
                .toList());
    }

    private static PlaceMention place(Mention mention) {
        return mention.told().place().orElseThrow();
    }
}
