package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
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
        "ROU, RO, ROM, 360, ROU, ROU, RO"
    })
    void eachSchemeHasItsOwn(
            String iso3, String iso2, String cow, String number, String cameo, String plover, String fips) {
        var country = countries.find(iso3).orElseThrow();
        assertThat(country.iso2()).contains(iso2);
        assertThat(country.cow().orElse("")).isEqualTo(cow);
        assertThat(country.cown())
                .isEqualTo(number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number)));
        assertThat(country.cameo()).isEqualTo(cameo);
        assertThat(country.plover()).isEqualTo(plover);
        assertThat(country.fips()).contains(fips);
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
