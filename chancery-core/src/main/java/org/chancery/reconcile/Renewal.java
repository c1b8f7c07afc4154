package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Certainty;
import org.chancery.model.Event;
import org.chancery.model.Event.Related;
import org.chancery.model.Event.Telling;

/** Brings the events and statements of a ground up to date with some of its reports: what they touch is derived anew, and nothing else. */
final class Renewal {

    private final Ground ground;
    private final Neighbourhood neighbourhood;
    private final Scores scores;
    private final Sayings sayings;
    private final Sides sides;
    private final EventMaker maker;
    private final Certainty floor;

    /** Events of the neighbourhood as their mentions alone have them: an absent one is gone. */
    private final Map<String, Optional<Event>> alone = new HashMap<>();

    Renewal(
            Ground ground,
            Neighbourhood neighbourhood,
            Scores scores,
            Sayings sayings,
            Sides sides,
            EventMaker maker,
            Certainty floor) {
        this.ground = ground;
        this.neighbourhood = neighbourhood;
        this.scores = scores;
        this.sayings = sayings;
        this.sides = sides;
        this.maker = maker;
        this.floor = floor;
    }

    void renew(Collection<String> reports) {
        var touched = neighbourhood.change(reports);
        var speaking = new TreeSet<>(reports);
        var found = new LinkedHashMap<String, Event>();
        for (var unit : touched.units()) {
            cluster(unit, found, speaking);
        }
        var changed = new TreeMap<String, Optional<Event>>();
        for (var id : touched.before()) {
            if (!found.containsKey(id)) {
                changed.put(id, Optional.empty());
            }
        }
        found.forEach((id, event) -> {
            var before = ground.event(id);
            if (before.isEmpty() || !before.get().alone().equals(event)) {
                changed.put(id, Optional.of(event));
            }
            alone.put(id, Optional.of(event));
        });
        changed.forEach(alone::put);
        locate(changed);
        write(changed);
        speaking.forEach(this::say);
    }

    /** Clusters a unit; keeps for each node the event that it tells of, and notes the reports for which that changed. */
    private void cluster(List<Mention> unit, Map<String, Event> found, Set<String> speaking) {
        var telling = new HashMap<Mention, String>();
        for (var cluster : Clusters.within(unit, scores, neighbourhood.distribution())) {
            var event = maker.of(cluster, scores.verdicts(), sides::known);
            if (isBelow(event)) {
                continue;
            }
            found.put(event.id(), event);
            cluster.forEach(mention -> telling.put(mention, event.id()));
        }
        var own = new HashSet<>(unit);
        unit.stream().map(Mention::reportId).distinct().forEach(report -> {
            for (var node : ground.nodes(report)) {
                var mention = neighbourhood.mention(node).filter(own::contains);
                if (mention.isPresent()) {
                    var event = telling.getOrDefault(mention.get(), "");
                    if (!event.equals(node.event())) {
                        ground.change(node.telling(event));
                        speaking.add(report);
                    }
                }
            }
        });
    }

    /** Whether nobody can be sure enough of an event for the record: what people judged of, they looked at. */
    private boolean isBelow(Event event) {
        return event.judgements().isEmpty()
                && event.certainty().filter(sure -> sure.compareTo(floor) < 0).isPresent();
    }

    private Optional<Event> alone(String id) {
        return alone.computeIfAbsent(id, gone -> ground.event(gone).map(Event::alone));
    }

    private Stream<Event> eventsIn(String report) {
        return ground.nodes(report).stream()
                .map(Node::event)
                .filter(id -> !id.isEmpty())
                .distinct()
                .flatMap(id -> alone(id).stream());
    }

    private static Set<String> reports(Event event) {
        return event.mentions().stream()
                .map(mention -> mention.where().report())
                .collect(Collectors.toSet());
    }

    /** Gives places to events from others of the same reports, to those also whose neighbours changed. */
    private void locate(Map<String, Optional<Event>> changed) {
        var scope = new TreeSet<String>();
        changed.forEach((id, event) -> {
            event.ifPresent(now -> scope.addAll(reports(now)));
            ground.event(id).ifPresent(then -> scope.addAll(reports(then)));
        });
        var placeless = new TreeMap<String, Event>();
        scope.forEach(report ->
                eventsIn(report).filter(Whereabouts::isWanting).forEach(event -> placeless.put(event.id(), event)));
        for (var event : placeless.values()) {
            var beside = new TreeMap<String, Event>();
            reports(event).forEach(report -> eventsIn(report).forEach(other -> beside.put(other.id(), other)));
            var placed = Whereabouts.complete(event, beside.values());
            if (!ground.event(event.id()).map(before -> before.with(List.of())).equals(Optional.of(placed))) {
                changed.put(event.id(), Optional.of(placed));
            } else {
                changed.remove(event.id());
            }
        }
    }

