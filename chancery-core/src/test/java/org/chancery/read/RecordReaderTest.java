package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

/** The XML and SGML of agencies and corpora. */
final class RecordReaderTest {

    private static final String ONE =
            "The envoys of both islands sat down in the old customs house on Friday, officials said.";
    private static final String TWO = "They left after three hours without a word to those who waited outside.";

    private static List<Report> reports(String file) {
        return Inputting.readings("file", file).stream()
                .map(reading -> ((Reading.Read) reading).report())
                .toList();
    }

    @Test
    void documentsOfACorpusAreReportsWithHeadlineDatelineAndDay() {
        String file =
                """
                <DOC id="TID_ENG_20220304.0012" type="story" >
                <HEADLINE>
                Harbour talks resume
                </HEADLINE>
                <DATELINE>
                PORT ELEN, March 4 (Reuters)
                </DATELINE>
                <TEXT>
                <P>
                The envoys of both islands sat down in the old
                customs house on Friday, officials said.
                </P>
                <P>
                %s
                </P>
                </TEXT>
                </DOC>
                <DOC id="TID_ENG_20220305.0001" type="other" >
                <TEXT>
                The ferry sails again, AT&T said, as the island's port
                opens on Monday after three weeks of quarrel.
                </TEXT>
                </DOC>
                """
                        .replace("%s", TWO);
        var reports = reports(file);
        assertThat(reports).hasSize(2);
        var first = reports.get(0);
        assertThat(first.source()).isEqualTo("file#1");
        assertThat(first.title()).contains("Harbour talks resume");
        assertThat(first.published().orElseThrow()).hasToString("2022-03-04");
        assertThat(first.text()).isEqualTo("PORT ELEN, March 4 (Reuters) — " + ONE + "\n\n" + TWO);
        assertThat(first.dateline().orElseThrow().end()).isEqualTo("PORT ELEN, March 4 (Reuters) —".length());
        assertThat(first.agency()).contains("Reuters");
        assertThat(reports.get(1).text()).startsWith("The ferry sails again, AT&T said, as the island's port opens");
    }

    @Test
    void endTagsMayBeMissing() {
        var report = reports("<DOC>\n<DOCNO> AP880304-0001 </DOCNO>\n<HEAD>Talks</HEAD>\n<TEXT>\n<P>\n" + ONE
                        + "\n<P>\n" + TWO + "\n</TEXT>\n</DOC>\n")
                .get(0);
        assertThat(report.text()).isEqualTo(ONE + "\n\n" + TWO);
        assertThat(report.published().orElseThrow()).hasToString("1988-03-04");
    }

    @Test
    void aFileOfAnySizeIsReadRecordByRecordInLittleMemory() {
        String one = "<DOC id=\"TID_ENG_20220304.0001\">\n<HEADLINE>Talks</HEADLINE>\n<TEXT>\n<P>\n" + ONE
                + "\n</P>\n</TEXT>\n</DOC>\n<!-- <DOC> is none here -->\n";
        int times = 400_000;
        try (var readings = Inputting.READER.read(repeated(one, times))) {
            var first = readings.limit(3).toList();
            assertThat(first).hasSize(3).allMatch(Reading.Read.class::isInstance);
        }
    }

    @Test
    void recordThatIsLongerThanAnyFailsAloneAndTheNextIsRead() {
        String good = "<DOC id=\"TID_ENG_20220304.0002\">\n<TEXT>\n<P>\n" + ONE + "\n</P>\n</TEXT>\n</DOC>\n";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("<DOC id=\"TID_ENG_20220304.0001\">\n<TEXT>\n".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes("the ferry sails again ".repeat(1_300_000).getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(good.getBytes(StandardCharsets.US_ASCII));
        var readings = Inputting.readings(Inputting.of("corpus", bytes.toByteArray()));
        assertThat(readings).hasSize(2);
        assertThat(((Reading.Failed) readings.get(0)).reason())
                .contains("corpus#1")
                .contains("longer than 24 MB");
        assertThat(((Reading.Read) readings.get(1)).report().text()).isEqualTo(ONE);
    }

    @Test
    void charsetThatTheFileDeclaresHoldsForEachRecord() {
        String file = "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?>\n<docs>"
                + "<doc><title>Talks</title><text>Wis\u0142a ferries: %s</text></doc>"
                        .replace("%s", ONE)
                        .repeat(2)
                + "</docs>";
        var readings = Inputting.readings(Inputting.of("corpus", file.getBytes(Charset.forName("ISO-8859-2"))));
        assertThat(readings).hasSize(2).allSatisfy(reading -> assertThat(
                        ((Reading.Read) reading).report().text())
                .startsWith("Wis\u0142a"));
    }

    /** The same again and again, without holding it. */
    private static Input repeated(String words, int times) {
        byte[] one = words.getBytes(StandardCharsets.US_ASCII);
        return new Input(
                "corpus", Optional.empty(), Optional.empty(), () -> new SequenceInputStream(streams(one, times)));
    }

    private static Enumeration<InputStream> streams(byte[] one, int times) {
        var left = new AtomicInteger(times);
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return left.get() > 0;
            }

            @Override
            public InputStream nextElement() {
                left.decrementAndGet();
                return new ByteArrayInputStream(one);
            }
        };
    }

