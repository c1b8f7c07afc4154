package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.junit.jupiter.api.Test;

final class ReportReaderTest {

    private static final String SENTENCE =
            "The envoys of both islands sat down in the old customs house on Friday, officials said.";

    @Test
    void textOfAJsonLineIsTakenAsItIs() {
        String text = "  The envoys\\nsat down. \\u00a0They left.  ";
        var readings = Inputting.readings(
                "lines.jsonl",
                "{\"id\":\"a7\",\"text\":\"" + text
                        + "\",\"date\":\"2022-03-04\",\"title\":\"T\"}\n\n{\"id\":8,\"text\":\"x\"}\n");
        assertThat(readings).hasSize(2);
        var first = (Reading.Read) readings.get(0);
        assertThat(first.answerId()).isEqualTo("a7");
        assertThat(first.report().text()).isEqualTo("  The envoys\nsat down. \u00a0They left.  ");
        assertThat(first.report().id()).matches("r[0-9a-f]{12}");
        assertThat(first.report().source()).isEqualTo("lines.jsonl#1");
        assertThat(first.report().published().orElseThrow()).hasToString("2022-03-04");
        assertThat(((Reading.Read) readings.get(1)).inputId()).contains("8");
    }

    @Test
    void datelineAndPostsOfAJsonLineAreFoundInItsText() {
        var text = "OSLO, March 4 (Reuters) - The envoy wrote:\\n\\n\\\"Good talks today with @minister.\\\"\\n\\n"
                + "— Envoy Kari Lund (@kari_lund) March 3, 2022\\n\\nThe talks go on. See you — soon (@home).";
        var report = ((Reading.Read) Inputting.readings("l.jsonl", "{\"text\":\"" + text + "\"}\n")
                        .get(0))
                .report();
        assertThat(report.dateline().orElseThrow().in(report.text())).isEqualTo("OSLO, March 4 (Reuters) -");
        assertThat(report.agency()).contains("Reuters");
        assertThat(report.posts()).hasSize(1);
        var post = report.posts().get(0);
        assertThat(post.span().in(report.text())).isEqualTo("Good talks today with @minister.");
        assertThat(post.author()).contains("Envoy Kari Lund");
        assertThat(post.date().orElseThrow()).hasToString("2022-03-03");
    }

