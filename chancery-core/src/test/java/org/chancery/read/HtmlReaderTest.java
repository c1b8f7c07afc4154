package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class HtmlReaderTest {

    private static final String PARAGRAPHS =
            """
            <p>The envoys of both islands sat down in the old customs house on Friday, for the first time since the ferry dispute began.</p>
            <p>They left after three hours without a statement, but agreed to come back <a href="/x">in a week</a>, a diplomat said.</p>
            <h2>What is at stake</h2>
            <p>The ferry carries most of what the smaller island eats, and its owners have stopped it twice this year over unpaid fees.</p>
            """;

    private static String page(String head, String body) {
        return "<!doctype html><html lang=\"en\"><head><title>Envoys meet again | The Tide</title>" + head
                + "</head><body>" + body + "</body></html>";
    }

    @Test
    void articleIsToldFromWhatSurroundsIt() {
        var report = Inputting.report(
                page(
                        "",
                        """
                <nav><ul><li><a href="/a">Home</a></li><li><a href="/b">World</a></li></ul></nav>
                <main><article><h1>Envoys meet again</h1><p class="standfirst">After a year of silence, the islands talk about their ferry.</p>
                <div class="byline">By <a rel="author" href="/u">Nora Lind</a></div>
                <div class="share-bar"><button>Share</button><a href="#">Facebook</a></div>
                <figure><img src="a.jpg"><figcaption>The customs house. Photo: A. Name</figcaption></figure>
                <div class="article-body">"""
                                + PARAGRAPHS
                                + """
                <aside class="related"><h3><a href="/r">Older story about the ferry and its owners</a></h3></aside>
                <p>Advertisement</p><div class="newsletter-signup"><p>Sign up for our daily letter and read everything first.</p></div>
                <p>The next round is planned for Friday week, if the harbour is free of ice by then.</p></div></article></main>
                <section class="comments"><p>I have never believed a word that these envoys say, and I never will.</p></section>
                <footer><p>Copyright The Tide. All rights reserved.</p></footer>"""));
        assertThat(report.title()).contains("Envoys meet again");
        assertThat(report.byline()).containsExactly("Nora Lind");
        assertThat(report.lead()).contains("After a year of silence, the islands talk about their ferry.");
        assertThat(report.text().split("\n\n")).hasSize(5);
        assertThat(report.text())
                .startsWith("The envoys of both")
                .endsWith("by then.")
                .contains("come back in a week,");
        assertThat(report.headings()).singleElement().satisfies(h -> assertThat(h.in(report.text()))
                .isEqualTo("What is at stake"));
    }

    @Test
    void linkedDataSaysWhoAndWhen() {
        var report = Inputting.report(page(
                """
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Tide"},
                {"@type":"NewsArticle","headline":"Envoys meet again","datePublished":"2022-03-04T20:15:00+01:00","dateModified":"2022-03-05",
                "author":[{"@id":"#p"},{"@type":"Person","givenName":"Ole","familyName":"Berg"}],"publisher":{"@type":"Organization","name":"The Tide"}},
                {"@id":"#p","@type":"Person","name":"Nora Lind"}]}</script>""",
                "<article>" + PARAGRAPHS + "</article>"));
        assertThat(report.published().orElseThrow()).hasToString("2022-03-04T20:15:00+01:00");
        assertThat(report.updated().orElseThrow()).hasToString("2022-03-05");
        assertThat(report.byline()).containsExactly("Nora Lind", "Ole Berg");
        assertThat(report.publisher()).contains("The Tide");
    }

    @Test
    void metaElementsServeWhereLinkedDataIsBroken() {
        var report = Inputting.report(page(
                """
                <script type="application/ld+json">{"@type":"NewsArticle", oops</script>
                <meta property="article:published_time" content="2022-03-04T08:00:00Z"><meta name="author" content="Nora Lind">
                <meta property="og:site_name" content="The Tide">""",
                "<article>" + PARAGRAPHS + "</article>"));
        assertThat(report.published().orElseThrow()).hasToString("2022-03-04T08:00:00Z");
        assertThat(report.byline()).containsExactly("Nora Lind");
    }

    @Test
    void dateMayStandInTheAddressOrInTheWords() {
        assertThat(Inputting.report(page(
                                "<link rel=canonical href=\"https://tide.example/2022/03/04/ferry\">",
                                "<article>" + PARAGRAPHS + "</article>"))
                        .published()
                        .orElseThrow())
                .hasToString("2022-03-04");
        assertThat(Inputting.report(
                                page("", "<article><p>Published: 4 March 2022, 08:00</p>" + PARAGRAPHS + "</article>"))
                        .published()
                        .orElseThrow())
                .hasToString("2022-03-04T08:00:00");
    }

    @Test
    void secondArticleAndConsentBoxAreNotTheArticle() {
        String other = "<article class=\"story-body\"><h1>Another matter</h1>"
                + "<p>Quite another matter is told here, at greater length than the first one was.</p>".repeat(6)
                + "</article>";
        var report = Inputting.report(page(
                "",
                "<div id=\"onetrust-banner\"><p>" + "We and our partners keep cookies on your machine. ".repeat(60)
                        + "</p></div><article class=\"story-body\"><h1>Envoys meet again</h1>" + PARAGRAPHS
                        + "</article>" + other));
        assertThat(report.text()).startsWith("The envoys of both").doesNotContain("another matter", "cookies");
    }

    @Test
    void embeddedTweetIsAPost() {
        var report = Inputting.report(
                page(
                        "",
                        "<article>" + PARAGRAPHS
                                + """
                <blockquote class="twitter-tweet"><p>We are back at the table, and the tea is still bad. <a href="https://t.co/q">pic.twitter.com/q1</a></p>
                &mdash; Envoy Strand (@strand) <a href="https://twitter.com/strand/1">March 4, 2022</a></blockquote>
                <p>The next round is planned for Friday week, if the harbour is free of ice by then.</p></article>"""));
        assertThat(report.posts()).singleElement().satisfies(post -> {
            assertThat(post.handle()).contains("@strand");
            assertThat(post.span().in(report.text())).isEqualTo("We are back at the table, and the tea is still bad.");
        });
    }

    @Test
    void bodyInParagraphsOfLineBreaksIsRead() {
        var report = Inputting.report(
                page(
                        "",
                        "<div class=\"text\">The envoys of both islands sat down in the old customs house on Friday.<br><br>"
                                + "They left after three hours without a statement, a diplomat said.<br><br>The ferry carries most of what the smaller island eats.</div>"));
        assertThat(report.text().split("\n\n")).hasSize(3);
    }

    @Test
    void charsetOfThePageIsBelieved() {
        byte[] bytes = page(
                        "<meta charset=\"windows-1252\">",
                        "<article><p>Die Gesandten trafen sich am Freitag im alten Zollhaus über dem Hafen, hieß es, zum ersten Mal seit dem Streit.</p></article>")
                .getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(Inputting.report(Inputting.of("de.html", bytes)).text()).contains("über dem Hafen, hieß es");
    }

    @Test
    void textOfThePagesDataServesWhereThePageShowsNone() {
        var report = Inputting.report(page(
                """
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Envoys meet again","articleBody":"The envoys sat down in the old customs house on Friday, for the first time in a year.\\n\\nThey left after three hours without a statement, but agreed to come back in a week, a diplomat said."}</script>""",
                "<div id=\"app\"></div>"));
        assertThat(report.text()).startsWith("The envoys sat down").contains("\n\nThey left");
    }

    @Test
    void textInTheDataIsReadWhereThePageShowsItsBeginningAlone() {
        String first =
                "The envoys of both islands sat down in the old customs house on Friday, for the first time since the ferry dispute began, officials said.";
        String rest = " They left after three hours without a word to those who waited outside in the rain.".repeat(6);
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour talks\",\"articleBody\":\""
                        + first + "\\n\\n" + rest.strip() + "\"}</script>";
        String page =
                "<html lang=en><head>" + data + "</head><body><article><h1>Harbour talks</h1><p>" + first + "</p>";
        assertThat(Inputting.report(
                                page
                                        + "<div class='paywall-offer'><a href='/subscribe'>Subscribe to go on reading</a></div></article></body></html>")
                        .text())
                .startsWith(first + "\n\n")
                .endsWith("in the rain.");
        String other = page.replace("articleBody\":\"The envoys", "articleBody\":\"Another tale of envoys");
        assertThat(Inputting.report(other + "</article></body></html>").text()).isEqualTo(first);
    }

    @Test
    void windowThatAsksForConsentIsNoArticleHoweverLongItIs() {
        String asks =
                "<p>We and our partners use cookies and similar technologies to store information on your device and to process personal data for advertising and measurement.</p>"
                        .repeat(8);
        String article =
                "<h1>Harbour talks</h1><div><p>The envoys of both islands sat down in the old customs house on Friday, officials said.</p>"
                        + "<p>They left after three hours without a word to those who waited outside.</p></div>";
        for (String window : new String[] {
            "<div id='cookie-consent'><h2>Privacy</h2>" + asks + "</div>", "<div class='x1'>" + asks + "</div>"
        }) {
            assertThat(Inputting.report("<html lang=en><body class='has-cookie-notice'>" + window + article
                                    + "</body></html>")
                            .text())
                    .as(window)
                    .isEqualTo(
                            "The envoys of both islands sat down in the old customs house on Friday, officials said.\n\nThey left after three hours without a word to those who waited outside.");
        }
        String report =
                "<p>The regulator fined the firm because it used cookies and similar technologies without consent, a court heard on Friday.</p>"
                        + "<p>The firm said that it would ask the court of appeal to look at the case again in May.</p>";
        assertThat(Inputting.report("<html lang=en><body><h1>Cookie fine</h1><div>" + report + "</div></body></html>")
                        .text())
                .startsWith("The regulator fined");
    }

    @Test
    void footOfAFeedReaderIsNoParagraph() {
        assertThat(Inputting.report(
                                "<html lang=en><body><article><h1>Harbour talks</h1><p>The envoys of both islands sat down in the old customs house on Friday, officials said.</p>"
                                        + "<p>The post <a href=x>Harbour talks</a> appeared first on <a href=y>The Tide</a>.</p></article></body></html>")
                        .text())
                .doesNotContain("appeared first");
        assertThat(Inputting.report(
                                "<html lang=en><body><article><h1>Harbour talks</h1><p>The post of envoy was filled first on Friday, officials of both islands said.</p>"
                                        + "<p>They left after three hours without a word to those outside.</p></article></body></html>")
                        .text())
                .contains("The post of envoy");
    }

    @Test
    void articleForThoseWithoutScriptsIsReadWhereNothingElseStandsInItsPlace() {
        String text =
                """
                <span class="byline-author">Posted by Mira Holt and Jens Aker - Harbour team</span>
                <p>The delegations met in the harbour office and talked for most of the afternoon about fishing rights and the tolls of the canal.</p>
                <p>Neither side would say when the next round is to be held, but both called the mood a good deal better than it had been last year.</p>
                <p>Fishermen who waited outside until the evening said that they had heard such words before, and that the nets were still in the shed.</p>""";
        String page = "<html lang=en><head><title>Talks on fish</title></head><body><h1>Talks on fish</h1>"
                + "<div itemprop='articleBody'><script type='text/template'>x</script><noscript>%s</noscript>%s</div></body></html>";
        var report = Inputting.report(String.format(Locale.ROOT, page, text, ""));
        assertThat(report.text()).contains("The delegations met").contains("Fishermen who waited");
        assertThat(report.byline()).containsExactly("Mira Holt", "Jens Aker");
        assertThat(Inputting.report(String.format(
                                Locale.ROOT, page, text.replace("Fishermen", "Robots"), text.replace("span", "i")))
                        .text())
                .contains("Fishermen")
                .doesNotContain("Robots");
    }
}
