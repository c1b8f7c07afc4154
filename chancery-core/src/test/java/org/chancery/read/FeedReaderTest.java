package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds as they come: with faults, old and odd forms, relative addresses. */
final class FeedReaderTest {

    private static final String SENTENCE =
            "The envoys of both islands sat down in the old customs house on Friday, officials said.";
    private static final String GOOD = "<item><title>Good</title><link>https://tide.example/good</link><description>"
            + SENTENCE + "</description></item>";

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Tide</title><link>https://tide.example/</link>"
                + items + "</channel></rss>";
    }

    private static List<Report> reports(String feed) {
        return Inputting.readings("feed", feed).stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).report())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><title>A &#11; tab</title><description>The ferry will sail again on Monday morning.</description></item>",
                "<item><title>A \u0001 sign</title><description>The ferry will sail again on Monday morning.</description></item>",
                "<item><title>No end<description>The ferry will sail again on Monday morning.</description></item>",
                "<item><title>T</title><description>The ferry will sail again <br> on Monday morning.</description></item>",
                "<item><title>T</title></b><description>The ferry will sail again on Monday.</description></item>",
                "<item><title>T</title><description>The ferry will sail again on Monday morning."
            })
    void entryThatIsNotWellFormedFailsAloneWhereverItStands(String bad) {
        for (String feed : List.of(rss(bad + GOOD), rss(GOOD + bad + GOOD), rss(GOOD + bad))) {
            var readings = Inputting.readings("feed", feed);
            long good = feed.split("<title>Good").length - 1;
            assertThat(readings.stream().filter(Reading.Read.class::isInstance))
                    .as(feed)
                    .hasSize((int) good);
            assertThat(readings.stream().filter(Reading.Failed.class::isInstance))
                    .as(feed)
                    .singleElement()
                    .satisfies(failed ->
                            assertThat(((Reading.Failed) failed).reason()).contains("not well-formed"));
        }
    }

    @Test
    void feedThatBreaksOffBetweenEntriesSaysSo() {
        var readings = Inputting.readings("feed", rss(GOOD + GOOD).replace("</channel></rss>", ""));
        assertThat(readings).hasSize(3);
        assertThat(((Reading.Failed) readings.get(2)).reason()).contains("breaks off");
    }

    @Test
    void prefixesNeedNotBeDeclaredNorDocumentTypesAbsent() {
        String old =
                "<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/rss-0.91.dtd\">"
                        + rss("<item><title>A</title><media:title>other</media:title><media:thumbnail url=\"x.jpg\"/><description>"
                                        + SENTENCE + "</description></item>")
                                .replaceFirst("<\\?xml[^>]*>", "");
        assertThat(reports(old)).singleElement().satisfies(report -> {
            assertThat(report.title()).contains("A");
            assertThat(report.text()).isEqualTo(SENTENCE);
        });
    }

    @Test
    void entitiesOfHtmlAndBareAmpersandsAreRead() {
        var report = reports(rss("<item><title>Salt & sons&nbsp;&mdash; talks</title><description>" + SENTENCE
                        + "</description></item>"))
                .get(0);
        assertThat(report.title()).contains("Salt & sons — talks");
    }

    @Test
    void dialectsOfFeedsAreRead() {
        String rdf =
                "<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/'><channel rdf:about='x'><title>The Tide</title>"
                        + "<items><rdf:Seq><rdf:li resource='a'/></rdf:Seq></items></channel><item rdf:about='a'><title>R</title>"
                        + "<link>https://tide.example/r</link><description>" + SENTENCE
                        + "</description><dc:date>2022-03-04T10:00:00+01:00</dc:date><dc:creator>Nora Lind</dc:creator></item></rdf:RDF>";
        var report = reports(rdf).get(0);
        assertThat(report.publisher()).contains("The Tide");
        assertThat(report.url()).contains("https://tide.example/r");
        assertThat(report.published().orElseThrow()).hasToString("2022-03-04T10:00:00+01:00");
        assertThat(report.byline()).containsExactly("Nora Lind");

        String prefixed =
                "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>The Tide</a:title><a:entry><a:title>P</a:title>"
                        + "<a:link href='https://tide.example/p'/><a:author><a:name>Nora Lind</a:name></a:author>"
                        + "<a:published>2022-03-04T10:00:00Z</a:published><a:content type='xhtml'><div><p>" + SENTENCE
                        + "</p></div></a:content></a:entry></a:feed>";
        var entry = reports(prefixed).get(0);
        assertThat(entry.title()).contains("P");
        assertThat(entry.publisher()).contains("The Tide");
        assertThat(entry.byline()).containsExactly("Nora Lind");
        assertThat(entry.text()).isEqualTo(SENTENCE);
    }

    @Test
    void addressesAreTakenAgainstTheBasesThatTheFeedStates() {
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://tide.example/'><title>T</title>"
                + "<entry xml:base='2022/03/'><title>A</title><link rel='self' href='self'/><link href='talks'/><summary>"
                + SENTENCE
                + "</summary></entry><entry><title>B</title><link href='/other'/><summary>" + SENTENCE
                + "</summary></entry></feed>";
        assertThat(reports(feed))
                .extracting(report -> report.url().orElseThrow())
                .containsExactly("https://tide.example/2022/03/talks", "https://tide.example/other");
    }

    @Test
    void addressOfTheFeedIsTheLastBase() {
        var input = new Input(
                "feed",
                Optional.of("https://tide.example/feeds/all.xml"),
                Optional.empty(),
                Inputting.of(
                                "feed",
                                "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><title>A</title><link href='../talks'/><summary>"
                                        + SENTENCE + "</summary></entry></feed>")
                        .bytes());
        assertThat(Inputting.report(input).url()).contains("https://tide.example/talks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wed, 30 Nov -0001 00:00:00 +0000",
                "0001-01-01T00:00:00Z",
                "Thu, 01 Jan 1970 00:00:00 +0000",
                "1969-12-31T19:00:00-05:00",
                "Thu, 31 Feb 2022 10:00:00 GMT",
                "0000-00-00 00:00:00",
                ""
            })
    void whatProgramsWriteWhereTheyHaveNoDayIsNone(String day) {
        var report = reports(rss(GOOD.replace("</item>", "<pubDate>" + day + "</pubDate></item>")))
                .get(0);
        assertThat(report.published()).isEmpty();
    }

    @Test
    void shortYearIsOfThisCentury() {
        var report = reports(rss(GOOD.replace("</item>", "<pubDate>Fri, 04 Mar 22 19:15:00 GMT</pubDate></item>")))
                .get(0);
        assertThat(report.published().orElseThrow()).hasToString("2022-03-04T19:15:00Z");
    }

    @Test
    void itemsOfAJsonFeedAreReadHoweverItIsSpelt() {
        String escaped =
                "{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1\",\"home_page_url\":\"https:\\/\\/tide.example\\/\",\"items\":"
                        + "[{\"id\":1,\"url\":\"\\/a\",\"content_text\":\"" + SENTENCE
                        + "\"},{\"id\":2,\"content_html\":\"<p>" + SENTENCE
                        + "<\\/p>\"}]}";
        String late = "{\"items\":[{\"id\":\"1\",\"content_text\":\"" + SENTENCE
                + "\"}],\"version\":\"https://jsonfeed.org/version/1.1\"}";
        assertThat(reports(escaped)).hasSize(2);
        assertThat(reports(escaped).get(0).url()).contains("https://tide.example/a");
        assertThat(reports(late)).hasSize(1);
        assertThat(reports(late.replace("{\"items\"", "{\n\"items\""))).hasSize(1);
    }
}
