package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import tools.jackson.databind.JsonNode;

/** The reports in JSON documents and in JSON lines, each object by itself, lazily. Thread-safe. */
final class JsonReadings {

    private static final int LONGEST_LINE = 16 << 20;

    private final JsonReader json;
    private final JsonFeedReader feeds;
    private final TableReader tables = new TableReader();
    private final Outcomes outcomes;
    private final Budget budget;

    JsonReadings(JsonReader json, JsonFeedReader feeds, Outcomes outcomes, Budget budget) {
        this.json = json;
        this.feeds = feeds;
        this.outcomes = outcomes;
        this.budget = budget;
    }

    /** The reports of a document, called {@code FILE#N} where it is a list. */
    Stream<Reading> document(Input input, byte[] bytes) throws Unreadable {
        var elements = json.document(bytes);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(elements, Spliterator.ORDERED), false)
                .flatMap(element -> {
                    String source = elements.isSingle() ? input.source() : input.source() + "#" + element.number();
                    return element.node()
                            .map(node -> object(input, node, source, element.number() + "-", elements.isSingle()))
                            .orElseGet(() -> Stream.of(Outcomes.failed(source, element.fault(), new byte[0])));
                });
    }

    /** The reports of an object: of a feed or a list of reports each; its parts are numbered behind its own name. */
    private Stream<Reading> object(Input input, JsonNode node, String source, String number, boolean single) {
        String before = single ? "" : number;
        if (JsonFeedReader.is(node)) {
            var items = feeds.items(node);
            return items.isEmpty()
                    ? Stream.of(Outcomes.failed(
                            input.source(), "the feed has no entries; fetch it again later", new byte[0]))
                    : IntStream.range(0, items.size())
                            .mapToObj(i -> item(Outcomes.part(input, before + (i + 1)), node, items.get(i)));
        }
        var reports = json.reports(node);
        return reports.size() == 1
                ? Stream.of(report(reports.get(0), source))
                : IntStream.range(0, reports.size())
                        .mapToObj(i -> report(reports.get(i), input.source() + "#" + before + (i + 1)));
    }

    /** The head of a table of reports, if what begins so is one. */
    Optional<TableReader.Head> table(String start) {
        return tables.head(start);
    }

    /** The reports of a table, called {@code FILE#LINE}, a row each. */
    Stream<Reading> rows(Input input, byte[] bytes, TableReader.Head head) throws Unreadable, IOException {
        if (!head.hasText()) {
            throw new Unreadable("it is a table without a column of texts; name that column \"text\"");
        }
        var rows = tables.rows(Charsets.decode(bytes, input.mediaType()), head);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .map(row -> row.node()
                        .map(node -> report(node, input.source() + "#" + row.number()))
                        .orElseGet(() -> Outcomes.failed(input.source(), row.fault(), new byte[0])));
    }

    private Reading item(Input entry, JsonNode feed, JsonNode item) {
        byte[] record = item.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return budget.hold(record.length, () -> {
                var draft = feeds.item(feed, item);
                if (draft.blocks.isEmpty()) {
                    throw new Unreadable("the entry has no text; fetch the page that it links to");
                }
                return outcomes.report(entry, draft, Outcomes.sha256(draft));
            });
        } catch (Unreadable | IOException e) {
            return Outcomes.failed(entry.source(), e.getMessage(), record);
        }
    }

    private Reading report(JsonNode node, String source) {
        byte[] record = node.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return budget.hold(record.length, () -> json.report(node, source, Hash.sha256(record)));
        } catch (Unreadable | IOException e) {
            return Outcomes.failed(source, e.getMessage(), record);
        }
    }

    /** The reports of JSON lines, called {@code FILE#LINE}. */
    Stream<Reading> lines(Input input, InputStream in) {
        var lines = new ByteLines(in, LONGEST_LINE);
        var iterator = new Iterator<Stream<Reading>>() {
            private Optional<Stream<Reading>> next = Optional.empty();
            private boolean done;

            @Override
            public boolean hasNext() {
                while (next.isEmpty() && !done) {
                    next = advance();
                }
                return next.isPresent();
            }

            @Override
            public Stream<Reading> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                var readings = next.get();
                next = Optional.empty();
                return readings;
            }

            private Optional<Stream<Reading>> advance() {
                try {
                    var line = lines.next();
                    done = line.isEmpty();
                    return line.filter(l -> !l.isBlank()).map(l -> line(input, l));
                } catch (IOException e) {
                    done = true;
                    return Optional.of(Stream.of(Outcomes.failed(
                            input.source(), "it breaks off (" + e.getMessage() + "); read it again", new byte[0])));
                }
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false)
                .flatMap(readings -> readings)
                .onClose(() -> close(in));
    }

    private Stream<Reading> line(Input input, ByteLines.Line line) {
        String source = input.source() + "#" + line.number();
        if (line.tooLong()) {
            return Stream.of(Outcomes.failed(
                    source,
                    "line " + line.number() + " (byte " + line.offset() + ") is longer than " + (LONGEST_LINE >> 20)
                            + " MB; a report does not need as much",
                    line.bytes()));
        }
        try {
            var node = budget.hold(line.bytes().length, () -> json.line(line.bytes()));
            if (JsonFeedReader.is(node) || json.reports(node).size() > 1) {
                return object(input, node, source, line.number() + "-", false);
            }
            return Stream.of(
                    budget.hold(line.bytes().length, () -> json.report(node, source, Hash.sha256(line.bytes()))));
        } catch (Unreadable | IOException e) {
            return Stream.of(Outcomes.failed(
                    source,
                    "line " + line.number() + " (byte " + line.offset() + "): " + e.getMessage(),
                    line.bytes()));
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
