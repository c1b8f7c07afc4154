package org.chancery.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.knowledge.RecordFields;
import org.chancery.knowledge.RecordFields.Field;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads tables of reports, a row each, whose head names a column of texts: as the objects of JSON that their rows are. Thread-safe. */
final class TableReader {

    private static final String SEPARATORS = ",\t;|";
    private static final int LINES_LOOKED_AT = 8;
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_TABS = 3;
    private static final int FEWEST_SEPARATORS = 4;

    /** Words that go on to a stop. */
    private static final Pattern SENTENCE = Pattern.compile("(?:\\p{L}+[ ,]+){5,}\\p{L}+[.!?]");

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_FIELD = 16 << 20;

    private final RecordFields fields = RecordFields.load();

    /** The head of a table: its separator and the keys that its columns stand for. */
    record Head(char separator, List<String> keys, boolean hasText) {}

    /** A row, or why it could not be read. */
    record Row(long number, Optional<ObjectNode> node, String fault) {}

    /** The head, if what begins so is a table of reports: columns named as parts of reports are, two at least. */
    Optional<Head> head(String start) {
        String plain = start.startsWith("\ufeff") ? start.substring(1) : start;
        int end = plain.indexOf('\n');
        if (end < 0 || plain.charAt(0) == '{' || plain.charAt(0) == '<') {
            return Optional.empty();
        }
        String line = plain.substring(0, end).strip();
        String rest = plain.substring(end);
        return SEPARATORS
                .chars()
                .filter(separator -> rest.indexOf(separator) >= 0)
                .mapToObj(separator -> head(line, (char) separator))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Whether what begins so is columns without a head that names a text: rows of events, counts, codes. Such rows have the same number
     * of separators in each line, and no sentences.
     */
    static boolean isColumns(String start) {
        int end = start.lastIndexOf('\n');
        var lines = start.substring(0, Math.max(end, 0))
                .lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .toList();
        return lines.size() >= FEWEST_LINES
                && SEPARATORS.chars().anyMatch(separator -> {
                    long first = count(lines.get(0), separator);
                    return first >= (separator == '\t' ? FEWEST_TABS : FEWEST_SEPARATORS)
                            && lines.stream().allMatch(line -> count(line, separator) == first)
                            && lines.stream()
                                    .noneMatch(line -> SENTENCE.matcher(line).find());
                });
    }

    private static long count(String line, int separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private Optional<Head> head(String line, char separator) {
        var names = new ArrayList<String>();
        for (String name : line.split(Pattern.quote(String.valueOf(separator)), -1)) {
            names.add(name.strip().replaceAll("^\"|\"$", ""));
        }
        boolean named = names.size() >= 2
                && names.stream().allMatch(name -> name.length() <= LONGEST_NAME && !name.matches(".*[.!?]$"));
        var keys = names.stream().map(this::key).toList();
        long known = keys.stream().filter(key -> !key.isEmpty()).distinct().count();
        boolean text = keys.stream().anyMatch(fields.of(Field.TEXT)::contains);
        return named && known >= (text ? 2 : 3) && (text || known * 2 > keys.size())
                ? Optional.of(new Head(separator, keys, text))
                : Optional.empty();
    }

    /** The key that a column's name is, whatever its case and signs; empty where it is none. */
    private String key(String name) {
        String plain = plain(name);
        return plain.equals("id")
                ? "id"
                : Stream.of(Field.values())
                        .filter(field -> field != Field.REPORTS)
                        .flatMap(field -> fields.of(field).stream())
                        .filter(key -> plain(key).equals(plain))
                        .findFirst()
                        .orElse("");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _.-]", "");
    }

    /** The rows, as objects; a fault in the table is a last row. */
    Iterator<Row> rows(String table, Head head) {
        String plain = table.startsWith("\ufeff") ? table.substring(1) : table;
        Iterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(head.separator())
                .maxBufferSize(LONGEST_FIELD)
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(new StringReader(plain))
                .iterator();
        return new Rows(records, head);
    }

    private static final class Rows implements Iterator<Row> {

        private final Iterator<CsvRecord> records;
        private final Head head;
        private Optional<Row> next = Optional.empty();
        private boolean begun;
        private boolean ended;

        Rows(Iterator<CsvRecord> records, Head head) {
            this.records = records;
            this.head = head;
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty() && !ended) {
                next = advance();
                ended |= next.isEmpty();
            }
            return next.isPresent();
        }

        private Optional<Row> advance() {
            try {
                if (!begun) {
                    begun = true;
                    records.next();
                }
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                var record = records.next();
                return Optional.of(new Row(record.getStartingLineNumber(), Optional.of(node(record, head)), ""));
            } catch (CsvParseException e) {
                ended = true;
                return Optional.of(new Row(
                        0,
                        Optional.empty(),
                        "the table is damaged (" + e.getMessage()
                                + "); what comes after could not be read, repair it"));
            }
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var row = next.get();
            next = Optional.empty();
            return row;
        }
    }

    private static ObjectNode node(CsvRecord record, Head head) {
        var node = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < Math.min(record.getFieldCount(), head.keys().size()); i++) {
            String key = head.keys().get(i);
            if (!key.isEmpty() && !node.has(key)) {
                node.put(key, record.getField(i));
            }
        }
        return node;
    }
}
