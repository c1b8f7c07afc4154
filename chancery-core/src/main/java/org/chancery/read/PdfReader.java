package org.chancery.read;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text of a PDF, such as a press release, as plain text is read. The day is the one that is printed: the file's own is that of
 * a scan or of a conversion. Thread-safe.
 */
final class PdfReader {

    private static final long MOST_MEMORY = 256L << 20;

    private final TextReader text;

    PdfReader(TextReader text) {
        this.text = text;
    }

    /** The report that a document holds. */
    Draft read(byte[] bytes, Optional<String> url) throws Unreadable {
        try (var document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            var pages = PdfLines.of(document);
            var draft = text.read(PdfParagraphs.of(pages), url);
            if (draft.blocks.isEmpty()) {
                throw new Unreadable(
                        pages.stream().anyMatch(PdfLines.Page::isPicture)
                                ? "the PDF holds pictures of text and no text; recognise its letters first"
                                : "the PDF holds no text; it may be damaged, fetch it again");
            }
            var information = document.getDocumentInformation();
            draft.title = draft.title.or(() -> Optional.ofNullable(information.getTitle())
                    .map(String::strip)
                    .filter(PdfReader::isTitle));
            return draft;
        } catch (InvalidPasswordException e) {
            throw new Unreadable("the PDF is locked by a password; save it without one");
        } catch (IOException e) {
            throw new Unreadable("the PDF is damaged (" + e.getMessage() + "); fetch it again");
        }
    }

    /** Programs write their own and the file's name where a title should be. */
    private static boolean isTitle(String title) {
        String small = title.toLowerCase(Locale.ROOT);
        return title.contains(" ")
                && !small.startsWith("microsoft ")
                && !small.startsWith("untitled")
                && !small.matches(".*\\.(?:docx?|rtf|odt|pdf|indd|pptx?|xlsx?|wpd|qxp|txt)$");
    }
}
