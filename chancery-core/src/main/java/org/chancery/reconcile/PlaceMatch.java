package org.chancery.reconcile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.knowledge.Folded;
import org.chancery.model.Place;

/** Whether two places can be one: a town and its country can, two towns cannot. */
enum PlaceMatch {
    SAME,
    WITHIN,
    APART,
    UNKNOWN;

    private static final double NEAR_KM = 30;
    private static final double KM_A_DEGREE = 111.2;
    private static final Map<String, String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale("", code))
            .collect(Collectors.toMap(
                    country -> Folded.name(country.getDisplayCountry(Locale.ENGLISH)),
                    Locale::getISO3Country,
                    (a, b) -> a));

    static PlaceMatch of(Place a, Place b) {
        if (Folded.name(a.name()).equals(Folded.name(b.name()))) {
            return SAME;
        }
        if (a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country())) {
            return APART;
        }
        if (isCountry(a) || isCountry(b)) {
            return a.country().isPresent() && a.country().equals(b.country()) ? WITHIN : UNKNOWN;
        }
        if (a.point().isPresent() && b.point().isPresent()) {
            return kilometres(a.point().get(), b.point().get()) <= NEAR_KM ? SAME : APART;
        }
        return UNKNOWN;
    }

    /** Whether a place is a country as a whole. */
    static boolean isCountry(Place place) {
        String iso = COUNTRIES.get(Folded.name(place.name()));
        return iso != null && place.country().map(iso::equals).orElse(true);
    }

    private static double kilometres(Place.Point a, Place.Point b) {
        double north = a.lat() - b.lat();
        double east = (a.lon() - b.lon()) * StrictMath.cos(StrictMath.toRadians((a.lat() + b.lat()) / 2));
        return StrictMath.sqrt(north * north + east * east) * KM_A_DEGREE;
    }
}
