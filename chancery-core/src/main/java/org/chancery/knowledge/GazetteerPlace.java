package org.chancery.knowledge;

import java.util.Optional;
import org.chancery.model.Place;

/**
 * An entry of the gazetteer.
 *
 * @param name as the record writes it
 * @param country iso3 of the state that it lies in, where it lies in one
 * @param admin GeoNames' code of the first-level unit; empty where unknown
 * @param population inhabitants; 0 where unknown
 * @param isListed whether it stands in a list kept by hand, as what news speaks of does
 */
public record GazetteerPlace(
        String name,
        Kind kind,
        Optional<String> country,
        String admin,
        Place.Point point,
        int population,
        boolean isListed) {

    /** The same place under another name. */
    GazetteerPlace named(String other) {
        return new GazetteerPlace(other, kind, country, admin, point, population, isListed);
    }

    /** What a place is, as far as it bears on how often news means it. */
    public enum Kind {
        STATE,
        CAPITAL,
        /** Seat of a first-level unit. */
        SEAT,
        /** Seat of a second-level unit: a county town. */
        COUNTY_SEAT,
        TOWN,
        /** A part of a town. */
        QUARTER,
        /** A first-level unit of a state. */
        REGION,
        COUNTY,
        CONTINENT,
        /** An area without a government of its own: "Middle East", "Donbas". */
        AREA,
        ISLAND,
        WATER,
        MOUNTAIN,
        /** A square, a camp, a base, a park. */
        SITE;

        /** Whether people live in it as in a town. */
        public boolean isTown() {
            return this == CAPITAL || this == SEAT || this == COUNTY_SEAT || this == TOWN || this == QUARTER;
        }
    }
}
