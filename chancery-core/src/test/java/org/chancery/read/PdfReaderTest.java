package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

/** Documents as press offices print them: lines of a width, columns, running heads. */
final class PdfReaderTest {

    private static final String ONE =
            "The envoys of both islands sat down in the old customs house on Friday, for the first time since the"
                    + " ferry dispute began, officials of both sides said after the meeting.";
    private static final String TWO =
            "They left after three hours without a word to those who waited outside in the rain, and no day was"
                    + " named for another round of the talks on the ferry and its fares.";

    private record Line(String text, float size, float left, float top) {}

    private static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Adds paragraphs as lines of a width, one under the other; gives where the next would stand. */
    private static float column(List<Line> page, int width, float left, float top, float gap, String... paragraphs) {
        float at = top;
        for (String paragraph : paragraphs) {
            for (String line : wrapped(paragraph, width)) {
                page.add(new Line(line, 10, left, at));
                at += 13;
            }
            at += gap;
        }
        return at;
    }

    private static Report report(List<List<Line>> pages) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var made = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            made.set(2024, Calendar.MAY, 10);
            document.getDocumentInformation().setCreationDate(made);
            document.getDocumentInformation().setTitle("Microsoft Word - draft3.doc");
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (var lines : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    for (var line : lines) {
                        content.beginText();
                        content.setFont(font, line.size());
                        content.newLineAtOffset(line.left(), page.getMediaBox().getHeight() - line.top());
                        content.showText(line.text());
                        content.endText();
                    }
                }
            }
            document.save(out);
        }
        return Inputting.report(Inputting.of("release.pdf", out.toByteArray()));
    }

    @Test
    void linesOfAnyWidthAreJoinedToParagraphs() throws IOException {
        for (int width : new int[] {45, 60, 75, 95}) {
            for (float gap : new float[] {0, 8}) {
                var page = new ArrayList<Line>(List.of(new Line("Harbour talks resume", 18, 50, 60)));
                column(page, width, 50, 100, gap, ONE, TWO);
                var report = report(List.of(page));
                assertThat(report.title()).as("width %d", width).contains("Harbour talks resume");
                assertThat(report.text()).as("width %d, gap %.0f", width, gap).isEqualTo(ONE + "\n\n" + TWO);
            }
        }
    }

    @Test
    void dayAndTitleAreThePrintedOnes() throws IOException {
        var page = new ArrayList<Line>(List.of(new Line("Harbour talks resume", 18, 50, 60)));
        column(page, 80, 50, 100, 8, ONE, TWO);
        assertThat(report(List.of(page)).published()).isEmpty();
        page.add(1, new Line("4 March 2022", 10, 50, 85));
        assertThat(report(List.of(page)).published().orElseThrow()).hasToString("2022-03-04");
    }

    @Test
    void columnsAreReadOneAfterTheOtherAndRunningHeadsLeftOut() throws IOException {
        var pages = new ArrayList<List<Line>>();
        for (int number = 1; number <= 3; number++) {
            var page = new ArrayList<Line>(List.of(new Line("Ministry of the Harbour - Press Office", 8, 50, 30)));
            column(page, 40, 50, 120, 8, ONE, TWO);
            column(page, 40, 320, 120, 8, TWO, ONE);
            page.add(new Line("Page " + number + " of 3", 8, 280, 770));
            pages.add(page);
        }
        String page = ONE + "\n\n" + TWO + "\n\n" + TWO + "\n\n" + ONE;
        assertThat(report(pages).text()).isEqualTo(page + "\n\n" + page + "\n\n" + page);
    }

    @Test
    void sentenceThatGoesOnOverThePageIsOne() throws IOException {
        var first = new ArrayList<Line>();
        var second = new ArrayList<Line>();
        var lines = wrapped(ONE, 60);
        column(first, 60, 50, 100, 8, TWO);
        first.add(new Line(lines.get(0), 10, 50, 700));
        second.add(new Line(String.join(" ", lines.subList(1, 2)), 10, 50, 100));
        second.add(new Line(String.join(" ", lines.subList(2, lines.size())), 10, 50, 113));
        assertThat(report(List.of(first, second)).text()).isEqualTo(TWO + "\n\n" + ONE);
    }
}
