package org.chancery.model;

import java.util.Optional;

/**
 * A place on earth.
 *
 * @param name {@code New York}
 * @param country ISO 3166-1 alpha-3
 * @param point where it is; absent when no gazetteer knows it
 */
public record Place(String name, Optional<String> country, Optional<Point> point) {

    /** Degrees, WGS 84. */
    public record Point(double lat, double lon) {}
}
