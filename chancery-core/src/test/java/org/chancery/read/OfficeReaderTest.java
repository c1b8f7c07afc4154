package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Documents of word processors. */
final class OfficeReaderTest {

    private static final String ONE =
            "The envoys of both islands sat down in the old customs house on Friday, officials said.";
    private static final String TWO = "They left after three hours without a word to those who waited outside.";

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** A document of these paragraphs. */
    static byte[] docx(String... paragraphs) throws IOException {
        var body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document xmlns:w=\"x\"><w:body>" + body + "</w:body></w:document>");
    }

    @Test
    void paragraphsOfOfficeOpenXmlAreRead() throws IOException {
        String document = "<?xml version=\"1.0\"?><w:document xmlns:w=\"x\"><w:body>"
                + "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Harbour talks resume</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>4 March 2022</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t xml:space=\"preserve\">The envoys of both islands </w:t></w:r><w:r><w:delText>never </w:delText></w:r><w:del><w:r><w:t>gone </w:t></w:r></w:del><w:r><w:rPr><w:b/></w:rPr><w:t>"
                + "sat down in the old customs house on Friday, officials said.</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>" + TWO
                + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
        var report = Inputting.report(
                Inputting.of("release.docx", zip("[Content_Types].xml", "<Types/>", "word/document.xml", document)));
        assertThat(report.title()).contains("Harbour talks resume");
        assertThat(report.published().orElseThrow()).hasToString("2022-03-04");
        assertThat(report.text())
                .doesNotContain("gone")
                .startsWith("The envoys of both islands")
                .endsWith("\n\n" + TWO);
    }

    @Test
    void paragraphsOfOpenDocumentAreRead() throws IOException {
        String content =
                "<office:document-content><office:body><office:text><text:h>Harbour talks resume</text:h><text:p>" + ONE
                        + "<text:note><text:note-body><text:p>See page 4.</text:p></text:note-body></text:note></text:p><text:p>They left<text:s/>after three"
                        + "<text:line-break/>hours without a word to those who waited outside.</text:p></office:text></office:body></office:document-content>";
        var report = Inputting.report(Inputting.of(
                "release.odt", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content)));
        assertThat(report.title()).contains("Harbour talks resume");
        assertThat(report.text()).isEqualTo(ONE + "\n\n" + TWO);
    }

    @Test
    void otherDocumentsAndDamagedOnesSaySo() throws IOException {
        assertThat(Inputting.failure(Inputting.of("s.xlsx", zip("[Content_Types].xml", "x", "xl/workbook.xml", "x")))
                        .reason())
                .contains("no text of a word processor");
        assertThat(Inputting.failure(Inputting.of("d.docx", new byte[] {'P', 'K', 3, 4}))
                        .reason())
                .contains("d.docx");
    }
}
