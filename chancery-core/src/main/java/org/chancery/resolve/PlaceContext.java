package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.GazetteerPlace;
import org.chancery.model.Name;

/**
 * Where a report plays: the states and regions that it names, and the places already settled. Scores what a name might mean; a score
 * is about the decimal logarithm of how many readers would think of it.
 */
final class PlaceContext {

    private static final double NEAR_KM = 120;

    /** As far in latitude as that can be: most places are ruled out without a sine. */
    private static final double NEAR_DEGREES = 1.1;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> regions = new HashMap<>();
    private final List<GazetteerPlace> settled = new ArrayList<>();
    private double total;

    /** Counts the states that names tell of: states, peoples, capitals, bodies of a state. */
    PlaceContext(List<Name> names) {
        for (var name : names) {
            name.country().ifPresent(country -> addCountry(country, name.sort() == Name.Sort.STATE ? 1 : 0.7));
        }
    }

    /** Counts a place that is settled. */
    void settle(GazetteerPlace place, double weight) {
        if (place.kind() == GazetteerPlace.Kind.STATE) {
            return;
        }
        place.country().ifPresent(country -> {
            addCountry(country, weight);
            if (!place.admin().isEmpty()) {
                regions.merge(country + place.admin(), weight, Double::sum);
            }
        });
        if (place.kind().isTown() || place.kind() == GazetteerPlace.Kind.COUNTY) {
            settled.add(place);
        }
    }

    private void addCountry(String country, double weight) {
        countries.merge(country, weight, Double::sum);
        total += weight;
    }

    /** How likely a reader of this report takes the name for this place; only differences mean something. */
    double score(GazetteerPlace place) {
        double score = renown(place);
        if (total > 0) {
            double share =
                    place.country().map(c -> countries.getOrDefault(c, 0.0)).orElse(0.0) / total;
            score += 2.2 * Math.sqrt(share);
        }
        if (!place.admin().isEmpty()) {
            double here = place.country()
                    .map(c -> regions.getOrDefault(c + place.admin(), 0.0))
                    .orElse(0.0);
            score += place.kind() == GazetteerPlace.Kind.REGION ? Math.min(1.5, 0.4 * here) : Math.min(1.8, 0.9 * here);
        }
        long near = settled.stream()
                .filter(other -> Math.abs(other.point().lat() - place.point().lat()) < NEAR_DEGREES)
                .filter(other -> !other.equals(place) && Distance.km(other.point(), place.point()) < NEAR_KM)
                .limit(3)
                .count();
        return score + 0.6 * near;
    }

    /** Whether it is a region that news names without its state: those that places.tsv has. */
    static boolean isKnownRegion(GazetteerPlace place) {
        return place.kind() == GazetteerPlace.Kind.REGION && place.isListed();
    }

    /** How well known it is by itself. */
    private static double renown(GazetteerPlace place) {
        double size = Math.log10(Math.max(place.population(), 300));
        return switch (place.kind()) {
            case STATE -> 8.6;
            case CONTINENT -> 9;
            case CAPITAL -> size + 1.5;
            case SEAT -> size + 0.6;
            case COUNTY_SEAT -> size + 0.3;
            case TOWN -> size;
            case QUARTER -> size - 0.7;
            case REGION -> isKnownRegion(place) ? 6.9 : 5.8;
            case COUNTY -> 4.6;
            case AREA, WATER -> 6.5;
            case ISLAND -> 5.6;
            case MOUNTAIN, SITE -> 5.3;
        };
    }
}
