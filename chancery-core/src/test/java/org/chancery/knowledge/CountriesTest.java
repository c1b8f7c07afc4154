package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private final Countries countries = Countries.load();

    @Test
    void everySchemeHasItsOwnCode() {
        var kosovo = countries.find("XKX").orElseThrow();
        assertThat(kosovo.plover()).isEqualTo("KOS");
        assertThat(kosovo.cameo()).isEqualTo("KSV");
        assertThat(kosovo.cown()).hasValue(347);
        assertThat(countries.find("PSE").orElseThrow().cow()).isEmpty();
        assertThat(countries.find("TWN").orElseThrow().cown()).hasValue(713);
        assertThat(countries.find("HKG").orElseThrow().fips()).contains("HK");
    }

    @Test
    void aliasesLeadToTheState() {
        for (var alias : List.of("DPRK", "Democratic People's Republic of Korea", "North Korea")) {
            assertThat(countries.named(alias).map(Country::iso3)).as(alias).contains("PRK");
        }
        assertThat(countries.named("Republic of Korea").map(Country::iso3)).contains("KOR");
        assertThat(countries.named("U.S.").map(Country::iso3)).contains("USA");
        assertThat(countries.named("Republic of the Congo").map(Country::iso3)).contains("COG");
        assertThat(countries.named("Congo").map(Country::iso3)).contains("COD");
    }

    @Test
    void aStateThatIsNoMoreKeepsItsYearsAndItsSuccessor() {
        var union = countries.named("Soviet Union").orElseThrow();
        assertThat(union.existedIn(1991)).isTrue();
        assertThat(union.existedIn(1992)).isFalse();
        assertThat(union.successor()).contains("RUS");
    }

    @Test
    void everySuccessorAndCodeIsKnown() {
        assertThat(countries.all()).hasSizeGreaterThan(240);
        for (var country : countries.all()) {
            assertThat(country.iso3()).matches("[A-Z]{3}");
            assertThat(country.successor().stream())
                    .allMatch(code -> countries.find(code).isPresent());
        }
    }

    @Test
    void theLongestPhraseIsFoundHoweverItIsSplit() {
        assertThat(found("Papua New Guinea said")).isEqualTo("PNG 3");
        assertThat(found("Guinea - Bissau said")).isEqualTo("GNB 3");
        assertThat(found("Guinea-Bissau said")).isEqualTo("GNB 1");
        assertThat(found("Cote d ’ Ivoire")).isEqualTo("CIV 4");
        assertThat(found("U.S. troops")).isEqualTo("USA 1");
        assertThat(found("North Koreans fled")).isEqualTo("PRK 2");
        assertThat(found("the Guinea")).isEmpty();
    }

    private String found(String words) {
        var tokens = Arrays.stream(words.split(" "))
                .map(word -> new Token(new Span(0, 1), word, word, "NNP"))
                .toList();
        return countries
                .words()
                .longest(tokens, 0)
                .map(match -> match.value().country().iso3() + " " + match.end())
                .orElse("");
    }
}
