package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Event.Choice.Rule;
import org.chancery.model.Place;
import org.chancery.model.Status;

/**
 * Which of the days, and which of the places, that its mentions give an event gets. By these rules, in this order: what settled mentions say before
 * what was planned; precision (the shorter range, the town before the country); of a plan the last word; directness (a participant's post, then the
 * reporter's own word, then what others are cited for); how many independent reports say so; the later written.
 */
final class Choice {

    /** A rule and what it prefers: the lesser. */
    private record Preference(Rule rule, Comparator<Mention> order) {}

    private Choice() {}

    /** The mention whose days the event gets. */
    static Optional<Mention> date(List<Mention> cluster, Status status) {
        return first(dated(cluster), dateRules(cluster, status));
    }

    /** The mention whose place the event gets. */
    static Optional<Mention> place(List<Mention> cluster, Status status) {
        return first(placed(cluster), placeRules(cluster, status));
    }

    /** Why the event has its days, its place and its status, where its mentions give any. */
    static List<Event.Choice> explained(List<Mention> cluster, Status status) {
        var found = new ArrayList<Event.Choice>();
        found.add(status(cluster, status));
        explain("date", cluster, dated(cluster), dateRules(cluster, status), m -> Written.of(range(m)))
                .ifPresent(found::add);
        explain("place", cluster, placed(cluster), placeRules(cluster, status), m -> place(m).name())
                .ifPresent(found::add);
        return found;
    }

    private static List<Mention> dated(List<Mention> cluster) {
        return cluster.stream().filter(m -> m.told().date().isPresent()).toList();
    }

    private static List<Mention> placed(List<Mention> cluster) {
        return cluster.stream().filter(m -> m.told().place().isPresent()).toList();
    }

    private static List<Preference> dateRules(List<Mention> cluster, Status status) {
        var rules = new ArrayList<Preference>();
        rules.add(settled(status));
        rules.add(new Preference(Rule.PRECISION, Comparator.comparing(m -> range(m).days())));
        if (status == Status.PLANNED) {
            rules.add(new Preference(Rule.LATEST_PLAN, Comparator.comparing(m -> -m.writtenAt())));
        }
        rules.add(new Preference(Rule.DIRECTNESS, Comparator.comparing(Choice::indirectness)));
        rules.add(new Preference(
                Rule.INDEPENDENCE,
                Comparator.comparing(m -> -support(
                        cluster,
                        other -> other.told().date().isPresent() && range(other).equals(range(m))))));
        rules.add(recency());
        return rules;
    }

    private static List<Preference> placeRules(List<Mention> cluster, Status status) {
        return List.of(
                settled(status),
                new Preference(
                        Rule.PRECISION,
                        Comparator.comparing((Mention m) -> PlaceMatch.isCountry(place(m)))
                                .thenComparing(m -> place(m).point().isEmpty())),
                new Preference(Rule.DIRECTNESS, Comparator.comparing(Choice::indirectness)),
                new Preference(
                        Rule.INDEPENDENCE,
                        Comparator.comparing(m -> -support(
                                cluster,
                                other -> other.told().place().isPresent()
                                        && PlaceMatch.of(place(other), place(m)) == PlaceMatch.SAME))),
                recency());
    }

    private static Preference settled(Status status) {
        return new Preference(Rule.SETTLED, Comparator.comparing(m -> m.told().status() == status ? 0 : 1));
    }

    private static Preference recency() {
        return new Preference(Rule.RECENCY, Comparator.comparing(m -> -m.writtenAt()));
    }

    private static Optional<Mention> first(List<Mention> candidates, List<Preference> rules) {
        return rules.stream()
                .map(Preference::order)
                .reduce(Comparator::thenComparing)
                .map(order -> order.thenComparing(Comparator.naturalOrder()))
                .flatMap(order -> candidates.stream().min(order));
    }

    /** The rule that decided between the value chosen and the best of the others. */
    private static Optional<Event.Choice> explain(
            String field,
            List<Mention> cluster,
            List<Mention> candidates,
            List<Preference> rules,
            Function<Mention, String> value) {
        return first(candidates, rules).map(chosen -> {
            var others = candidates.stream()
                    .filter(m -> !value.apply(m).equals(value.apply(chosen)))
                    .toList();
            var rule = first(others, rules)
                    .map(next -> rules.stream()
                            .filter(one -> one.order().compare(chosen, next) != 0)
                            .map(Preference::rule)
                            .findFirst()
                            .orElse(Rule.ORDER))
                    .orElse(Rule.ONLY);
            return new Event.Choice(
                    field,
                    rule,
                    Optional.of(cluster.indexOf(chosen)),
                    others.stream().map(value).distinct().sorted().toList());
        });
    }

    private static Event.Choice status(List<Mention> cluster, Status status) {
        var over = cluster.stream()
                .map(m -> m.told().status())
                .filter(other -> other != status)
                .map(Status::label)
                .distinct()
                .sorted()
                .toList();
        var saying = cluster.stream()
                .filter(m -> m.told().status() == status)
                .max(Comparator.comparing(Mention::writtenAt).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        boolean contested = status == Status.OCCURRED && over.contains(Status.CANCELLED.label())
                || status == Status.CANCELLED && over.contains(Status.OCCURRED.label());
        return new Event.Choice(
                "status",
                over.isEmpty() ? Rule.ONLY : contested ? Rule.RECENCY : Rule.SETTLED,
                Optional.of(cluster.indexOf(saying)),
                over);
    }

    private static int indirectness(Mention mention) {
        return mention.post().isPresent() ? 0 : mention.told().attribution().isEmpty() ? 1 : 2;
    }

    private static int support(List<Mention> cluster, Predicate<Mention> says) {
        return Copies.independent(
                cluster.stream().filter(says).map(Mention::report).toList());
    }

    private static DateRange range(Mention mention) {
        return mention.told().date().orElseThrow().range();
    }

    private static Place place(Mention mention) {
        return mention.told().place().orElseThrow().place();
    }
}
