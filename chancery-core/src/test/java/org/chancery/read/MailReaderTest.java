package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

/** Messages: which of their parts is the report, and whose it is. */
final class MailReaderTest {

    private static final String TEXT =
            "The envoys of both islands sat down in the old customs house on Friday, officials said.\n\n"
                    + "They left after three hours without a word, and no day was named for another round.\n";
    private static final String HEAD =
            "From: The Tide <news@tide.example>\nTo: reader@example.org\nSubject: Harbour talks\n"
                    + "Date: Fri, 4 Mar 2022 20:15:00 +0100\nMIME-Version: 1.0\n";

    private static Report report(String type, String... parts) {
        var mail = new StringBuilder(HEAD).append("Content-Type: ").append(type).append("; boundary=\"b\"\n\n");
        for (String part : parts) {
            mail.append("--b\n").append(part).append('\n');
        }
        return Inputting.report(mail.append("--b--\n").toString());
    }

    private static String plain(String text) {
        return "Content-Type: text/plain; charset=utf-8\n\n" + text;
    }

    @Test
    void attachedPageIsNoPartOfTheMessage() {
        var report = report(
                "multipart/mixed",
                plain(TEXT),
                "Content-Type: text/html; name=\"terms.html\"\nContent-Disposition: attachment; filename=\"terms.html\"\n\n"
                        + "<html><body><p>This message is meant for its reader alone; whoever else gets it should delete it and say so.</p></body></html>");
        assertThat(report.text()).startsWith("The envoys of both").endsWith("another round.");
    }

    @Test
    void textIsReadWhereTheHtmlIsABanner() {
        var report = report(
                "multipart/alternative",
                plain(TEXT),
                "Content-Type: text/html\n\n<html><body><img src=\"cid:x\"><p>Open this letter in your browser</p></body></html>");
        assertThat(report.text()).startsWith("The envoys of both").endsWith("another round.");
    }

    @Test
    void attachedMessageIsReadWhereLittleIsSaidBesides() {
        String inner =
                "From: Harbour Post <post@harbour.example>\nSubject: Ferry sails\nDate: Wed, 2 Mar 2022 08:00:00 +0000\n"
                        + "Content-Type: text/plain\n\n" + TEXT;
        var report = report("multipart/mixed", plain("For your files."), "Content-Type: message/rfc822\n\n" + inner);
        assertThat(report.title()).contains("Ferry sails");
        assertThat(report.publisher()).contains("Harbour Post");
        assertThat(report.published().orElseThrow()).hasToString("2022-03-02T08:00:00Z");
        assertThat(report.text()).startsWith("The envoys of both");
    }

    @Test
    void attachedMessageIsLeftWhereTheOuterOneIsTheReport() {
        var report = report(
                "multipart/mixed",
                plain(TEXT),
                "Content-Type: message/rfc822\n\nFrom: a@b.c\nSubject: Re\n\nThanks, will do.\n");
        assertThat(report.title()).contains("Harbour talks");
        assertThat(report.text()).startsWith("The envoys of both");
    }

    @Test
    void messageForwardedWithinTheTextIsReadWithItsSenderAndDay() {
        for (String mark : new String[] {
            "---------- Forwarded message ---------\n", "-----Original Message-----\n", "Begin forwarded message:\n\n"
        }) {
            var report = report(
                    "multipart/mixed",
                    plain("See below.\n\n" + mark
                            + "From: Harbour Post <post@harbour.example>\nDate: Wed, Mar 2, 2022 at 8:00 AM\nSubject: Ferry sails\nTo: <x@y.z>\n\n"
                            + TEXT));
            assertThat(report.title()).as(mark).contains("Ferry sails");
            assertThat(report.publisher()).as(mark).contains("Harbour Post");
            assertThat(report.published().orElseThrow()).as(mark).hasToString("2022-03-02T08:00:00");
            assertThat(report.text()).as(mark).startsWith("The envoys of both");
        }
    }

    @Test
    void pageSavedAsAMessageIsAPage() {
        var report = Inputting.report(
                """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://tide.example/talks
                Subject: Harbour talks
                Date: Fri, 11 Mar 2022 09:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://tide.example/talks

                <html><head><meta property=3D"article:published_time" content=3D"2022-03-04=
                T10:00:00Z"></head><body><h1>Harbour talks</h1><p>The envoys of both islands=
                 sat down in the old customs house on Friday, officials said.</p></body></html>
                --b
                Content-Type: image/png
                Content-Location: https://tide.example/a.png

                x
                --b--
                """);
        assertThat(report.url()).contains("https://tide.example/talks");
        assertThat(report.published().orElseThrow()).hasToString("2022-03-04T10:00:00Z");
        assertThat(report.publisher()).isNotEqualTo(java.util.Optional.of("<Saved by Blink>"));
    }

    @Test
    void documentsThatAreAttachedAreReportsOfTheirOwn() throws IOException {
        byte[] docx = OfficeReaderTest.docx(
                "Harbour talks resume", "The clerks of both islands signed the papers in the old house on Thursday.");
        String attachment =
                "Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document; name=\"release.docx\"\n"
                        + "Content-Disposition: attachment; filename=\"release.docx\"\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(docx) + "\n";
        String broken =
                "Content-Type: application/pdf; name=\"b.pdf\"\nContent-Disposition: attachment; filename=\"b.pdf\"\n\n%PDF-1.4 nothing\n";
        String mail = HEAD + "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n" + plain(TEXT) + "\n--b\n"
                + attachment + "--b\n" + broken + "--b--\n";
        var readings = Inputting.readings("letter", mail);
        assertThat(readings)
                .extracting(Reading::source)
                .containsExactly("letter", "letter#release.docx", "letter#b.pdf");
        var document = ((Reading.Read) readings.get(1)).report();
        assertThat(document.text()).startsWith("The clerks of both islands");
        assertThat(document.published().orElseThrow()).hasToString("2022-03-04T20:15:00+01:00");
        assertThat(document.publisher()).contains("The Tide");
        assertThat(readings.get(2)).isInstanceOf(Reading.Failed.class);
    }
}
