package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes of states and territories, against the list that Java's own library carries and against themselves. */
class CountriesTest {

    private static final Countries COUNTRIES = Countries.load();

    @Test
    void everyCodeOfIso3166IsThereAndBelongsToTheSameCountry() {
        for (var iso2 : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)) {
            var iso3 = new Locale("", iso2).getISO3Country();
            assertThat(COUNTRIES.find(iso3)).as(iso3).hasValueSatisfying(country -> assertThat(country.iso2())
                    .as(iso3)
                    .contains(iso2));
        }
    }

    @Test
    void noTwoCountriesOfOneTimeShareACode() {
        assertThat(today(Country::iso2)).doesNotHaveDuplicates();
        assertThat(today(Country::cow)).doesNotHaveDuplicates();
        assertThat(today(Country::fips)).doesNotHaveDuplicates();
        assertThat(today(country -> Optional.of(country.cameo()))).doesNotHaveDuplicates();
        assertThat(today(country -> Optional.of(country.plover()))).doesNotHaveDuplicates();
    }

    /** The four that every scheme books in its own way. */
    @Test
    void disputedStatesAndTerritoriesHaveTheCodesOfEachScheme() {
        assertThat(schemes("XKX")).containsExactly("XK", "KOS", "347", "KSV", "KOS", "KV");
        assertThat(schemes("PSE")).containsExactly("PS", "", "", "PSE", "PSE", "WE");
        assertThat(schemes("TWN")).containsExactly("TW", "TAW", "713", "TWN", "TWN", "TW");
        assertThat(schemes("HKG")).containsExactly("HK", "", "", "HKG", "HKG", "HK");
    }

    @Test
    void statesThatAreNoMoreLeadToWhoAnswersForThemToday() {
        for (var country : COUNTRIES.all()) {
            country.successor().ifPresent(successor -> assertThat(COUNTRIES.find(successor))
                    .as(country.name())
                    .hasValueSatisfying(heir -> assertThat(heir.to()).isEmpty()));
        }
    }

    private static List<String> today(Function<Country, Optional<String>> code) {
        return COUNTRIES.all().stream()
                .filter(country -> country.to().isEmpty())
                .map(code)
                .flatMap(Optional::stream)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<String> schemes(String iso3) {
        var country = COUNTRIES.find(iso3).orElseThrow();
        OptionalInt cown = country.cown();
        return Stream.of(
                        country.iso2().orElse(""),
                        country.cow().orElse(""),
                        cown.isPresent() ? String.valueOf(cown.getAsInt()) : "",
                        country.cameo(),
                        country.plover(),
                        country.fips().orElse(""))
                .toList();
    }
}
