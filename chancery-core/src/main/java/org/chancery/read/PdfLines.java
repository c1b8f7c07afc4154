package org.chancery.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the lines of a document with where they stand on their pages. For one document; not thread-safe. */
final class PdfLines extends PDFTextStripper {

    /**
     * A line.
     *
     * @param left its left edge, in points
     * @param right its right edge
     * @param top how far down the page its letters stand
     * @param size of its letters
     */
    record Line(String text, float left, float right, float top, float size, boolean bold) {}

    /**
     * A page.
     *
     * @param isPicture whether it draws pictures
     */
    record Page(List<Line> lines, float height, boolean isPicture) {}

    private static final int MOST_PAGES = 300;
    private static final int MOST_LETTERS = 2 * Outcomes.LONGEST_TEXT;

    private final List<Page> pages = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private boolean picture;
    private int all;

    private PdfLines() {
        setEndPage(MOST_PAGES);
    }

    /** The pages of a document, in order. */
    static List<Page> of(PDDocument document) throws IOException {
        var lines = new PdfLines();
        lines.setSuppressDuplicateOverlappingText(true);
        lines.getText(document);
        return lines.pages;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Budget.check();
        picture |= operator.getName().equals("Do") || operator.getName().equals("BI");
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (++all <= MOST_LETTERS) {
            super.processTextPosition(letter);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphStart() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void endArticle() throws IOException {
        endLine();
        super.endArticle();
    }

    @Override
    protected void writePageEnd() {
        endLine();
        pages.add(new Page(lines, getCurrentPage().getMediaBox().getHeight(), picture));
        lines = new ArrayList<>();
        picture = false;
    }

    private void endLine() {
        String text = words.toString().strip();
        if (!text.isEmpty() && !letters.isEmpty()) {
            float left = (float)
                    letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
            float right = (float) letters.stream()
                    .mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                    .max()
                    .orElse(0);
            var middle = letters.stream()
                    .sorted(Comparator.comparingDouble(TextPosition::getFontSizeInPt))
                    .skip(letters.size() / 2)
                    .findFirst()
                    .orElseThrow();
            String font = String.valueOf(middle.getFont().getName());
            lines.add(
                    new Line(text, left, right, middle.getYDirAdj(), middle.getFontSizeInPt(), font.contains("Bold")));
        }
        words.setLength(0);
        letters.clear();
    }
}
