package org.chancery.read;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.model.Stamp;

/** Reads the text of a PDF, such as a press release, as plain text is read. Thread-safe. */
final class PdfReader {

    private static final int MOST_PAGES = 300;
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
            var stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.setParagraphEnd("\n\n");
            stripper.setAddMoreFormatting(true);
            var draft = text.read(stripper.getText(document), url);
            if (draft.blocks.isEmpty()) {
                throw new Unreadable("the PDF holds pictures of text and no text; recognise its letters first");
            }
            var information = document.getDocumentInformation();
            draft.title = draft.title.or(() -> Optional.ofNullable(information.getTitle())
                    .map(String::strip)
                    .filter(title -> title.contains(" ")));
            draft.published = draft.published.or(
                    () -> Optional.ofNullable(information.getCreationDate()).map(PdfReader::stamp));
            return draft;
        } catch (InvalidPasswordException e) {
            throw new Unreadable("the PDF is locked by a password; save it without one");
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("the PDF is damaged (" + e.getMessage() + "); fetch it again");
        }
    }

    private static Stamp stamp(Calendar calendar) {
        return Stamp.of(OffsetDateTime.ofInstant(
                calendar.toInstant(), calendar.getTimeZone().toZoneId()));
    }
}
