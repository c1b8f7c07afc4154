package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of states as each scheme has them, those that schemes disagree on above all. */
class CountryCodesTest {

    private final Countries countries = Countries.load();

    @ParameterizedTest
    @CsvSource({
        // iso3, iso2, cow, number, cameo, plover, fips
        "XKX, XK, KOS, 347, KSV, KOS, KV",
        "TWN, TW, TAW, 713, TWN, TWN, TW",
        "PSE, PS, '', '', PSE, PSE, WE",
        "HKG, HK, '', '', HKG, HKG, HK",
        "DEU, DE, GMY, 255, DEU, DEU, GM",
        "CHE, CH, SWZ, 225, CHE, CHE, SZ",
        "RUS, RU, RUS, 365, RUS, RUS, RS",
        "TLS, TL, ETM, 860, TMP, TLS, TT",
        "ROU, RO, ROM, 360, ROU, ROU, RO",
        "YAR, '', YAR, 678, YEM, YAR, YE",
        "RVN, '', RVN, 817, RVN, RVN, VS",
        "CSK, CS, CZE, 315, CSK, CSK, CZ",
        "BES, BQ, '', '', BES, BES, ''",
        "ALA, AX, '', '', ALA, ALA, ''"
    })
    void eachSchemeHasItsOwn(
            String iso3, String iso2, String cow, String number, String cameo, String plover, String fips) {
        var country = countries.find(iso3).orElseThrow();
        assertThat(country.iso2().orElse("")).isEqualTo(iso2);
        assertThat(country.cow().orElse("")).isEqualTo(cow);
        assertThat(country.cown())
                .isEqualTo(number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number)));
        assertThat(country.cameo()).isEqualTo(cameo);
        assertThat(country.plover()).isEqualTo(plover);
        assertThat(country.fips().orElse("")).isEqualTo(fips);
    }

    @ParameterizedTest
    @CsvSource({"SUN, 365, 1991, RUS", "YUG, 345, , SRB", "CSK, 315, 1992, CZE", "DDR, 265, 1990, DEU"})
    void statesThatAreNoMoreHaveTheirCodesTheirEndAndWhoFollowed(
            String iso3, int number, Integer end, String successor) {
        var state = countries.find(iso3).orElseThrow();
        assertThat(state.cown()).hasValue(number);
        assertThat(state.successor()).contains(successor);
        if (end != null) {
            assertThat(state.to()).hasValue(end);
            assertThat(state.existedIn(end + 1)).isFalse();
        }
    }

    /** Java has the list of ISO 3166-1, kept by others. */
    @Test
    void everyCountryOfIsoIsThereUnderIsosCodes() {
        for (var iso2 : Locale.getISOCountries()) {
            var iso3 = new Locale.Builder().setRegion(iso2).build().getISO3Country();
            assertThat(countries.find(iso3)).as(iso3).map(Country::iso2).contains(Optional.of(iso2));
        }
    }

    @Test
    void everyOtherCodeIsOfAStateThatIsNoMoreOrOfKosovo() {
        var iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        assertThat(countries.all())
                .filteredOn(country -> !iso.contains(country.iso3()))
                .allMatch(country -> country.to().isPresent() || country.iso3().equals("XKX"));
    }

    @Test
    void livingStatesShareNoCode() {
        var seen = new HashSet<String>();
        for (var country : countries.all()) {
            if (country.to().isEmpty()) {
                country.iso2()
                        .ifPresent(code ->
                                assertThat(seen.add("iso2 " + code)).as(code).isTrue());
                country.cow()
                        .ifPresent(code ->
                                assertThat(seen.add("cow " + code)).as(code).isTrue());
                country.fips()
                        .ifPresent(code ->
                                assertThat(seen.add("fips " + code)).as(code).isTrue());
                assertThat(seen.add("cameo " + country.cameo()))
                        .as(country.cameo())
                        .isTrue();
            }
        }
    }
}
