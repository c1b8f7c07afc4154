package org.chancery.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the reference list agrees with another list. A row of the other is one that both have when a person alike in name holds the same
 * office of the same state in both, at terms that overlap; terms of one person that follow one another are one. It is confirmed when its
 * whole term lies within ours, give or take a month: on every day of it both name the same holder. It is the same when both ends agree too; lists that begin a new row with each
 * re-election, and leave some out, have rows that are confirmed and not the same. An open end agrees with one after the list was made.
 */
public final class Agreement {

    private static final long TOLERANCE = 31;

    private final List<Holding> agreeing = new ArrayList<>();
    private final List<Difference> differing = new ArrayList<>();
    private int same;
    private int others;

    private Agreement() {}

    /**
     * Compares.
     *
     * @param made the day on which the other list was made
     */
    public static Agreement of(Holders ours, Collection<Holding> theirs, LocalDate made) {
        var agreement = new Agreement();
        var own = joined(ours.all());
        for (var row : joined(theirs)) {
            var both = own.stream()
                    .filter(one -> one.office().equals(row.office())
                            && one.owner().equals(row.owner())
                            && overlap(one, row)
                            && ours.isNamed(one.person(), row.person()))
                    .toList();
            if (both.isEmpty()) {
                agreement.others++;
            } else if (both.stream().anyMatch(one -> confirms(one, row, made))) {
                agreement.agreeing.add(row);
            } else {
                agreement.differing.add(new Difference(both.get(0), row));
            }
            agreement.same += both.stream().anyMatch(one -> agrees(one, row, made)) ? 1 : 0;
        }
        return agreement;
    }

    /** One row for terms of one person in one office that follow one another without a gap, as after a re-election. */
    private static List<Holding> joined(Collection<Holding> rows) {
        var found = new ArrayList<Holding>();
        rows.stream()
                .sorted(Comparator.comparing(Holding::owner)
                        .thenComparing(Holding::office)
                        .thenComparing(Holding::person)
                        .thenComparing(Holding::earliest)
                        .thenComparing(Holding::latest))
                .forEach(row -> {
                    var last = found.isEmpty() ? null : found.get(found.size() - 1);
                    if (last != null && follows(last, row)) {
                        boolean longer = row.latest().isAfter(last.latest());
                        var end = longer ? row : last;
                        found.set(
                                found.size() - 1,
                                new Holding(
                                        last.person(),
                                        last.owner(),
                                        last.office(),
                                        last.from(),
                                        end.to(),
                                        end.ended()));
                    } else {
                        found.add(row);
                    }
                });
        return found;
    }

    private static boolean follows(Holding one, Holding next) {
        boolean same = one.owner().equals(next.owner())
                && one.office().equals(next.office())
                && one.person().equals(next.person());
        return same
                && (one.latest().equals(LocalDate.MAX)
                        || !next.earliest().isAfter(one.latest().plusDays(TOLERANCE)));
    }

    private static boolean overlap(Holding one, Holding other) {
        return !one.earliest().isAfter(other.latest()) && !other.earliest().isAfter(one.latest());
    }

    private static boolean confirms(Holding own, Holding row, LocalDate made) {
        var end = row.to().isPresent() ? Holding.first(row.to().get()) : made;
        return !Holding.last(row.from().orElse("0001")).isBefore(minus(own.earliest()))
                && (own.latest().equals(LocalDate.MAX)
                        || !end.isAfter(own.latest().plusDays(TOLERANCE)));
    }

    private static LocalDate minus(LocalDate day) {
        return day.equals(LocalDate.MIN) ? day : day.minusDays(TOLERANCE);
    }

    private static boolean agrees(Holding own, Holding row, LocalDate made) {
        boolean from = row.from().isEmpty()
                || own.from().isEmpty()
                || near(own.from().get(), row.from().get());
        boolean open = own.to().isEmpty() || row.to().isEmpty();
        boolean to = open
                ? row.to().isPresent() == own.to().isPresent() || openEnd(own, made)
                : near(own.to().get(), row.to().get());
        return from && to;
    }

    private static boolean openEnd(Holding own, LocalDate made) {
        return own.to()
                .map(end -> Holding.last(end).isAfter(made.minusDays(TOLERANCE)))
                .orElse(own.ended());
    }

    private static boolean near(String one, String other) {
        int precision = Math.min(one.length(), other.length());
        if (precision == 4) {
            return one.substring(0, 4).equals(other.substring(0, 4));
        }
        return distance(Holding.first(one), Holding.last(one), Holding.first(other), Holding.last(other)) <= TOLERANCE;
    }

    private static long distance(LocalDate a, LocalDate b, LocalDate c, LocalDate d) {
        if (!a.isAfter(d) && !c.isAfter(b)) {
            return 0;
        }
        return Math.min(Math.abs(ChronoUnit.DAYS.between(b, c)), Math.abs(ChronoUnit.DAYS.between(d, a)));
    }

    /** The share of the rows both have that are the same at both ends; empty if there is none. */
    public Optional<Double> same() {
        return both() == 0 ? Optional.empty() : Optional.of((double) same / both());
    }

    /** The share of the rows both have that are confirmed; empty if there is none. */
    public Optional<Double> share() {
        int both = agreeing.size() + differing.size();
        return both == 0 ? Optional.empty() : Optional.of((double) agreeing.size() / both);
    }

    /** How many rows both have. */
    public int both() {
        return agreeing.size() + differing.size();
    }

    /** How many rows the other list has alone. */
    public int others() {
        return others;
    }

    public List<Difference> differences() {
        return List.copyOf(differing);
    }

    /** A row that both lists have, differently. */
    public record Difference(Holding ours, Holding theirs) {}
}
