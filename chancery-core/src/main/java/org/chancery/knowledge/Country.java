package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.model.Place;

/**
 * A state or territory, or a state that is no more.
 *
 * @param iso3 ISO 3166-1 alpha-3, what the record writes; XKX for Kosovo
 * @param iso2 alpha-2
 * @param cow abbreviation of the Correlates of War list
 * @param cown its number there
 * @param cameo CAMEO's code
 * @param plover PLOVER's code
 * @param fips FIPS 10-4
 * @param name short English name
 * @param aliases its other names
 * @param adjectives "Japanese"
 * @param people singular and plural: "Turk", "Turks"
 * @param capitals capital or seats of government in all spellings, the usual one first
 * @param seats buildings and streets that stand for the government
 * @param point where a map puts the name
 * @param region UN M49 sub-region
 * @param from first year as a state, where it matters
 * @param to last year, of a state that is no more
 * @param successor iso3 of the state that took its place
 */
public record Country(
        String iso3,
        Optional<String> iso2,
        Optional<String> cow,
        OptionalInt cown,
        String cameo,
        String plover,
        Optional<String> fips,
        String name,
        List<String> aliases,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        List<String> seats,
        Place.Point point,
        String region,
        OptionalInt from,
        OptionalInt to,
        Optional<String> successor) {

    /** Whether it was a state in that year, as far as the list bounds it. */
    public boolean existedIn(int year) {
        return year >= from.orElse(Integer.MIN_VALUE) && year <= to.orElse(Integer.MAX_VALUE);
    }
}
