package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

/** Live blogs whose data lists their entries. */
final class LiveBlogTest {

    private static final String PAGE = "https://tide.example/live/harbour";
    private static final String INTRO =
            "The envoys of both islands are in the old customs house since Friday morning, and we report from the quay as it happens.";
    private static final String FIRST =
            "The envoys of both islands have sat down in the customs house, the harbour master said.";
    private static final String SECOND =
            "Both sides left after three hours of talks and promised to meet again before the month is out.";

    private static String page(String entries) {
        return "<html lang=en><head><title>Harbour talks live</title><link rel=canonical href='" + PAGE + "'>"
                + "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Harbour talks live\","
                + "\"datePublished\":\"2022-03-04T08:00:00+01:00\",\"liveBlogUpdate\":[" + entries
                + "]}</script></head><body><article><h1>Harbour talks live</h1><p>" + INTRO
                + "</p><h2>They leave</h2><p>" + SECOND
                + "</p><h2>They meet</h2><p>" + FIRST + "</p></article></body></html>";
    }

    private static String entry(String url, String title, String time, String body) {
        return "{\"@type\":\"BlogPosting\",\"headline\":\"" + title + "\",\"url\":\"" + url
                + "\",\"datePublished\":\"" + (time.contains("T") ? "" : "2022-03-04T") + time
                + "+01:00\",\"author\":{\"@type\":\"Person\",\"name\":\"Mira Holt\"},\"articleBody\":\"" + body + "\"}";
    }

    private static List<Report> reports(String html) {
        return Inputting.readings("live.html", html).stream()
                .map(reading -> ((Reading.Read) reading).report())
                .toList();
    }

    @Test
    void eachEntryIsAReportWithItsOwnTimeAndAddressAfterWhatIntroducesThem() {
        var reports = reports(page(entry(PAGE + "#b", "They leave", "2022-03-05T13:10:00", SECOND) + ","
                + entry(PAGE + "#a", "They meet", "10:05:00", FIRST)));
        assertThat(reports).extracting(Report::text).containsExactly(INTRO, SECOND, FIRST);
        assertThat(reports)
                .extracting(report -> report.published().orElseThrow().toString())
                .containsExactly("2022-03-04T08:00:00+01:00", "2022-03-05T13:10:00+01:00", "2022-03-04T10:05:00+01:00");
        assertThat(reports).extracting(Report::source).containsExactly("live.html", "live.html#b", "live.html#a");
        assertThat(reports.get(2).url()).contains(PAGE + "#a");
        assertThat(reports.get(2).title()).contains("They meet");
        assertThat(reports.get(2).byline()).containsExactly("Mira Holt");
    }

    @Test
    void nothingIsToldTwiceWhereTheDataRunsParagraphsTogether() {
        var reports = reports(page(entry(PAGE + "#b", "They talk", "2022-03-05T13:10:00", FIRST + " " + SECOND) + ","
                + entry(
                        PAGE + "#a",
                        "They wait",
                        "2022-03-03T09:00:00",
                        "The envoys wait on the quay for the ferry, which is late again.")));
        assertThat(reports.get(0).text())
                .contains(INTRO)
                .doesNotContain("harbour master")
                .doesNotContain("three hours");
    }

    @Test
    void entryKeepsItsIdWhenLaterOnesComeAboveIt() {
        String two = entry(PAGE, "They meet", "10:05:00", FIRST) + ","
                + entry(
                        PAGE,
                        "They wait",
                        "2022-03-03T09:00:00",
                        "The envoys wait on the quay for the ferry, which is late again.");
        var before = reports(page(two));
        var after = reports(page(entry(PAGE, "They leave", "2022-03-05T13:10:00", SECOND) + "," + two));
        assertThat(after)
                .extracting(Report::id)
                .doesNotHaveDuplicates()
                .containsAll(before.subList(before.size() - 2, before.size()).stream()
                        .map(Report::id)
                        .toList());
    }

    @Test
    void blogOfOneDayIsOneReportOfThatDay() {
        assertThat(reports(page(entry("#b", "They leave", "13:10:00", SECOND) + ","
                        + entry("#a", "They meet", "10:05:00", FIRST))))
                .hasSize(1);
    }

    @Test
    void pageWithOneEntryOrEmptyOnesStaysWhole() {
        assertThat(reports(page(entry("#a", "They meet", "10:05:00", FIRST)))).hasSize(1);
        assertThat(reports(page("{},{\"articleBody\":\"\"}"))).hasSize(1);
    }
}
