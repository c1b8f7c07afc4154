package org.chancery.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    /** Within this, a town and the region that it gives its name to are one place as far as the choice goes. */
    private static final double SAME_KM = 100;

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
            contained(toponym).ifPresent(place -> settle(toponym, place, settled, context));
        }
        var open = new LinkedHashMap<String, Toponym>();
        for (var toponym : found) {
            if (toponym.candidates().size() == 1) {
                settle(toponym, toponym.candidates().get(0), settled, context);
            }
        }
        found.forEach(toponym -> open.putIfAbsent(key(toponym), toponym));
        open.keySet().removeAll(settled.keySet());
        // the clearest first: each tells where the rest are
        while (!open.isEmpty()) {
            var choice = open.values().stream()
                    .map(toponym -> choice(toponym, context))
                    .max(Comparator.comparingDouble(Choice::margin))
                    .orElseThrow();
            settle(choice.toponym(), choice.place(), settled, context);
            open.remove(key(choice.toponym()));
        }
        return found.stream().map(toponym -> mention(toponym, settled)).toList();
    }

    private static void settle(
            Toponym toponym, GazetteerPlace place, Map<String, GazetteerPlace> settled, PlaceContext context) {
        if (settled.putIfAbsent(key(toponym), place) == null) {
            context.settle(place, 1);
        }
    }

    /** A name is the same in capitals. */
    private static String key(Toponym toponym) {
        return toponym.name().text().toLowerCase(Locale.ROOT);
    }

    /** The names that tell of a state without doubt: not those that a well-known region bears too, nor those of towns. */
    private static List<Name> telling(Annotation annotation, List<Toponym> found) {
        var doubtful = found.stream()
                .filter(toponym -> toponym.name().sort() == Name.Sort.METONYM
                        || isByname(toponym)
                        || toponym.candidates().stream().anyMatch(PlaceContext::isKnownRegion))
                .map(Toponym::name)
                .collect(Collectors.toSet());
        return annotation.names().stream()
                .filter(name -> !doubtful.contains(name))
                .toList();
    }

    /** "Holland": another name of a state that towns have too. */
    private static boolean isByname(Toponym toponym) {
        var name = toponym.name();
        return toponym.candidates().size() > 1 && !name.entry().equals(Optional.of(name.text()));
    }

    private PlaceMention mention(Toponym toponym, Map<String, GazetteerPlace> settled) {
        var place = contained(toponym).orElseGet(() -> settled.get(key(toponym)));
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

    /** @param margin by how much it is likelier than the next place, that lies elsewhere */
    private record Choice(Toponym toponym, GazetteerPlace place, double margin) {}

    private static Choice choice(Toponym toponym, PlaceContext context) {
        GazetteerPlace best = null;
        double first = Double.NEGATIVE_INFINITY;
        for (var place : toponym.candidates()) {
            double score = context.score(place);
            if (score > first) {
                first = score;
                best = place;
            }
        }
        var chosen = Objects.requireNonNull(best);
        double second = toponym.candidates().stream()
                .filter(place -> Distance.km(place.point(), chosen.point()) > SAME_KM)
                .mapToDouble(context::score)
                .max()
                .orElse(0);
        return new Choice(toponym, chosen, first - second);
    }
}
