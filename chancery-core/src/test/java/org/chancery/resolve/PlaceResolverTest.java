package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.TestReport;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.CountryWord;
import org.chancery.knowledge.Gazetteer;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

/** In these texts the names are between square brackets. */
class PlaceResolverTest {

    private static final Countries COUNTRIES = Countries.load();
    private static final PlaceResolver RESOLVER = new PlaceResolver(COUNTRIES, Gazetteer.load(COUNTRIES));

    @Test
    void aLargeCityIsMeantUnlessTheReportSaysOtherwise() {
        assertThat(places("Talks in [Paris] ended.")).isEqualTo("Paris FRA");
        assertThat(places("A fire in [Paris], [Texas], was put out.")).isEqualTo("Paris USA, Texas USA");
        assertThat(places("He lives in [Springfield], Ill., he said.")).isEqualTo("Springfield USA");
    }

    @Test
    void georgiaIsAStateAmongAmericanTownsAndACountryAmongItsNeighbours() {
        assertThat(places("The governor of [Georgia] spoke in [Atlanta], then in [Alabama] and [Tennessee]."))
                .startsWith("Georgia USA");
        assertThat(places("[Georgia] and [Russia] fought over [South Ossetia]; [Tbilisi] said so."))
                .startsWith("Georgia GEO");
    }

    @Test
    void theCountryOfTheReportDecidesBetweenNamesakes() {
        assertThat(places("[Australia] closed its border. In [Newcastle] and [Sydney] people waited."))
                .contains("Newcastle AUS");
        assertThat(places("[Britain] closed its border. In [Newcastle] and [Manchester] people waited."))
                .contains("GBR, Manchester GBR");
    }

    @Test
    void formerAndForeignSpellingsAreKnown() {
        assertThat(places("From [Leningrad] to [Kiev], [Cologne] and [Bombay]."))
                .isEqualTo("Saint Petersburg RUS, Kyiv UKR, Cologne DEU, Mumbai IND");
    }

    @Test
    void aSeaIsNoState() {
        assertThat(places("Ships in the [Indian Ocean] and the [Strait of Hormuz]."))
                .isEqualTo("Indian Ocean -, Strait of Hormuz -");
    }

    @Test
    void localNewsMeansTheLocalNamesake() {
        assertThat(places("[PARIS] — The council of [Paris] met in [Lamar County], near [Honey Grove] and [Dallas]."))
                .startsWith("Paris USA");
        assertThat(places("[Ottawa County] closed a road between [Holland], [Zeeland] and [Hudsonville]."))
                .contains("Holland USA");
        assertThat(places("[LEBANON], Tenn. — A woman of [Lebanon] was held.")).isEqualTo("Lebanon USA, Lebanon USA");
    }

    @Test
    void aTownMayBearTheNameOfAState() {
        assertThat(places("He lives in [Mexico], [Missouri].")).isEqualTo("Mexico USA, Missouri USA");
        assertThat(places("[Chad], [Sudan] and [Niger] met.")).isEqualTo("Chad TCD, Sudan SDN, Niger NER");
        assertThat(places("The port of [Newport] in [Wales].")).isEqualTo("Newport GBR, Wales GBR");
    }

    @Test
    void aBuildingIsInTheTownItIsNamedAfter() {
        assertThat(places("They landed at [Da Nang International Airport].")).isEqualTo("Da Nang VNM");
        assertThat(places("They met in the [White House].")).isEqualTo("White House USA");
    }

    @Test
    void wordsOfDirectionAndRankAreNoPartOfTheName() {
        assertThat(places("Fighting in [northern Iraq] and [Borno State].")).isEqualTo("Iraq IRQ, Borno NGA");
    }

    @Test
    void aListOfRegionsIsNoTownInARegion() {
        assertThat(places("Voters in [California], [Kentucky] and [Ohio]."))
                .isEqualTo("California USA, Kentucky USA, Ohio USA");
    }

    @Test
    void anAbbreviationIsNoTownOfThoseLetters() {
        assertThat(places("The [EU] and the [WA] premier.")).isEmpty();
        assertThat(places("In [Ill.] and [N.M.] it rained.")).isEqualTo("Illinois USA, New Mexico USA");
    }

    @Test
    void whatNoGazetteerKnowsIsLeftOut() {
        assertThat(places("They met in [Qwertzuiopville].")).isEmpty();
    }

    private static String places(String marked) {
        var text = new StringBuilder();
        var names = new ArrayList<Name>();
        int from = 0;
        for (char c : marked.toCharArray()) {
            if (c == '[') {
                from = text.length();
            } else if (c == ']') {
                names.add(name(text.substring(from), new Span(from, text.length())));
            } else {
                text.append(c);
            }
        }
        var report = report(text.toString());
        return RESOLVER.places(report, new Annotation(List.of(), names, List.of())).stream()
                .map(mention ->
                        mention.place().name() + " " + mention.place().country().orElse("-"))
                .collect(Collectors.joining(", "));
    }

    private static Name name(String text, Span span) {
        return COUNTRIES
                .words()
                .find(text)
                .map(word -> new Name(
                        span,
                        text,
                        word.kind() == CountryWord.Kind.NAME ? Name.Sort.STATE : Name.Sort.METONYM,
                        Optional.of(word.country().iso3()),
                        Optional.of(word.entry())))
                .orElse(new Name(span, text, Name.Sort.PLACE, Optional.empty(), Optional.empty()));
    }

    private static Report report(String text) {
        return TestReport.of(text).report();
    }
}
