package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageDatesTest {

    private static String published(String head, String before, String after) {
        return Inputting.report("<html lang=en><head><title>Talks on fish</title>" + head
                        + "</head><body><header><time>Monday, 7 June 2021</time></header>"
                        + "<ul><li>3 March 2019</li></ul><article><h1>Talks on fish</h1>" + before
                        + "<div class='article-body'><p>The delegations met in the harbour office and talked for most of the afternoon about"
                        + " fishing rights, which both want.</p><p>Neither side would say when the next round is to be held.</p></div>"
                        + after + "</article></body></html>")
                .published()
                .map(Object::toString)
                .orElse("");
    }

    @Test
    void lineBesideTheArticleIsBelievedBeforeLinesElsewhere() {
        assertThat(published("", "<p>5 May 2021</p>", "")).isEqualTo("2021-05-05");
    }

    @Test
    void timeElementsOfTheArticleAreRead() {
        assertThat(published("", "<time datetime='2021-05-05T09:30:00+02:00'>yesterday</time>", ""))
                .isEqualTo("2021-05-05T09:30:00+02:00");
        assertThat(published("", "<time>05.05.2021, 09:30</time>", "")).isEqualTo("2021-05-05T09:30:00");
    }

    @Test
    void momentInUtcIsWrittenInThePagesOwnOffsetWhereTheDayDiffers() {
        String utc = "<meta property='article:published_time' content='2021-05-05T23:10:00Z'>";
        assertThat(published(utc, "<time datetime='2021-05-06T01:10:00+02:00'>6 May</time>", ""))
                .isEqualTo("2021-05-06T01:10:00+02:00");
        assertThat(published(utc, "<time datetime='2021-05-06T08:00:00+02:00'>6 May</time>", ""))
                .isEqualTo("2021-05-05T23:10:00Z");
        assertThat(published(utc, "", "")).isEqualTo("2021-05-05T23:10:00Z");
    }

    @Test
    void datesOfOtherThingsInThePagesDataAreTheLastResort() {
        String recipe =
                "<script type='application/ld+json'>{\"@type\":\"HowTo\",\"datePublished\":\"2021-05-05T10:00:00.500Z\"}</script>";
        var report = Inputting.report(
                "<html lang=en><head><title>Talks on fish</title>" + recipe
                        + "</head><body><p>The delegations met in the harbour office and talked for most of the afternoon about fish.</p></body></html>");
        assertThat(report.published()).map(Object::toString).contains("2021-05-05T10:00:00Z");
    }

    /** A page without any day but those in what is put above and into its article. */
    private static String bare(String root, String head, String before, String first) {
        return Inputting.report("<html " + root + "><head><title>Talks on fish</title>" + head
                        + "</head><body><article><h1>Talks on fish</h1>"
                        + before + "<p>" + first
                        + "</p><p>The delegations met in the harbour office and talked for most of the afternoon about fishing rights.</p>"
                        + "<p>Neither side would say when the next round is to be held.</p></article></body></html>")
                .published()
                .map(Object::toString)
                .orElse("");
    }

    @Test
    void dayThatTheTextTellsOfIsNoDayOfPublication() {
        for (String first : new String[] {
            "On 9 May 1950 a plan was made in Paris.",
            "9 May 1950 was the day on which it began.",
            "It all began on 9 May 1950 in Paris."
        }) {
            assertThat(bare("lang=en", "", "", first)).as(first).isEmpty();
        }
        assertThat(bare("lang=en", "", "", "5 May 2021 – The envoys met.")).isEqualTo("2021-05-05");
        assertThat(bare("lang=en", "", "", "5 May 2021 Envoys of both islands met."))
                .isEqualTo("2021-05-05");
        assertThat(bare("lang=en", "", "<p>Port Elen, 5 May 2021</p>", "The envoys met."))
                .isEqualTo("2021-05-05");
    }

    @Test
    void orderOfDayAndMonthIsThatOfThePage() {
        String shown = "<p class='date'>05/06/2021</p>";
        assertThat(bare("lang=en", "", shown, "The envoys met.")).isEqualTo("2021-05-06");
        for (String root : new String[] {"lang='en-GB'", "lang='en_AU'", "lang='en-IN'"}) {
            assertThat(bare(root, "", shown, "The envoys met.")).as(root).isEqualTo("2021-06-05");
        }
        assertThat(bare("lang=en", "<meta property='og:locale' content='en_GB'>", shown, "The envoys met."))
                .isEqualTo("2021-06-05");
        assertThat(bare("lang=en", "", shown + "<p>Read on 25/02/2021</p>", "The envoys met."))
                .isEqualTo("2021-06-05");
        assertThat(bare("lang='en-GB'", "", shown + "<p>Read on 02/25/2021</p>", "The envoys met."))
                .isEqualTo("2021-05-06");
        String address = "<link rel=canonical href='https://tide.example/2021/%s/talks'>";
        assertThat(bare("lang='en-US'", address.replace("%s", "06"), shown, "The envoys met."))
                .isEqualTo("2021-06-05");
        assertThat(bare("lang='en-GB'", address.replace("%s", "05"), shown, "The envoys met."))
                .isEqualTo("2021-05-06");
    }

    @Test
    void momentFromWhichProgramsCountIsNone() {
        String head = "<meta property='article:published_time' content='1970-01-01T00:00:00Z'>";
        assertThat(bare("lang=en", head, "<p class='date'>5 May 2021</p>", "The envoys met."))
                .isEqualTo("2021-05-05");
        assertThat(bare("lang=en", "<meta name='pubdate' content='1620208800'>", "", "The envoys met."))
                .isEqualTo("2021-05-05T10:00:00Z");
    }

    @Test
    void timeMayStandBeforeTheDay() {
        assertThat(bare("lang=en", "", "<p class='date'>Posted 5:15 PM EST, Wed May 5, 2021</p>", "The envoys met."))
                .isEqualTo("2021-05-05T17:15:00-05:00");
        assertThat(bare("lang=en", "", "<p class='date'>Posted May 5, 2021, 5:15 PM EDT</p>", "The envoys met."))
                .isEqualTo("2021-05-05T17:15:00-04:00");
    }

    @Test
    void ofTheDataOfSeveralArticlesThePagesOwnCounts() {
        String other =
                "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closed after storm\",\"url\":\"https://tide.example/bridge\",\"datePublished\":\"2020-01-01\",\"author\":\"Max Other\"}";
        String own =
                "{\"@type\":\"NewsArticle\",\"headline\":\"Talks on fish resume\",\"url\":\"https://tide.example/talks\",\"datePublished\":\"2021-05-05\"}";
        for (String data : new String[] {own + "," + other, other + "," + own}) {
            var report = Inputting.report(
                    "<html lang=en><head><title>Talks on fish resume - The Tide</title><link rel=canonical href='https://www.tide.example/talks/'>"
                            + "<script type='application/ld+json'>[" + data
                            + "]</script></head><body><h1>Talks on fish resume</h1>"
                            + "<p>The delegations met in the harbour office and talked for most of the afternoon about fishing rights.</p></body></html>");
            assertThat(report.title()).contains("Talks on fish resume");
            assertThat(report.published().orElseThrow()).hasToString("2021-05-05");
            assertThat(report.byline()).isEmpty();
        }
    }
}
