package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class PageAuthorsTest {

    private static final String BODY =
            """
            <div class="article-body"><p>The delegations met in the harbour office and talked for most of the afternoon about fishing rights.</p>
            <p>Neither side would say when the next round is to be held, but both called the mood better than last year.</p></div>""";

    private static List<String> byline(String head, String before, String after) {
        return Inputting.report("<html lang=en><head><title>Talks on fish</title>" + head
                        + "</head><body><article><h1>Talks on fish</h1>" + before + BODY + after
                        + "</article></body></html>")
                .byline();
    }

    @Test
    void authorLineIsFoundByTheNamesOfItsMarkup() {
        assertThat(byline(
                        "",
                        "<div class='entry-meta'><span class='author vcard'><a class='fn' href='/u/1'>Mira Holt</a></span></div>",
                        ""))
                .containsExactly("Mira Holt");
        assertThat(byline("", "<p>By <a href='/authors/mira-holt'>Mira Holt</a></p>", ""))
                .containsExactly("Mira Holt");
        assertThat(byline("", "<p class='byline'>By Mira Holt and Jens Aker</p>", ""))
                .containsExactly("Mira Holt", "Jens Aker");
        assertThat(byline(
                        "",
                        "<p class='post-byline'>by <a rel='author' href='/author/mira'>mira</a> on 3 May 2021</p>",
                        ""))
                .containsExactly("mira");
    }

    @Test
    void severalAuthorsStandBesideEachOther() {
        assertThat(byline(
                        "",
                        "<ul><li class='author'><a href='/a/1'>Mira Holt</a></li><li class='author'><a href='/a/2'>Jens Aker</a></li></ul>",
                        ""))
                .containsExactly("Mira Holt", "Jens Aker");
    }

    @Test
    void writersOfCommentsAndTeasersWroteNoArticle() {
        assertThat(byline(
                        "",
                        "",
                        "<div id='comments'><div class='comment-author vcard'><b class='fn'>Angry Reader</b></div></div>"
                                + "<aside><p class='byline'>By Someone Else</p></aside>"))
                .isEmpty();
    }

    @Test
    void siteThatNamesItselfGivesWayToTheAuthorLine() {
        String head = "<meta property='og:site_name' content='The Tide'><meta name='author' content='The Tide'>";
        assertThat(byline(head, "<p class='author'>Mira Holt</p>", "")).containsExactly("Mira Holt");
        assertThat(byline(head, "", "")).isEmpty();
    }

    @Test
    void newsroomIsGivenWhereTheDataNamesNobodyElse() {
        String data =
                "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'Talks on fish','author':{'@type':'Organization','name':'Tide Newsroom'}}</script>"
                        .replace('\'', '"')
                        .replace("type=\"application/ld+json\"", "type='application/ld+json'");
        assertThat(byline(data, "", "")).containsExactly("Tide Newsroom");
        assertThat(byline(data, "<p class='byline'>By Mira Holt</p>", "")).containsExactly("Mira Holt");
    }

    @Test
    void agencyIsKeptApartFromNames() {
        var report = Inputting.report(
                "<html lang=en><head><title>Talks on fish</title></head><body><article><h1>Talks on fish</h1>"
                        + "<p class='byline'>By Mira Holt, Reuters</p>" + BODY + "</article></body></html>");
        assertThat(report.byline()).containsExactly("Mira Holt");
        assertThat(report.agency()).contains("Reuters");
    }

    @Test
    void nameAfterALabelIsReadDownToTheDate() {
        assertThat(byline("", "<div>Created by harbourmouse on Friday, 3 May 2021</div>", ""))
                .containsExactly("harbourmouse");
        assertThat(byline("", "<div>Written by: Mira Holt, 3 May 2021</div>", ""))
                .containsExactly("Mira Holt");
        assertThat(byline("", "<div>Written by: Mira Holt Ferry</div>", "")).containsExactly("Mira Holt Ferry");
    }

    @Test
    void labelAndNameMayStandInTwoLines() {
        assertThat(byline("", "<h4>Author</h4><p>Mira Holt,</p>", "")).containsExactly("Mira Holt");
    }

    @Test
    void siteThatIsNamedInThePagesTitleOnlyGivesWayToo() {
        String head = "<meta name='author' content='Tide Weekly'>";
        String page = "<html lang=en><head><title>Talks on fish | Tide Weekly</title>" + head
                + "</head><body><article><h1>Talks on fish</h1>";
        assertThat(Inputting.report(page + "<p class='author'>Mira Holt</p>" + BODY + "</article></body></html>")
                        .byline())
                .containsExactly("Mira Holt");
        assertThat(Inputting.report(page + BODY + "</article></body></html>").byline())
                .containsExactly("Tide Weekly");
    }

    @Test
    void pictureCreditsInTheLineAreNoNames() {
        assertThat(byline("", "<p class='byline'>By Mira Holt (Image: Quay Pictures)</p>", ""))
                .containsExactly("Mira Holt");
    }

    @Test
    void agencyIsTheAuthorInThePagesWordsWhereNobodyIsNamed() {
        assertThat(byline("", "<p class='byline'>By Reuters</p>", "")).containsExactly("Reuters");
        assertThat(byline("<meta name='author' content='dpa'>", "", "")).containsExactly("dpa");
        assertThat(byline("<meta name='author' content='dpa'>", "<p class='byline'>By Mira Holt</p>", ""))
                .containsExactly("Mira Holt");
        assertThat(byline("", "<p class='byline'>By Mira Holt, Reuters</p>", ""))
                .containsExactly("Mira Holt");
    }

    @Test
    void writerMarkedInTheFootOfThePostIsRead() {
        String foot =
                "<div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn'>the Gardener</span></span></div>";
        assertThat(byline("", "", foot)).containsExactly("the Gardener");
        assertThat(byline("", "<p class='byline'>By Mira Holt</p>", foot)).containsExactly("Mira Holt");
        assertThat(
                        byline(
                                "",
                                "",
                                "<div class='comments'><span class='author vcard'><span class='fn'>Some Reader</span></span></div>"))
                .isEmpty();
    }

    @Test
    void labelsOfTextAndPicturesNameTheWriter() {
        assertThat(byline("", "<div>Text &amp; Fotos: Mira Holt</div>", "")).containsExactly("Mira Holt");
        assertThat(byline("", "<div>Ein Beitrag von Mira Holt</div>", "")).containsExactly("Mira Holt");
    }

    @Test
    void whoCallsHisSiteAsHimselfIsNamedWhereNobodyElseIs() {
        String page =
                "<html lang=en><head><title>Talks on fish</title><link rel='canonical' href='http://quaymouse.example.org/talks-on-fish'>%s</head>"
                        + "<body><article><h1>Talks on fish</h1>%s" + BODY + "</article></body></html>";
        assertThat(Inputting.report(
                                String.format(Locale.ROOT, page, "", "<div>Posted by quaymouse on 3 May 2021</div>"))
                        .byline())
                .containsExactly("quaymouse");
        assertThat(Inputting.report(String.format(Locale.ROOT, page, "", "<p class='byline'>By Quaymouse</p>"))
                        .byline())
                .containsExactly("Quaymouse");
        assertThat(Inputting.report(String.format(Locale.ROOT, page, "<meta name='author' content='quaymouse'>", ""))
                        .byline())
                .isEmpty();
        assertThat(Inputting.report(String.format(
                                Locale.ROOT, page, "", "<p class='byline'>By Quaymouse</p><p>Author: Mira Holt</p>"))
                        .byline())
                .containsExactly("Mira Holt");
    }

    @Test
    void initialsAreNoName() {
        assertThat(byline("", "<p class='byline'>By T.I.D.,</p><p>Author: Mira Holt</p>", ""))
                .containsExactly("Mira Holt");
    }

    @Test
    void firstNameInTheDataGivesWayToTheWholeNameThatIsShown() {
        String head = "<meta name='author' content='Mira'>";
        assertThat(byline(head, "<p class='byline'>By Mira Holt</p>", "")).containsExactly("Mira Holt");
        assertThat(byline(head, "<p class='byline'>By Jens Aker</p>", "")).containsExactly("Jens Aker");
        assertThat(byline(head, "", "")).containsExactly("Mira");
    }

    @Test
    void siteWhoseNameTheTitleHasWithMoreGivesWay() {
        String page =
                "<html lang=en><head><title>Talks on fish - Harbour Notes Oslo</title><meta name='author' content='Harbour Notes'></head>"
                        + "<body><article><h1>Talks on fish</h1><p class='byline'>By Mira Holt</p>" + BODY
                        + "</article></body></html>";
        assertThat(Inputting.report(page).byline()).containsExactly("Mira Holt");
    }

    @Test
    void labelMayStandInAPartOfTheLine() {
        assertThat(byline("", "<div>Harbours | By Mira Holt | 3 May 2021</div>", ""))
                .containsExactly("Mira Holt");
    }

    @Test
    void whatIsHiddenIsNoAuthorLine() {
        assertThat(byline("", "<div style='display: none'><p class='writer'>Live Editor</p></div>", ""))
                .isEmpty();
        assertThat(byline("", "<div class='writer' style='display: none'>Live Editor</div>", ""))
                .isEmpty();
    }

    @Test
    void whatSomebodyIsIsNoName() {
        assertThat(byline("", "<p class='byline'>By Mira Holt, Professor of History</p>", ""))
                .containsExactly("Mira Holt");
        assertThat(byline("", "<p class='byline'>Autorin: Mira Holt, Projektleiterin der Hafenstiftung</p>", ""))
                .containsExactly("Mira Holt");
    }

    @Test
    void whoTalkWithEachOtherAreTwo() {
        assertThat(byline("", "<p class='author'>Mira Holt im Gespräch mit Jens Aker</p>", ""))
                .containsExactly("Mira Holt", "Jens Aker");
        assertThat(byline("", "<p class='author'>Mira Holt in conversation with Jens Aker</p>", ""))
                .containsExactly("Mira Holt", "Jens Aker");
    }

    @Test
    void dayBesideTheLabelledNameMayStandApart() {
        assertThat(byline("", "<div>Verfasst von: harbourmouse | 31. Dezember 2008</div>", ""))
                .containsExactly("harbourmouse");
        assertThat(byline("", "<p>By HMN, in News, Harbours · 31 Jan 2025, 20:02</p>", ""))
                .containsExactly("HMN");
        assertThat(byline("", "<p>By harbourmouse, in News, Harbours</p>", "")).isEmpty();
    }

    @Test
    void nameBesideTheDayAboveTheTextIsTheAuthors() {
        assertThat(byline("", "<div>Mira Holt | 5 April 2025</div>", "")).containsExactly("Mira Holt");
        assertThat(byline("", "<div>Harbours | 5 April 2025</div>", "")).isEmpty();
        assertThat(byline("", "", "<div>Mira Holt | 5 April 2025</div>")).isEmpty();
        assertThat(byline("", "<div>More News | 5 April 2025</div>", "")).isEmpty();
    }

    @Test
    void nameInBoldLettersAboveTheFirstParagraphIsTheAuthors() {
        String body = BODY.replace("<p>The", "<p><b>MIRA HOLT</b></p><p>The");
        String page = "<html lang=en><head><title>Talks on fish</title></head><body><article><h1>Talks on fish</h1>%s"
                + "</article></body></html>";
        assertThat(Inputting.report(String.format(Locale.ROOT, page, body)).byline())
                .containsExactly("Mira Holt");
        assertThat(Inputting.report(String.format(
                                Locale.ROOT, page, BODY.replace("<p>The", "<p><b>Harbour days</b></p><p>The")))
                        .byline())
                .isEmpty();
    }

    @Test
    void creditOfPicturesEndsTheNames() {
        assertThat(byline("", "<p><em>Text von Mira Holt Illustration von Jens Aker</em></p>", ""))
                .containsExactly("Mira Holt");
        assertThat(byline("", "<p>Written by Mira Holt Photographs by Jens Aker</p>", ""))
                .containsExactly("Mira Holt");
    }

    @Test
    void wholeNameGoesBeforeAnAccount() {
        assertThat(byline("", "<div>Submitted by mouse on 3 May 2021</div><div>Text: Mira Holt</div>", ""))
                .containsExactly("Mira Holt");
    }

    @Test
    void newsroomOfTheAuthorLineIsGivenWhereItNamesNobody() {
        assertThat(byline(
                        "",
                        "<div class='author-date'><span class='byline'>von Redaktion,</span> 24. Januar 2022</div>",
                        ""))
                .containsExactly("Redaktion");
        assertThat(byline("", "<p class='byline'>von Redaktion</p><p>Autorin: Mira Holt</p>", ""))
                .containsExactly("Mira Holt");
    }

    @Test
    void writerInTheFootIsReadWhereNobodyElseIsNamed() {
        String foot =
                "<div class='footer-row'><div class='author-line'>erstellt von <a href='/author/dominic'>Dominic</a> —</div></div>";
        assertThat(byline("", "", foot)).containsExactly("Dominic");
        assertThat(byline(
                        "",
                        "",
                        foot + "<h2>More of it</h2>"
                                + foot.replace("ominic", "agmar").replace("footer-row'>", "footer-row'><p>Nets</p>")))
                .isEmpty();
        assertThat(byline("", "", "<aside>" + foot + "</aside>")).isEmpty();
    }

    @Test
    void authorLineGoesBeforeWhatTheHeadOfThePageSaysOfAllPages() {
        String head = "<meta name='author' content='Template Maker'>";
        assertThat(byline(head, "<p class='byline'>By Mira Holt</p>", "")).containsExactly("Mira Holt");
        assertThat(byline(head, "<p class='byline'>By <a href='/author/mira'>mira</a></p>", ""))
                .containsExactly("mira");
        assertThat(byline(
                        "<meta name='author' content='Mira Holt'>", "<p class='byline'>By M. Holt, Jens Aker</p>", ""))
                .containsExactly("Mira Holt");
        assertThat(byline(head, "<p class='byline'>Share this</p>", "")).containsExactly("Template Maker");
    }

    @Test
    void nameThatTheMarkupMarksGoesBeforeOtherWordsOfTheLine() {
        assertThat(byline(
                        "",
                        "<div class='byline'><a class='author' href='/authors/mira'>Mira Holt</a> 15:35, Oct 29 2020<p>Whats App</p></div>",
                        ""))
                .containsExactly("Mira Holt");
    }
}
