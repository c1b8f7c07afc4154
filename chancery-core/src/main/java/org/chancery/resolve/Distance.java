package org.chancery.resolve;

import org.chancery.model.Place;

/** Great circles. */
final class Distance {

    private static final double EARTH_DIAMETER_KM = 12742;

    private Distance() {}

    /** Kilometres between two points, by the haversine formula. */
    static double km(Place.Point a, Place.Point b) {
        double north = Math.sin(Math.toRadians(b.lat() - a.lat()) / 2);
        double east = Math.sin(Math.toRadians(b.lon() - a.lon()) / 2);
        double h = north * north + Math.cos(Math.toRadians(a.lat())) * Math.cos(Math.toRadians(b.lat())) * east * east;
        return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
