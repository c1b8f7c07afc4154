package org.chancery.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Event;
import org.chancery.model.Event.Choice.Rule;
import org.chancery.model.Judgement;
import org.chancery.model.Judgement.Verdict;

/** All that people judged, and what of it stands. Immutable. */
public final class JudgementLog {

    private static final Set<String> OF_PARTIES = Set.of("actors", "recipients");
    /** The order of time. */
    static final Comparator<Judgement> EARLIEST =
            Comparator.comparing(Judgement::at).thenComparing(Judgement::id);

    private static final Comparator<Judgement> LATEST = EARLIEST.reversed();

    private final List<Judgement> all;
    private final Map<String, Judgement> byId = new HashMap<>();
    private final Map<String, Judgement> withdrawals = new HashMap<>();

    public JudgementLog(List<Judgement> all) {
        this.all = all.stream().sorted(LATEST).toList();
        all.forEach(one -> {
            byId.put(one.id(), one);
            if (one.verdict() == Verdict.WITHDRAWN) {
                withdrawals.put(one.value().orElseThrow(), one);
            }
        });
    }

    /**
     * Which judgements are asked for; all that is given must hold.
     *
     * @param by who judged
     * @param standing only those that stand, or only those that were taken back
     * @param event only those that bear on this event
     */
    public record Asked(
            Optional<String> by, Optional<Verdict> verdict, Optional<Boolean> standing, Optional<Event> event) {}

    /** Those asked for, the latest first. */
    public List<Judgement> select(Asked asked) {
        return all.stream()
                .filter(one -> asked.by().filter(by -> !by.equals(one.by())).isEmpty())
                .filter(one -> asked.verdict()
                        .filter(verdict -> verdict != one.verdict())
                        .isEmpty())
                .filter(one -> asked.standing()
                        .filter(standing -> standing != stands(one))
                        .isEmpty())
                .filter(one -> asked.event()
                        .filter(event -> !event.judgements().contains(one.id()))
                        .isEmpty())
                .toList();
    }

    /** Whether nobody took it back; what takes another back can itself not be. */
    public boolean stands(Judgement one) {
        return !withdrawals.containsKey(one.id());
    }

    /** What took a judgement back. */
    public Optional<Judgement> withdrawal(Judgement one) {
        return Optional.ofNullable(withdrawals.get(one.id()));
    }

    /** The calibration of certainty that holds. */
    public Optional<Judgement> calibration() {
        return all.stream()
                .filter(one -> one.verdict() == Verdict.CALIBRATED && stands(one))
                .findFirst();
    }

    /** Who judged, by name. */
    public List<String> judges() {
        return all.stream().map(Judgement::by).distinct().sorted().toList();
    }

    /**
     * A judgement that bears on an event.
     *
     * @param field that it corrects; empty where it is about the event as a whole
     * @param before what the field had without it, as the record writes values
     */
    public record Correction(Judgement judgement, String field, List<String> before) {

        /** "type corrected by ann on 2022-04-01, before: ACCUSE". */
        public String text() {
            var whole =
                    switch (judgement.verdict()) {
                        case ACCEPTED -> "read and found right";
                        case SAME -> "put together";
                        case NOT_SAME -> "told apart from another";
                        case EVENT -> "added";
                        default -> field + " corrected";
                    };
            return whole + " by " + judgement.by() + " on " + judgement.at().substring(0, 10)
                    + (field.isEmpty() ? "" : ", before: " + (before.isEmpty() ? "nothing" : String.join(", ", before)))
                    + judgement.note().map(note -> " (" + note + ")").orElse("");
        }
    }

    /** What people judged of an event: fields that they corrected, in the event's order, then what bears on it as a whole. */
    public List<Correction> of(Event event) {
        var found = new ArrayList<Correction>();
        var own = event.judgements().stream()
                .map(byId::get)
                .filter(one -> one != null && stands(one))
                .sorted(LATEST)
                .toList();
        for (var choice : event.choices()) {
            if (choice.rule() == Rule.JUDGED) {
                own.stream()
                        .filter(one -> corrects(one, choice.field()))
                        .findFirst()
                        .ifPresent(one -> found.add(new Correction(one, choice.field(), before(choice))));
            }
        }
        own.stream()
                .filter(one -> one.verdict() != Verdict.VALUE && one.verdict() != Verdict.PARTIES)
                .forEach(one -> found.add(new Correction(one, "", List.of())));
        return found;
    }

    private static boolean corrects(Judgement one, String field) {
        return one.field().equals(Optional.of(field)) || one.verdict() == Verdict.PARTIES && OF_PARTIES.contains(field);
    }

    /** Of parties all are the value before, of other fields the first value not taken. */
    private static List<String> before(Event.Choice choice) {
        return OF_PARTIES.contains(choice.field())
                ? choice.over()
                : choice.over().stream().limit(1).toList();
    }
}