    @Test
    void damagedLineIsNamedAndTheOthersAreRead() {
        var readings = Inputting.readings(
                "l.jsonl", "{\"text\":\"a\"}\n{\"text\": \"b\n{\"title\":\"no text\"}\n{\"text\":\"c\"}\n");
        assertThat(readings).hasSize(4);
        assertThat(((Reading.Failed) readings.get(1)).reason()).contains("line 2 (byte 13)");
        assertThat(((Reading.Failed) readings.get(2)).reason())
                .contains("line 3")
                .contains("\"text\"");
        assertThat(readings.get(3)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void endlessLineIsPassedOver() {
        var readings = Inputting.readings(
                "l.jsonl", "{\"text\":\"a\"}\n{\"text\":\"" + "z".repeat(17 << 20) + "\"}\n{\"text\":\"c\"}\n");
        assertThat(((Reading.Failed) readings.get(1)).reason()).contains("longer than 16 MB");
        assertThat(readings.get(2)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void ownAnswersAreReadAgainWithTheirSpans() {
        var report = ((Reading.Read) Inputting.readings(
                                "r.jsonl",
                                "{\"text\":\"Good talks. — E (@e) May 3, 2021\",\"posts\":[{\"handle\":\"@e\",\"start\":0,\"end\":11},{\"start\":5,\"end\":999}]}")
                        .get(0))
                .report();
        assertThat(report.posts())
                .singleElement()
                .satisfies(post -> assertThat(post.span().end()).isEqualTo(11));
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        assertThat(Inputting.failure(Inputting.of("e.txt", "")).reason()).startsWith("e.txt: it is empty");
        assertThat(Inputting.failure(Inputting.of("w.txt", " \n\t")).reason()).contains("empty");
        assertThat(Inputting.failure(Inputting.of("b.bin", new byte[] {0, 1, 2, 3, 0, 0, 5, 9, 0}))
                        .reason())
                .contains("binary");
        assertThat(Inputting.failure(Inputting.of("p.html", "<html><body><nav><a href=x>Home</a></nav></body></html>"))
                        .reason())
                .contains("no article");
        assertThat(Inputting.failure(Inputting.of("p.pdf", "%PDF-1.7 nonsense")).reason())
                .contains("PDF");
    }

    @Test
    void bytesThatCannotBeOpenedFail() {
        var input = new Input("gone.txt", Optional.empty(), Optional.empty(), () -> {
            throw new IOException("there is no such file");
        });
        assertThat(Inputting.failure(input).reason()).contains("gone.txt").contains("no such file");
    }

    @Test
    void streamThatBreaksOffFailsAfterWhatWasRead() {
        var input = new Input("cut.jsonl", Optional.empty(), Optional.empty(), () -> new InputStream() {
            private final byte[] bytes = "{\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() throws IOException {
                if (at == bytes.length) {
                    throw new IOException("the disk is gone");
                }
                return bytes[at++];
            }
        });
        assertThat(Inputting.readings(input)).anySatisfy(r -> assertThat(r).isInstanceOf(Reading.Failed.class));
    }

    @Test
    void sameBytesFromTheSameSourceHaveTheSameId() {
        assertThat(Inputting.report(Inputting.of("a.txt", SENTENCE)).id())
                .isEqualTo(Inputting.report(Inputting.of("a.txt", SENTENCE)).id())
                .isNotEqualTo(Inputting.report(Inputting.of("b.txt", SENTENCE)).id());
    }

    @Test
    void entriesOfAFeedAreReports() {
        var readings = Inputting.readings(
                "feed.xml",
                """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Tide</title><link>https://tide.example/</link><description>d</description><language>en-gb</language>
                <item><title>Envoys meet &amp; part</title><link>https://tide.example/1</link><pubDate>Fri, 04 Mar 2022 19:15:00 GMT</pubDate><dc:creator>Nora Lind</dc:creator>
                <description>Short.</description><content:encoded><![CDATA[<p>%s</p><p>They left after three hours without a statement.</p>]]></content:encoded></item>
                <item><title>Empty</title><link>https://tide.example/2</link></item></channel></rss>"""
                        .replace("%s", SENTENCE));
        var first = ((Reading.Read) readings.get(0)).report();
        assertThat(first.title()).contains("Envoys meet & part");
        assertThat(first.source()).isEqualTo("feed.xml#1");
        assertThat(first.url()).contains("https://tide.example/1");
        assertThat(first.byline()).containsExactly("Nora Lind");
        assertThat(first.published().orElseThrow()).hasToString("2022-03-04T19:15:00Z");
        assertThat(first.text()).isEqualTo(SENTENCE + "\n\nThey left after three hours without a statement.");
        assertThat(((Reading.Failed) readings.get(1)).reason()).contains("feed.xml#2");
    }

    @Test
    void entriesOfAFeedKeepTheOffsetThatTheFeedGave() {
        String feed =
                """
                <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><link>http://x/</link>
                <description>d</description>
                <item><title>A</title><description>The envoys met again in the old house.</description><pubDate>Fri, 04 Mar 2022 23:30:00 +0530</pubDate></item>
                <item><title>B</title><description>The envoys met again in the new house.</description><pubDate>Fri, 04 Mar 2022 00:00:00 GMT</pubDate></item>
                <item><title>C</title><description>The envoys met again in no house at all.</description><dc:date>2022-03-04</dc:date></item>
                </channel></rss>""";
        assertThat(Inputting.readings("feed", feed))
                .extracting(reading -> ((Reading.Read) reading)
                        .report()
                        .published()
                        .orElseThrow()
                        .toString())
                .containsExactly("2022-03-04T23:30:00+05:30", "2022-03-04T00:00:00Z", "2022-03-04");
    }

    @Test
    void outsideEntitiesOfAFeedAreRefused() {
        var bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]><rss version=\"2.0\"><channel><title>&f;&a;</title><link>x</link><description>d</description></channel></rss>";
        assertThat(Inputting.failure(Inputting.of("bomb.xml", bomb)).reason()).contains("not a feed that can be read");
    }

    @Test
    void itemsOfAJsonFeedAreReports() {
        var report = Inputting.report(
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"The Tide\",\"items\":[{\"id\":\"1\",\"url\":\"https://tide.example/1\",\"title\":\"T\",\"date_published\":\"2022-03-04T20:15:00+01:00\",\"content_html\":\"<p>"
                        + SENTENCE + "</p>\"}]}");
        assertThat(report.text()).isEqualTo(SENTENCE);
        assertThat(report.published().orElseThrow()).hasToString("2022-03-04T20:15:00+01:00");
    }

    @Test
    void messageIsReadFromItsHtmlPart() {
        var report = Inputting.report(
                """
                From: "The Tide" <news@tide.example>
                To: reader@example.org
                Subject: =?UTF-8?Q?Envoys_meet_=E2=80=93_again?=
                Date: Fri, 4 Mar 2022 20:15:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8

                plain
                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <html><body><p>%s</p></body></html>
                --b--
                """
                        .replace("%s", SENTENCE));
        assertThat(report.title()).contains("Envoys meet – again");
        assertThat(report.publisher()).contains("The Tide");
        assertThat(report.published().orElseThrow()).hasToString("2022-03-04T20:15:00+01:00");
        assertThat(report.text()).isEqualTo(SENTENCE);
    }

    @Test
    void pdfOfAPressReleaseIsRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(50, 700);
                content.showText("Press release of 4 March 2022");
                content.newLineAtOffset(0, -40);
                content.showText(SENTENCE);
                content.endText();
            }
            document.save(out);
        }
        assertThat(Inputting.report(Inputting.of("release.pdf", out.toByteArray()))
                        .text())
                .contains("sat down in the old customs house");
    }

    @Test
    void onlyEnglishPassesWhereOnlyEnglishIsUnderstood() {
        var german = Inputting.readings(
                "de.txt",
                "Die Gesandten der beiden Inseln haben sich am Freitag im alten Zollhaus getroffen und sind nach drei Stunden ohne eine Erklärung wieder gegangen, wie ein Diplomat sagte.");
        assertThat(((Reading.Failed) new EnglishOnly().apply(german.get(0))).reason())
                .contains("German");
        var line = Inputting.readings(
                "l.jsonl", "{\"text\":\"Die Gesandten der beiden Inseln haben sich am Freitag getroffen.\"}");
        assertThat(new EnglishOnly().apply(line.get(0))).isInstanceOf(Reading.Read.class);
    }
}
