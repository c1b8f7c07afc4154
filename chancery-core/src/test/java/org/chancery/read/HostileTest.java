package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Inputs made to take all memory or all time, or to reach outside: each fails alone, with why. */
@Timeout(120)
final class HostileTest {

    private static final String ARTICLE =
            "<html lang=en><body><article><h1>Harbour talks</h1><p>The envoys of both islands sat down in the old customs house on Friday,"
                    + " for the first time since the ferry dispute began.</p><p>They left after three hours.</p></article></body></html>";

    /** Bytes that are made as they are read, so that half a gigabyte takes no memory here. */
    private static Input endless(String start, long length) {
        return new Input("endless", Optional.empty(), Optional.empty(), () -> new InputStream() {
            private final byte[] head = start.getBytes(StandardCharsets.UTF_8);
            private long at;

            @Override
            public int read() {
                return at >= length ? -1 : at < head.length ? head[(int) at++] : next();
            }

            private int next() {
                at++;
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int from, int most) throws IOException {
                if (at >= length) {
                    return -1;
                }
                if (at < head.length) {
                    return super.read(buffer, from, Math.min(most, 1));
                }
                int n = (int) Math.min(most, length - at);
                java.util.Arrays.fill(buffer, from, from + n, (byte) 'a');
                at += n;
                return n;
            }
        });
    }

    @Test
    void lineOfHalfAGigabyteIsPassedOverInEveryKind() {
        for (String start : List.of(
                "",
                "{\"text\":\"",
                "<html><body><p>",
                "<?xml version='1.0'?><rss><channel><item>",
                "From: a@b.c\nTo: d@e.f\nSubject: x\n\n")) {
            assertThat(Inputting.failure(endless(start, 500L << 20)).reason())
                    .as(start)
                    .contains(" MB");
        }
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        String bomb = "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'>"
                + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>"
                + "<rss version='2.0'><channel><title>t</title><item><title>&d;</title></item></channel></rss>";
        assertThat(Inputting.failure(Inputting.of("bomb", bomb)).reason()).contains("not a feed that can be read");
    }

    @Test
    void feedWithoutEndGivesItsFirstEntries() {
        var feed = new StringBuilder(
                "<?xml version='1.0'?><rss version='2.0'><channel><title>t</title><link>/</link><description>d</description>");
        for (int i = 0; i < 10_500; i++) {
            feed.append("<item><title>E</title><description>The envoys met for the time of number ")
                    .append(i)
                    .append("</description></item>");
        }
        var readings =
                Inputting.readings("feed", feed.append("</channel></rss>").toString());
        assertThat(readings).hasSize(10_001);
        assertThat(((Reading.Failed) readings.get(10_000)).reason()).contains("500 entries more");
    }

    @Test
    void entryNestedWithoutEndOrWithAttributesWithoutEndFailsAlone() {
        String good =
                "<item><title>E</title><description>The envoys met in the old customs house.</description></item>";
        String nested = "<item><title>N</title>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</item>";
        String wide = "<item " + "a='1' b='2' ".repeat(50_000) + "><title>W</title></item>";
        var readings = Inputting.readings(
                "feed",
                "<?xml version='1.0'?><rss><channel><title>t</title>" + nested + wide + good + "</channel></rss>");
        assertThat(readings).hasSize(3);
        assertThat(((Reading.Failed) readings.get(0)).reason())
                .contains("feed#1")
                .contains("nested too deeply");
        assertThat(readings.get(1)).isInstanceOf(Reading.Failed.class);
        assertThat(readings.get(2)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void pageOfMoreTagsThanAnyIsRefusedAtOnce() {
        for (String tag : List.of("<p>", "<a>", "<p>x", "<div></div>")) {
            var input = Inputting.of("tags", "<html><body>" + tag.repeat(500_000));
            assertThat(Inputting.failure(input).reason()).as(tag).contains("more than 400000 tags");
        }
    }

    @Test
    void dataOfAMillionObjectsBesideAPageIsLeftOut() {
        String data = "<script type='application/ld+json'>[" + "{},".repeat(2_000_000) + "{}]</script>";
        assertThat(Inputting.report(Inputting.of("data", ARTICLE.replace("<body>", "<body>" + data)))
                        .text())
                .contains("old customs house");
    }

    @Test
    void mailOfManyPartsOrPartsWithinPartsFailsAlone() {
        String head = "From: a@b.c\nTo: d@e.f\nSubject: x\nMIME-Version: 1.0\n";
        var many = Inputting.of(
                "many",
                head + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\n".repeat(1_000_000) + "--b--\n");
        assertThat(Inputting.failure(many).reason()).contains("more parts");
        var deep = new StringBuilder(head);
        for (int i = 0; i < 5_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(Inputting.failure(Inputting.of("deep", deep.toString())).reason())
                .contains("more parts");
    }

    @Test
    void arrayOfManyObjectsIsReadOneByOne() {
        var input = Inputting.of(
                "array.json",
                "[{\"text\":\"The envoys met.\"}" + ",{\"text\":\"They met again.\"}".repeat(200_000) + "]");
        try (var readings = Inputting.READER.read(input)) {
            assertThat(readings.filter(Reading.Read.class::isInstance).count()).isEqualTo(200_001);
        }
    }

    @Test
    void textOfManyReportsIsRefused() {
        assertThat(Inputting.failure(Inputting.of("all.txt", "The envoys met in the old house.\n\n".repeat(40_000)))
                        .reason())
                .contains("longer than 1000000 characters");
    }

    @Test
    void elementsNestedWithoutEndAreRefusedAtOnce() {
        for (String opener : List.of("<div>", "<table><tr><td>", "<ul><li>", "<span class='x'>", "<b>")) {
            var input = Inputting.of("deep", "<html><body><p>x</p>" + opener.repeat(200_000));
            assertThat(Inputting.failure(input).reason()).as(opener).contains("nested too deeply");
        }
    }

    @Test
    void endTagsLeftOutMakeNoDepth() {
        String open =
                "<p>The ferry carries most of what the smaller island eats, day after day.<br><li>one<li>two<img src=a>"
                        .repeat(3_000);
        assertThat(Inputting.readings(Inputting.of("old", "<html lang=en><body>" + open))
                        .get(0))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void nullsAndControlSignsDoNotReachTheText() {
        var report = Inputting.report(Inputting.of("nulls", ARTICLE.replace("customs", "cus\0toms\u0007")));
        assertThat(report.text()).doesNotContain("\0").contains("house on Friday");
    }

    @Test
    void wrongCharsetIsReadAsWhatTheBytesAre() {
        byte[] latin = ARTICLE.replace("<html lang=en>", "<html lang=en><head><meta charset=utf-8></head>")
                .replace("customs house", "café in Zürich")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Inputting.report(Inputting.of("latin", latin)).text()).contains("café in Zürich");
        byte[] utf8 = ARTICLE.replace("<html lang=en>", "<html lang=en><head><meta charset=iso-8859-1></head>")
                .replace("customs house", "café in Zürich")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Inputting.report(Inputting.of("utf8", utf8)).text()).contains("café in Zürich");
        byte[] unknown = ARTICLE.replace("<html lang=en>", "<html lang=en><head><meta charset=no-such></head>")
                .getBytes(StandardCharsets.UTF_16);
        assertThat(Inputting.report(Inputting.of("utf16", unknown)).text()).contains("house on Friday");
    }
}
