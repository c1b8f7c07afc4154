package org.chancery.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chancery.knowledge.Folded;
import org.chancery.model.Certainty;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.model.Phrase;
import org.chancery.model.Place;

/** Makes the event that a cluster of mentions tells of: chosen values, their evidence, conflicts. Relations to others are added later. */
final class EventMaker {

    private static final int MOST_TOPICS = 12;

    private final Corrections corrections = new Corrections();
    private final Conflicts conflicts = new Conflicts();
    private final Independence independence = new Independence();

    /**
     * The event with what people judged of it.
     *
     * @param cluster sorted, not empty
     * @param known a party that a person named, as the record knows it
     */
    Event of(List<Mention> cluster, Verdicts verdicts, UnaryOperator<Party> known) {
        var event = of(cluster);
        var ids = verdicts.ids(cluster);
        return ids.isEmpty() ? event : event.judged(verdicts.values(cluster, known), ids);
    }

    private Event of(List<Mention> cluster) {
        var status = StatusChoice.of(cluster);
        var choice = new Choice(cluster, status, corrections, independence);
        var type = type(cluster);
        var dating = choice.date();
        var range = dating.flatMap(m -> m.told().date()).map(d -> d.range());
        var placing = choice.place();
        var listed = choice.people()
                .map(chosen -> cluster.stream()
                        .filter(m -> !GuestList.contradict(m, chosen))
                        .toList())
                .orElse(cluster);
        var parties = PartyChoice.of(listed, range.flatMap(r -> r.start().or(r::end)));
        var occasion = occasion(cluster);
        var manners = choice.manner()
                .map(chosen -> cluster.stream()
                        .filter(m -> Manner.of(m).equals(Manner.of(chosen)))
                        .toList())
                .orElse(cluster);
        var evidence = new LinkedHashMap<String, List<Evidence>>();
        put(evidence, "type", spans(cluster, m -> List.of(m.at(m.told().trigger()))));
        put(
                evidence,
                "status",
                spans(
                        cluster,
                        m -> m.told().status() == status
                                ? List.of(m.at(
                                        m.told().statusSpan().orElse(m.told().trigger())))
                                : List.of()));
        put(evidence, "actors", parties.actorWords());
        put(evidence, "recipients", parties.recipientWords());
        range.ifPresent(r -> put(evidence, "date", dateWords(cluster, r)));
        placing.ifPresent(m -> put(evidence, "place", placeWords(cluster, m)));
        occasion.ifPresent(o -> put(evidence, "occasion", spans(cluster, m -> m.told().occasion().stream()
                .filter(p -> Occasions.same(p.text(), o))
                .map(p -> m.at(p.span()))
                .toList())));
        put(evidence, "topics", spans(cluster, m -> m.told().topics().stream()
                .map(p -> m.at(p.span()))
                .toList()));
        put(evidence, "inPerson", spans(manners, m -> m.told().inPerson().stream()
                .map(stated -> m.at(stated.span()))
                .toList()));
        return new Event(
                Ids.event(cluster.get(0)),
                type,
                frequent(manners, type, m -> m.told().modes()),
                frequent(cluster, type, m -> m.told().contexts()),
                type.quad(),
                type.score(),
                status,
                parties.actors(),
                parties.recipients(),
                range,
                dating.flatMap(m -> m.told().date()).flatMap(Dated::basis),
                certainty(cluster),
                placing.flatMap(m -> m.told().place()).map(p -> p.place()),
                occasion,
                topics(cluster),
                inPerson(manners),
                cluster.stream().map(EventMaker::telling).toList(),
                evidence,
                conflicts.of(cluster, status, choice.corrections()),
                independence.count(cluster),
                List.of(),
                choice.explained(),
                List.of(),
                ToldAs.of(cluster, type, status, parties));
    }

    private static void put(Map<String, List<Evidence>> evidence, String field, List<Evidence> words) {
        if (!words.isEmpty()) {
            evidence.put(field, words);
        }
    }

