package org.chancery.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.GazetteerPlace;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Place;
import org.chancery.model.PlaceMention;
import org.chancery.model.Report;

/**
 * Which place on earth a name means. What a report says itself decides first ("Paris, Texas"), then the states, regions and towns that
 * it names, then how well known a place is; a name means one place throughout a report. Thread-safe.
 */
final class PlaceResolver {

    private final Toponyms toponyms;

    PlaceResolver(Countries countries, Gazetteer gazetteer) {
        this.toponyms = new Toponyms(countries, gazetteer);
    }

    /** The places that a report names, in order, metonyms too; names that no gazetteer knows are left out. */
    List<PlaceMention> places(Report report, Annotation annotation) {
        var found = toponyms.in(report, annotation);
        var context = new PlaceContext(telling(annotation, found));
        var settled = new HashMap<String, GazetteerPlace>();
        for (var toponym : found) {
            contained(toponym).ifPresent(place -> {
                if (settled.putIfAbsent(toponym.name().text(), place) == null) {
                    context.settle(place, 1);
                }
            });
        }
        for (var toponym : found) {
            if (toponym.candidates().size() == 1
                    && settled.putIfAbsent(
                                    toponym.name().text(), toponym.candidates().get(0))
                            == null) {
                context.settle(toponym.candidates().get(0), 1);
            }
        }
        // large places first: they tell where the small ones are
        var open = found.stream()
                .filter(toponym -> !settled.containsKey(toponym.name().text()))
                .sorted(Comparator.comparingDouble(
                        (Toponym toponym) -> -best(toponym, context).score()))
                .toList();
        for (var toponym : open) {
            if (!settled.containsKey(toponym.name().text())) {
                var place = best(toponym, context).place();
                settled.put(toponym.name().text(), place);
                context.settle(place, 0.7);
            }
        }
        return found.stream().map(toponym -> mention(toponym, settled)).toList();
    }

    /** The names that tell of a state without doubt: not those that a well-known region bears too. */
    private static List<Name> telling(Annotation annotation, List<Toponym> found) {
        var doubtful = found.stream()
                .filter(toponym -> toponym.candidates().stream().anyMatch(PlaceContext::isKnownRegion))
                .map(Toponym::name)
                .collect(Collectors.toSet());
        return annotation.names().stream()
                .filter(name -> !doubtful.contains(name))
                .toList();
    }

    private PlaceMention mention(Toponym toponym, Map<String, GazetteerPlace> settled) {
        var place =
                contained(toponym).orElseGet(() -> settled.get(toponym.name().text()));
        return new PlaceMention(
                new Place(place.name(), place.country(), Optional.of(place.point())),
                toponym.name().span());
    }

    /** The largest candidate within what the words after the name say. */
    private static Optional<GazetteerPlace> contained(Toponym toponym) {
        return toponym.container().flatMap(outer -> toponym.candidates().stream()
                .filter(place -> Toponyms.within(place, outer))
                .min(Comparator.comparingDouble(place -> outer.kind() == GazetteerPlace.Kind.STATE
                        ? -place.population()
                        : Distance.km(place.point(), outer.point()) - Math.log10(place.population() + 1) * 100)));
    }

    private record Scored(GazetteerPlace place, double score) {}

    private static Scored best(Toponym toponym, PlaceContext context) {
        return toponym.candidates().stream()
                .map(place -> new Scored(place, context.score(place)))
                .max(Comparator.comparingDouble(Scored::score))
                .orElseThrow();
    }
}
