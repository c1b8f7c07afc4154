package org.chancery.knowledge;

/**
 * A word or phrase that tells of a country.
 *
 * @param entry canonical: the country's name, or that of its capital or seat of government
 */
public record CountryWord(Country country, Kind kind, String entry) {

    /** How a word tells of a country. */
    public enum Kind {
        NAME,
        ADJECTIVE,
        /** A singular or plural of its people that is no adjective: "Turk", "Turks". */
        PEOPLE,
        CAPITAL,
        /** A building, street or quarter that stands for the government. */
        SEAT
    }
}