    private static List<Evidence> spans(List<Mention> cluster, Function<Mention, Collection<Evidence>> of) {
        var found = new TreeSet<Evidence>();
        cluster.forEach(mention -> found.addAll(of.apply(mention)));
        return List.copyOf(found);
    }

    /** The type that most mentions have, then the one told first. */
    private static EventType type(List<Mention> cluster) {
        var counts = new TreeMap<EventType, Integer>();
        cluster.forEach(m -> counts.merge(m.told().type(), 1, Integer::sum));
        return cluster.stream()
                .map(m -> m.told().type())
                .max(Comparator.comparing(counts::get))
                .orElseThrow();
    }

    /** Words that the mentions of the chosen type have, the most frequent first. */
    private static List<String> frequent(List<Mention> cluster, EventType type, Function<Mention, List<String>> of) {
        var counts = new TreeMap<String, Integer>();
        cluster.stream()
                .filter(m -> m.told().type() == type)
                .flatMap(m -> of.apply(m).stream())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.keySet().stream()
                .sorted(Comparator.comparing((String word) -> -counts.get(word))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The words for the chosen days: those of every mention that gives these days; a post's own words where its day is meant. */
    private static List<Evidence> dateWords(List<Mention> cluster, DateRange range) {
        return spans(cluster, m -> m.told().date().stream()
                .filter(date -> date.range().equals(range))
                .map(date -> m.at(date.span()
                        .or(() -> m.post().map(post -> post.span()))
                        .or(() -> m.told().statusSpan())
                        .orElse(m.told().trigger())))
                .toList());
    }

    private static List<Evidence> placeWords(List<Mention> cluster, Mention chosen) {
        Place place = chosen.told().place().orElseThrow().place();
        return spans(cluster, m -> m.told().place().stream()
                .filter(p -> PlaceMatch.of(p.place(), place) == PlaceMatch.SAME)
                .map(p -> m.at(p.span()))
                .toList());
    }

    /** The name that most mentions agree with, the longest of its forms. */
    private static Optional<String> occasion(List<Mention> cluster) {
        var names = cluster.stream()
                .flatMap(m -> m.told().occasion().stream())
                .map(Phrase::text)
                .toList();
        return names.stream()
                .max(Comparator.comparing((String name) -> names.stream()
                                .filter(n -> Occasions.same(n, name))
                                .count())
                        .thenComparing(String::length)
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static List<String> topics(List<Mention> cluster) {
        var first = new LinkedHashMap<String, String>();
        cluster.stream()
                .flatMap(m -> m.told().topics().stream())
                .forEach(topic -> first.putIfAbsent(Folded.name(topic.text()), topic.text()));
        return first.values().stream().limit(MOST_TOPICS).toList();
    }

    /** In person if any mention says so; where they differ in it, as the one chosen says. */
    private static Optional<Boolean> inPerson(List<Mention> manners) {
        return manners.stream().flatMap(m -> Manner.stated(m).stream()).max(Comparator.naturalOrder());
    }

    /** That of the surest mention: what one clause tells well is not less sure for being told badly elsewhere. */
    private static Optional<Certainty> certainty(List<Mention> cluster) {
        return cluster.stream().flatMap(m -> m.told().certainty().stream()).max(Comparator.naturalOrder());
    }

    private static Event.Telling telling(Mention mention) {
        var told = mention.told();
        return new Event.Telling(
                mention.at(told.clause()),
                mention.text(told.clause()),
                told.status(),
                told.date().map(d -> d.range()),
                told.date().flatMap(Dated::basis),
                told.certainty(),
                told.place().map(p -> p.place()),
                mention.sides().stream()
                        .map(side -> mention.text(side.span()))
                        .distinct()
                        .toList(),
                told.attribution(),
                told.trigger(),
                told.frame());
    }
}
