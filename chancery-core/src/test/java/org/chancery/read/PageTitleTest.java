package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageTitleTest {

    private static String title(String title, String head, String headings) {
        return Inputting.report(
                        "<html lang=en><head><title>" + title + "</title>" + head + "</head><body>" + headings
                                + "<div class='article-body'><p>The delegations met in the harbour office and talked for most of the afternoon about"
                                + " fishing rights, which both want.</p><p>Neither side would say when the next round is to be held.</p></div></body></html>")
                .title()
                .orElse("");
    }

    @Test
    void nameOfTheSiteIsCutFromEitherEnd() {
        String site = "<meta property='og:site_name' content='The Tide'>";
        assertThat(title("Envoys meet in fog | The Tide", site, "")).isEqualTo("Envoys meet in fog");
        assertThat(title("The Tide: Envoys meet in fog", site, "")).isEqualTo("Envoys meet in fog");
        assertThat(title("04.05.2021 - Envoys meet in fog - The Tide", site, ""))
                .isEqualTo("Envoys meet in fog");
    }

    @Test
    void quotationMarksAreNoBreaks() {
        assertThat(title("Envoy: «We shall be back»", "", "<h1>Envoy: «We shall be back»</h1>"))
                .isEqualTo("Envoy: «We shall be back»");
    }

    @Test
    void headingThatLeadsHomeIsTheSite() {
        assertThat(title(
                        "Envoys meet in fog | Notes from the quay",
                        "",
                        "<h1><a href='/'>Notes from the quay</a></h1><h2 class='entry-title'>Envoys meet in fog</h2>"))
                .isEqualTo("Envoys meet in fog");
    }

    @Test
    void headingInABreadcrumbIsNoTitle() {
        assertThat(
                        title(
                                "Fog: how envoys met",
                                "<meta property='og:title' content='Envoys meet in thick fog'>",
                                "<ol class='breadcrumb'><li><h1>Fog: how envoys met</h1></li></ol><h2 class='headline'>Envoys meet in thick fog</h2>"))
                .isEqualTo("Envoys meet in thick fog");
    }

    @Test
    void kickerOverTheTitleIsNotPartOfIt() {
        assertThat(title(
                        "Fish dispute: Envoys meet in fog",
                        "<meta property='og:title' content='Envoys meet in fog'>",
                        "<h1><span>Fish dispute</span> Envoys meet in fog</h1>"))
                .isEqualTo("Envoys meet in fog");
    }

    @Test
    void twoThatAgreeOutvoteTheThird() {
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Fish, fog, envoys\"}</script>";
        assertThat(title(
                        "Any words",
                        data + "<meta property='og:title' content='Envoys meet in fog'>",
                        "<h1>Envoys meet in fog</h1>"))
                .isEqualTo("Envoys meet in fog");
        assertThat(title(
                        "Any words",
                        data + "<meta property='og:title' content='You will not believe this fog'>",
                        "<h1>Fish, fog, envoys</h1>"))
                .isEqualTo("Fish, fog, envoys");
    }

    @Test
    void headingThatNamesTheSectionGivesWayToTheOneBelowThatThePagesTitleHas() {
        assertThat(title(
                        "Harbour society - News » Envoys meet in thick fog",
                        "",
                        "<h1>News</h1><h2>Envoys meet in thick fog</h2>"))
                .isEqualTo("Envoys meet in thick fog");
        assertThat(title("News » Harbour society", "", "<h1>News today in short</h1><h2>Envoys meet in fog</h2>"))
                .isEqualTo("News today in short");
    }

    @Test
    void partOfThePagesTitleThatStandsBesideItsSectionIsTheTitle() {
        assertThat(title(
                        "Friends of the harbour - Envoys meet in thick fog - From the quay - News",
                        "",
                        "<div>From the quay : Envoys meet in thick fog</div>"))
                .isEqualTo("Envoys meet in thick fog");
    }
}
