package org.chancery.rows;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.knowledge.RowColumns;
import org.chancery.knowledge.RowColumns.Form;
import org.chancery.knowledge.RowColumns.Part;

/**
 * Reads any coder's rows for a score: the form is told by the head of the file. Rows that cannot be read are named and passed over. Not thread-safe.
 */
public final class RowEvents {

    private final RowColumns known = RowColumns.load();
    private final Optional<String> article;
    private final List<String> faults = new ArrayList<>();
    private List<String> columns = List.of();
    private List<String> padded = List.of();
    private Form form = Form.TABLE;
    private final RowEventReading reading;
    private long rows;
    private long untyped;

    /**
     * Rows yet to be read.
     *
     * @param article the column that names the article; absent for those that the form has for it
     * @param reports what the reports are called that rows of Chancery's own name by their ids
     */
    public RowEvents(Optional<String> article, ReportNames reports) {
        this.article = article;
        this.reading = new RowEventReading(known, article, reports);
    }

    /**
     * Gives the rows, in order.
     *
     * @throws IllegalArgumentException when it is no table of a known form, or lacks a column; the message says which it has
     */
    public void read(InputStream in, Consumer<RowEvent> use) throws IOException {
        RowLines.read(in, (number, cells) -> {
            if (columns.isEmpty()) {
                head(cells);
            } else {
                rows++;
                row(number, cells, use);
            }
        });
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("it is empty");
        }
    }

    private void head(String[] cells) {
        columns = Stream.of(cells).map(String::strip).toList();
        form = known.form(columns)
                .orElseThrow(() -> new IllegalArgumentException("its first line names none of the columns "
                        + String.join(", ", known.marks())
                        + ", by which rows of ICEWS, POLECAT, chancery export or a plain table are known; " + has()));
        columns = columns.stream().map(name -> known.known(form, name)).toList();
        for (var needed : known.of(form, Part.NEEDED)) {
            need(needed);
        }
        if (article.isPresent()) {
            need(article.get());
        } else if (articleColumns().isEmpty()) {
            throw new IllegalArgumentException("no column "
                    + String.join(", ", known.of(form, Part.ARTICLE))
                    + " that names the article: say which does by --article COLUMN; " + has());
        }
        padded = Stream.concat(
                        columns.stream(),
                        known.of(form, Part.OPTIONAL).stream().filter(name -> !columns.contains(name)))
                .toList();
    }

    private void need(String column) {
        if (!columns.contains(known.known(form, column))) {
            throw new IllegalArgumentException("no column " + column + "; " + has());
        }
    }

    private String has() {
        return "it has " + String.join(", ", columns);
    }

    private void row(long number, String[] cells, Consumer<RowEvent> use) {
        try {
            if (cells.length > columns.size()) {
                throw new IllegalArgumentException(cells.length + " cells under " + columns.size() + " columns");
            }
            var read = reading.of(form, number, new Cells(padded, cells));
            read.ifPresentOrElse(use, () -> untyped++);
        } catch (DateTimeException | IllegalArgumentException e) {
            faults.add("line " + number + ": " + e.getMessage());
        }
    }

    /** Rows of one article as events: those of a form that knows pairs alone are joined where they tell of one event. */
    public List<RowEvent> joined(List<RowEvent> ofOneArticle) {
        return form == Form.ICEWS ? Dyads.joined(ofOneArticle) : List.copyOf(ofOneArticle);
    }

    /** The columns that name the article. */
    public List<String> articleColumns() {
        return article.map(column -> known.known(form, column))
                .map(List::of)
                .orElseGet(() -> known.of(form, Part.ARTICLE).stream()
                        .filter(columns::contains)
                        .toList());
    }

    /** Whether there are columns for a status, a date, a place. */
    public boolean says(Part part) {
        return known.of(form, part).stream().anyMatch(columns::contains);
    }

    public Form form() {
        return form;
    }

    /** What is wrong with the rows that were passed over. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many rows there were. */
    public long rows() {
        return rows;
    }

    /** How many of them PLOVER has no type for: statements. */
    public long untyped() {
        return untyped;
    }
}
