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
}