    /** Writes what changed, with its relations, and the relations of those around it. */
    private void write(Map<String, Optional<Event>> changed) {
        var around = new TreeMap<String, Event>();
        var serial = new TreeSet<String>();
        changed.forEach((id, event) -> Stream.concat(ground.event(id).stream(), event.stream())
                .forEach(version -> {
                    near(version).forEach(other -> around.put(other.id(), other));
                    series(version).forEach(other -> {
                        around.put(other.id(), other);
                        serial.add(other.id());
                    });
                }));
        changed.forEach((id, event) -> {
            around.remove(id);
            if (event.isEmpty()) {
                ground.remove(id, heir(id));
            }
        });
        var news =
                new Meeting(changed.values().stream().flatMap(Optional::stream).toList());
        for (var event : changed.values()) {
            event.ifPresent(now -> {
                var pairs = Relations.of(now, with(near(now), changed, news.of(now)));
                ground.put(now.with(joined(pairs, rounds(now, changed, news))));
            });
        }
        for (var other : around.values()) {
            var pairs = Stream.concat(
                            other.related().stream()
                                    .filter(related -> !Series.isOne(related) && !changed.containsKey(related.id())),
                            Relations.of(other, news.of(other)).stream())
                    .toList();
            var rounds = serial.contains(other.id())
                    ? rounds(other, changed, news)
                    : other.related().stream().filter(Series::isOne).toList();
            var related = joined(pairs, rounds);
            if (!related.equals(other.related())) {
                ground.put(other.with(related));
            }
        }
    }

    private static List<Related> joined(List<Related> pairs, List<Related> rounds) {
        return Stream.concat(pairs.stream(), rounds.stream())
                .sorted(Relations.ORDER)
                .toList();
    }

    /** Events of the record, those that changed as they are now. */
    private static Collection<Event> with(List<Event> stored, Map<String, Optional<Event>> changed, List<Event> news) {
        var all = new TreeMap<String, Event>();
        stored.forEach(event -> all.put(event.id(), event));
        all.keySet().removeAll(changed.keySet());
        news.forEach(event -> all.put(event.id(), event));
        return all.values();
    }

    private List<Related> rounds(Event event, Map<String, Optional<Event>> changed, Meeting news) {
        return Series.of(event, with(series(event), changed, news.of(event)));
    }

    /** The consultations of the same parties in the month before and after. */
    private List<Event> series(Event event) {
        return Relations.around(event)
                .map(days -> ground.together(
                        Relations.parties(event),
                        days.start().orElseThrow(),
                        days.end().orElseThrow()))
                .orElse(List.of());
    }

    /** Events by those who take part. */
    private static final class Meeting {

        private final Map<String, List<Event>> byParty = new HashMap<>();

        Meeting(List<Event> events) {
            events.stream().filter(event -> Relations.span(event).isPresent()).forEach(event -> Relations.parties(event)
                    .forEach(party -> byParty.computeIfAbsent(party, p -> new ArrayList<>())
                            .add(event)));
        }

        List<Event> of(Event event) {
            return Relations.parties(event).stream()
                    .flatMap(party -> byParty.getOrDefault(party, List.of()).stream())
                    .distinct()
                    .toList();
        }
    }

    private List<Event> near(Event event) {
        return Relations.span(event)
                .map(days -> ground.consultations(
                        Relations.parties(event),
                        days.start().orElseThrow(),
                        days.end().orElseThrow()))
                .orElse(List.of());
    }

    /** The event that has the clause with which one that is gone began. */
    private Optional<String> heir(String gone) {
        return ground.event(gone).map(event -> event.mentions().get(0)).flatMap(this::telling);
    }

    private Optional<String> telling(Telling first) {
        return ground.nodes(first.where().report()).stream()
                .filter(node -> !node.event().isEmpty())
                .filter(node -> neighbourhood
                        .mention(node)
                        .filter(mention -> mention.told().trigger().equals(first.trigger()))
                        .isPresent())
                .map(Node::event)
                .min(String::compareTo);
    }

    private void say(String report) {
        var coded = ground.coded(report);
        var events = new TreeMap<Integer, String>();
        ground.nodes(report).stream()
                .filter(node -> !node.event().isEmpty())
                .sorted(java.util.Comparator.comparing(Node::index).thenComparing(Node::part))
                .forEach(node -> events.putIfAbsent(node.index(), node.event()));
        ground.said(report, coded.map(one -> sayings.of(one, events)).orElse(List.of()));
    }
}