    @Test
    void sentencesForACoderAreReports() {
        var reports = reports(
                "<?xml version=\"1.0\"?>\n<Sentences>\n<Sentence date=\"20220304\" id=\"a_1\" source=\"TID\" sentence=\"true\">\n<Text>"
                        + ONE
                        + "</Text>\n<Parse>(ROOT (S x))</Parse></Sentence>\n<Sentence date=\"20220305\" id=\"a_2\"><Text>"
                        + TWO
                        + "</Text></Sentence></Sentences>");
        assertThat(reports).extracting(Report::text).containsExactly(ONE, TWO);
        assertThat(reports.get(0).published().orElseThrow()).hasToString("2022-03-04");
    }

    @Test
    void wiresInNitfAreRead() {
        var report = reports(
                        """
                        <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.3/nitf.dtd">
                        <nitf><head><title>slug</title><docdata><date.issue norm="20220304T101500+0100"/></docdata></head>
                        <body><body.head><hedline><hl1>Harbour talks resume</hl1></hedline><byline>By <person>Nora Lind</person></byline>
                        <dateline><location>Port Elen</location></dateline><abstract><p>Talks go on after a month.</p></abstract></body.head>
                        <body.content><p>%1 <a href="x">More</a> is to follow.</p><media><media-caption><p>The house.</p></media-caption></media><hl2>Ferry</hl2><p>%2</p></body.content></body></nitf>"""
                                .replace("%1", ONE)
                                .replace("%2", TWO))
                .get(0);
        assertThat(report.title()).contains("Harbour talks resume");
        assertThat(report.byline()).containsExactly("Nora Lind");
        assertThat(report.published().orElseThrow()).hasToString("2022-03-04T10:15:00+01:00");
        assertThat(report.text()).isEqualTo("Port Elen — " + ONE + " More is to follow.\n\nFerry\n\n" + TWO);
        assertThat(report.lead()).contains("Talks go on after a month.");
    }

    @Test
    void itemsOfNewsMlAreRead() {
        var report = reports(
                        """
                        <?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2022-03-04T11:00:00Z</sent></header><itemSet>
                        <newsItem guid="tag:x" version="2" xml:lang="en"><itemMeta><provider literal="The Tide"/><versionCreated>2022-03-04T12:00:00Z</versionCreated>
                        <firstCreated>2022-03-04T10:15:00Z</firstCreated></itemMeta><contentMeta><creator><name>Nora Lind</name></creator><headline>Harbour talks resume</headline></contentMeta>
                        <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>%1</p><p>%2</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>"""
                                .replace("%1", ONE)
                                .replace("%2", TWO))
                .get(0);
        assertThat(report.title()).contains("Harbour talks resume");
        assertThat(report.publisher()).contains("The Tide");
        assertThat(report.byline()).containsExactly("Nora Lind");
        assertThat(report.published().orElseThrow()).hasToString("2022-03-04T10:15:00Z");
        assertThat(report.updated().orElseThrow()).hasToString("2022-03-04T12:00:00Z");
        assertThat(report.text()).isEqualTo(ONE + "\n\n" + TWO);
    }

    @Test
    void textsInTeiAreRead() {
        var report = reports(
                        """
                        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Harbour talks</title><author>Nora Lind</author></titleStmt>
                        <publicationStmt><publisher>An Archive</publisher><date when="2023-01-01"/></publicationStmt><sourceDesc><bibl><publisher>The Tide</publisher><date when="2022-03-04"/></bibl></sourceDesc></fileDesc></teiHeader>
                        <text><body><div><head>Ferry</head><p>%1<note>Unclear.</note></p><p>%2</p></div></body></text></TEI>"""
                                .replace("%1", ONE)
                                .replace("%2", TWO))
                .get(0);
        assertThat(report.published().orElseThrow()).hasToString("2022-03-04");
        assertThat(report.publisher()).contains("The Tide");
        assertThat(report.text()).isEqualTo("Ferry\n\n" + ONE + "\n\n" + TWO);
    }

    @Test
    void recordWithoutTextFailsAlone() {
        var readings = Inputting.readings(
                "file",
                "<DOC id='A_20220304.1'><TEXT></TEXT></DOC>\n<DOC id='A_20220304.2'><TEXT><P>" + ONE
                        + "</P></TEXT></DOC>");
        assertThat(readings.get(0)).isInstanceOf(Reading.Failed.class);
        assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void xmlOfAnotherKindIsNamedAndNotTakenForProse() {
        assertThat(Inputting.failure(
                                Inputting.of(
                                        "map.xml",
                                        "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://tide.example/1</loc></url></urlset>"))
                        .reason())
                .contains("kind that is not read")
                .contains("urlset");
    }
}
