package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The days that pages show their readers, where their data gives other days or none. */
final class ShownDatesTest {

    private static final String BODY =
            "<div class='article-body'><p>The delegations met in the harbour office and talked for most of the afternoon about fishing"
                    + " rights, which both want.</p><p>Neither side would say when the next round is to be held.</p></div>";
    private static final String DATA = "<meta property='article:published_time' content='2021-01-04T08:00:00Z'>"
            + "<meta property='article:modified_time' content='2021-05-05T08:00:00Z'>";

    private static String published(String head, String line) {
        return published(head, line, "");
    }

    private static String published(String head, String line, String after) {
        return Inputting.report("<html lang=en><head><title>Talks on fish</title>" + head
                        + "</head><body><article><h1>Talks on fish</h1>" + line + BODY + after
                        + "</article></body></html>")
                .published()
                .map(Object::toString)
                .orElse("");
    }

    @Test
    void dayThatThePageShowsAndItsDataHasTooIsItsDay() {
        assertThat(published(DATA, "<p>5 May 2021</p>")).isEqualTo("2021-05-05T08:00:00Z");
    }

    @Test
    void dayThatIsCalledAnUpdateIsNotOneOfPublication() {
        assertThat(published(DATA, "<p>Updated 5 May 2021</p>")).isEqualTo("2021-01-04T08:00:00Z");
        assertThat(published(DATA, "<p>By Nora Lind | Last updated: 5 May 2021</p>"))
                .isEqualTo("2021-01-04T08:00:00Z");
    }

    @Test
    void bothDaysShownLeaveTheDataAsItIs() {
        assertThat(published(DATA, "<p>4 January 2021</p><p>5 May 2021</p>")).isEqualTo("2021-01-04T08:00:00Z");
    }

    @Test
    void dayThatTheDataDoesNotHaveIsOfSomethingElse() {
        assertThat(published(DATA, "<p>Conference: 9 June 2021</p>")).isEqualTo("2021-01-04T08:00:00Z");
    }

    @Test
    void issueOfTheMorningAfterDoesNotMoveTheReport() {
        String evening = "<meta property='article:published_time' content='2021-05-04T19:30:00+02:00'>"
                + "<meta name='date' content='2021-05-05'>";
        assertThat(published(evening, "<p>5 May 2021</p>")).isEqualTo("2021-05-04T19:30:00+02:00");
    }

    @Test
    void clockThatThePageShowsGivesTheOffset() {
        String utc = "<meta property='article:published_time' content='2021-05-06T02:10:45Z'>";
        assertThat(published(utc, "<p>May 5, 2021, 10:10 p.m.</p>")).isEqualTo("2021-05-05T22:10:45-04:00");
        assertThat(published(utc, "<p>May 5, 2021, 10:35 p.m.</p>")).isEqualTo("2021-05-06T02:10:45Z");
    }

    @Test
    void midnightInUtcOfAnotherClockIsThatClocksDay() {
        String midnight = "<meta property='article:published_time' content='2021-05-04T22:00:00Z'>";
        assertThat(published(midnight, "<p>5 May 2021</p>")).isEqualTo("2021-05-05");
    }

    @Test
    void addressHasTheOutletsOwnDay() {
        String head = "<link rel=canonical href='https://harbour.example/2021/05/05/talks-on-fish'>";
        assertThat(published(head + "<meta property='article:published_time' content='2021-05-06T03:20:10Z'>", ""))
                .isEqualTo("2021-05-05");
        assertThat(published(head + "<meta property='article:published_time' content='2021-06-06T03:20:10Z'>", ""))
                .isEqualTo("2021-06-06T03:20:10Z");
    }

    @Test
    void numbersOfTheDataAreReadAsThePageShowsThem() {
        String numbers =
                "<meta name='date' content='11/03/2021 12:43:42'><link rel=canonical href='https://hafen.ch/fisch'>";
        assertThat(published(numbers, "<p>Published: 3.11.2021</p>")).isEqualTo("2021-11-03T12:43:42");
        assertThat(published("<meta name='date' content='2021-03-11'>", "<p>Published: 3.11.2021</p>"))
                .isEqualTo("2021-03-11");
    }

    @Test
    void sentenceAfterTheArticleTellsItsDay() {
        assertThat(published(
                        "", "", "<p>This entry was posted on 5 May 2021 at 14:48 by Nora and is filed under fish.</p>"))
                .isEqualTo("2021-05-05T14:48:00");
    }

    @Test
    void digitsOfOtherScriptsAreDigits() {
        assertThat(published("", "<p>২০২১-০৫-০৫</p>")).isEqualTo("2021-05-05");
    }

    @Test
    void linkToAnotherPageIsNoDateLine() {
        assertThat(published("", "<p><a href='/old'>Advice on nets (until 31.12.2018)</a></p>", "<p>5 May 2021</p>"))
                .isEqualTo("2021-05-05");
    }
}
