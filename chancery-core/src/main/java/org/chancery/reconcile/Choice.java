package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Event.Choice.Rule;
import org.chancery.model.Place;
import org.chancery.model.Status;

/**
 * Which of the days, of the places, of the manners and of the lists of people that its mentions give an event gets. By these rules, in this order: what settled mentions say before
 * what was planned; a correction before what it corrects; precision (its own days before those
 * of the report around, the shorter range, the town before the country); of a plan the last word; directness (a participant's post, then the
 * reporter's own word, then what others are cited for); nearness (written from the place itself); how many independent reports say so; the later written.
 */
final class Choice {

    /** A rule and what it prefers: the lesser. */
    private record Preference(Rule rule, Comparator<Mention> order) {}

    private final List<Mention> cluster;
    private final Status status;
    private final Independence independence;
    private final List<Integer> correcting;

    /** @param cluster sorted, not empty */
    Choice(List<Mention> cluster, Status status, Corrections corrections, Independence independence) {
        this.cluster = cluster;
        this.status = status;
        this.independence = independence;
        this.correcting = correcting(cluster, corrections);
    }

    /** Those that correct others: only what is written later than something else of the event can. */
    private static List<Integer> correcting(List<Mention> cluster, Corrections corrections) {
        long first = cluster.stream().mapToLong(Mention::writtenAt).min().orElseThrow();
        return IntStream.range(0, cluster.size())
                .filter(i -> cluster.get(i).writtenAt() > first && corrections.isOne(cluster.get(i)))
                .boxed()
                .toList();
    }

    /** The indices of the mentions that correct others. */
    List<Integer> corrections() {
        return correcting;
    }

    /** The mention whose days the event gets. */
    Optional<Mention> date() {
        return first(dated(cluster), dateRules());
    }

    /** The mention whose place the event gets. */
    Optional<Mention> place() {
        return first(placed(cluster), placeRules());
    }

    /** The mention whose manner the event gets, where they differ in it. */
    Optional<Mention> manner() {
        boolean differ = mannered().stream().map(Manner::of).distinct().count() > 1;
        return differ ? first(mannered(), mannerRules()) : Optional.empty();
    }

    /** The mention whose list of people the event gets, where two lists contradict each other. */
    Optional<Mention> people() {
        var listed = cluster.stream().filter(m -> GuestList.of(m).isPresent()).toList();
        boolean differ = listed.stream().anyMatch(a -> listed.stream().anyMatch(b -> GuestList.contradict(a, b)));
        return differ ? first(listed, peopleRules()) : Optional.empty();
    }

    private List<Mention> mannered() {
        return cluster.stream().filter(m -> Manner.of(m).isPresent()).toList();
    }

    /** Why the event has its days, its place and its status, where its mentions give any. */
    List<Event.Choice> explained() {
        var found = new ArrayList<Event.Choice>();
        found.add(statusChoice());
        explain("date", dated(cluster), dateRules(), m -> range(m).written()).ifPresent(found::add);
        explain("place", placed(cluster), placeRules(), m -> place(m).name()).ifPresent(found::add);
        manner().flatMap(m -> explain(
                        "inPerson",
                        mannered(),
                        mannerRules(),
                        one -> String.valueOf(Manner.of(one).orElseThrow())))
                .ifPresent(found::add);
        people().flatMap(m -> explain(
                        "parties",
                        cluster.stream()
                                .filter(one -> one.equals(m) || GuestList.contradict(one, m))
                                .toList(),
                        peopleRules(),
                        one -> GuestList.of(one).orElseThrow()))
                .ifPresent(found::add);
        return found;
    }

    private static List<Mention> dated(List<Mention> cluster) {
        return cluster.stream().filter(m -> m.told().date().isPresent()).toList();
    }

    private static List<Mention> placed(List<Mention> cluster) {
        return cluster.stream().filter(m -> m.told().place().isPresent()).toList();
    }

    private List<Preference> dateRules() {
        var rules = new ArrayList<Preference>();
        rules.add(settled());
        rules.add(correction());
        rules.add(new Preference(
                Rule.PRECISION, Comparator.comparing(Choice::remoteness).thenComparing(m -> range(m).days())));
        if (status == Status.PLANNED) {
            rules.add(new Preference(Rule.LATEST_PLAN, Comparator.comparing(m -> -m.writtenAt())));
        }
        rules.add(new Preference(Rule.DIRECTNESS, Comparator.comparing(Choice::indirectness)));
        rules.add(nearness());
        rules.add(new Preference(
                Rule.INDEPENDENCE,
                Comparator.comparing(m -> -support(
                        other -> other.told().date().isPresent() && range(other).equals(range(m))))));
        rules.add(recency());
        return rules;
    }

    private List<Preference> placeRules() {
        return List.of(
                settled(),
                correction(),
                new Preference(
                        Rule.PRECISION,
                        Comparator.comparing((Mention m) -> PlaceMatch.isCountry(place(m)))
                                .thenComparing(m -> place(m).point().isEmpty())),
                new Preference(Rule.DIRECTNESS, Comparator.comparing(Choice::indirectness)),
                nearness(),
                new Preference(
                        Rule.INDEPENDENCE,
                        Comparator.comparing(
                                m -> -support(other -> other.told().place().isPresent()
                                        && PlaceMatch.of(place(other), place(m)) == PlaceMatch.SAME))),
                recency());
    }

    private List<Preference> mannerRules() {
        return disputed(Manner::of);
    }

    private List<Preference> peopleRules() {
        return disputed(GuestList::of);
    }

    /** Of values none of which is more precise than another. */
    private List<Preference> disputed(Function<Mention, Optional<?>> value) {
        return List.of(
                settled(),
                correction(),
                new Preference(Rule.DIRECTNESS, Comparator.comparing(Choice::indirectness)),
                nearness(),
                new Preference(
                        Rule.INDEPENDENCE,
                        Comparator.comparing(
                                m -> -support(other -> value.apply(other).equals(value.apply(m))))),
                recency());
    }

    private Preference settled() {
        return new Preference(Rule.SETTLED, Comparator.comparing(m -> m.told().status() == status ? 0 : 1));
    }

    private Preference correction() {
        return new Preference(
                Rule.CORRECTION, Comparator.comparing(m -> correcting.contains(cluster.indexOf(m)) ? 0 : 1));
    }

    private static Preference nearness() {
        return new Preference(Rule.NEARNESS, Comparator.comparing(m -> Dateline.isThere(m) ? 0 : 1));
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
    private Optional<Event.Choice> explain(
            String field, List<Mention> candidates, List<Preference> rules, Function<Mention, String> value) {
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

    private Event.Choice statusChoice() {
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

    private int support(Predicate<Mention> says) {
        return independence.count(cluster.stream().filter(says).toList());
    }

    /** Days that the mention itself gives come first, then those of the report around it, then mere bounds. */
    private static int remoteness(Mention mention) {
        boolean bound = range(mention).days() == Long.MAX_VALUE;
        return mention.isDatedByContext() ? 1 : bound ? 2 : 0;
    }

    private static DateRange range(Mention mention) {
        return mention.told().date().orElseThrow().range();
    }

    private static Place place(Mention mention) {
        return mention.told().place().orElseThrow().place();
    }
}
