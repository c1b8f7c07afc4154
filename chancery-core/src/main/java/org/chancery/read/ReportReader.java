package org.chancery.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.model.Input;
import org.chancery.model.Reading;

/**
 * Reads inputs into reports, whatever they hold: pages, plain text, feeds, messages, PDF, JSON. What cannot be read comes out as
 * failed, with why; nothing is thrown for what an input holds. Memory is bounded whatever the input. Thread-safe.
 */
public final class ReportReader {

    private static final int PREFIX = 1 << 16;
    private static final int LARGEST = 64 << 20;
    private static final int LONGEST_LINE = 16 << 20;

    private final Knowledge knowledge = Knowledge.load();
    private final JsonReader json;
    private final TextReader text;
    private final HtmlReader html;
    private final FeedReader feeds;
    private final PdfReader pdf;
    private final MailReader mail;

    /** Loads the data files that reading needs. */
    public ReportReader() {
        this.json = new JsonReader(knowledge);
        this.text = new TextReader(knowledge);
        this.html = new HtmlReader(knowledge);
        this.feeds = new FeedReader(knowledge, html);
        this.pdf = new PdfReader(text);
        this.mail = new MailReader(text, html, knowledge.dates());
    }

    /** The reports of one input, in its order, lazily; close the stream. */
    public Stream<Reading> read(Input input) {
        try {
            var in = input.bytes().open();
            try {
                byte[] prefix = in.readNBytes(PREFIX);
                var kind = Kind.of(prefix, input.mediaType().orElse(""));
                var whole = new SequenceInputStream(new ByteArrayInputStream(prefix), in);
                if (kind == Kind.JSON_LINES) {
                    return lines(input, whole);
                }
                try (whole) {
                    // most pages have come whole already
                    byte[] bytes = prefix.length < PREFIX ? prefix : whole.readNBytes(LARGEST + 1);
                    return document(input, kind, bytes).stream();
                }
            } catch (IOException e) {
                in.close();
                throw e;
            }
        } catch (IOException e) {
            return Stream.of(failed(
                    input.source(),
                    "it cannot be opened or read to its end (" + e.getMessage()
                            + "); check the file and its permissions, then read it again",
                    new byte[0]));
        }
    }

    private List<Reading> document(Input input, Kind kind, byte[] bytes) throws IOException {
        if (bytes.length > LARGEST) {
            return List.of(failed(
                    input.source(),
                    "it is larger than " + (LARGEST >> 20) + " MB; split it into its reports",
                    new byte[0]));
        }
        String sha256 = Hash.sha256(bytes);
        try {
            return switch (kind) {
                case EMPTY -> throw new Unreadable("it is empty; fetch or save it again");
                case BINARY ->
                    throw new Unreadable("it is not text but binary data; save the page or its text instead");
                case JSON -> objects(input, bytes);
                case FEED -> reports(input, feeds.xml(Charsets.decode(bytes, input.mediaType())));
                case JSON_FEED -> reports(input, feeds.json(json.document(bytes).get(0)));
                case PDF -> List.of(report(input, pdf.read(bytes, input.url()), sha256));
                case MAIL -> List.of(report(input, mail.read(bytes, input), sha256));
                case HTML -> page(input, Charsets.decode(bytes, input.mediaType()), sha256);
                default ->
                    List.of(report(input, text.read(Charsets.decode(bytes, input.mediaType()), input.url()), sha256));
            };
        } catch (StackOverflowError e) {
            return List.of(new Reading.Failed(
                    input.source(),
                    sentence(input.source(), "it is nested too deeply to be read; simplify it"),
                    sha256));
        } catch (Unreadable e) {
            return List.of(new Reading.Failed(input.source(), sentence(input.source(), e.getMessage()), sha256));
        }
    }

    private Reading report(Input input, Draft draft, String sha256) throws Unreadable {
        if (draft.blocks.isEmpty()) {
            throw new Unreadable("no article was found in it; check that it is the page of one report");
        }
        knowledge.datelines().read(draft);
        var told = knowledge.languages().of(draft.text());
        draft.language = told.or(() -> draft.language);
        return new Reading.Read(draft.report(input.source(), sha256));
    }

    /** What a page holds; one that breaks off is listed as failed too, called {@code PAGE#end}, so that it is fetched again. */
    private List<Reading> page(Input input, String markup, String sha256) throws Unreadable {
        var whole = page(input, html.read(markup, input), sha256);
        if (!CutOff.is(markup)) {
            return whole;
        }
        var readings = new ArrayList<>(whole);
        readings.add(new Reading.Failed(
                input.source() + "#end",
                sentence(
                        input.source(),
                        "the page breaks off after " + markup.length()
                                + " characters; what had come was read, fetch or save it again for the rest"),
                sha256));
        return readings;
    }

    /** The report of a page; of a live blog one for each entry, called {@code PAGE#NAME}, after one for what introduces them. */
    private List<Reading> page(Input input, Draft draft, String sha256) throws Unreadable {
        if (draft.entries.isEmpty()) {
            return List.of(report(input, draft, sha256));
        }
        var readings = new ArrayList<Reading>();
        LiveBlog.leaveRest(draft, draft.entries);
        if (!draft.blocks.isEmpty()) {
            readings.add(report(input, draft, sha256));
        }
        for (var entry : draft.entries) {
            var part = new Input(
                    input.source() + "#" + LiveBlog.name(entry), input.url(), input.mediaType(), input.bytes());
            byte[] record = (entry.url.orElse("") + "\n" + entry.title.orElse("") + "\n" + entry.text())
                    .getBytes(StandardCharsets.UTF_8);
            readings.add(report(part, entry, Hash.sha256(record)));
        }
        return readings;
    }

    /** The entries of a feed, called {@code FEED#N}; each has the digest of its own words. */
    private List<Reading> reports(Input input, List<Draft> drafts) {
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < drafts.size(); i++) {
            var entry = new Input(input.source() + "#" + (i + 1), input.url(), input.mediaType(), input.bytes());
            var draft = drafts.get(i);
            byte[] record = (draft.url.orElse("") + "\n" + draft.title.orElse("") + "\n" + draft.text())
                    .getBytes(StandardCharsets.UTF_8);
            try {
                readings.add(report(entry, draft, Hash.sha256(record)));
            } catch (Unreadable e) {
                readings.add(failed(entry.source(), "the entry has no text; fetch the page that it links to", record));
            }
        }
        return readings.isEmpty()
                ? List.of(failed(input.source(), "the feed has no entries; fetch it again later", new byte[0]))
                : readings;
    }

    private List<Reading> objects(Input input, byte[] bytes) throws Unreadable {
        var readings = new ArrayList<Reading>();
        var objects = json.document(bytes);
        for (int i = 0; i < objects.size(); i++) {
            String source = objects.size() == 1 ? input.source() : input.source() + "#" + (i + 1);
            byte[] record = objects.get(i).toString().getBytes(StandardCharsets.UTF_8);
            try {
                readings.add(json.report(objects.get(i), source, Hash.sha256(record)));
            } catch (Unreadable e) {
                readings.add(failed(source, e.getMessage(), record));
            }
        }
        return readings;
    }

    private Stream<Reading> lines(Input input, InputStream in) {
        var lines = new ByteLines(in, LONGEST_LINE);
        var iterator = new Iterator<Reading>() {
            private Optional<Reading> next = Optional.empty();
            private boolean done;

            @Override
            public boolean hasNext() {
                while (next.isEmpty() && !done) {
                    next = advance();
                }
                return next.isPresent();
            }

            @Override
            public Reading next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                var reading = next.get();
                next = Optional.empty();
                return reading;
            }

            private Optional<Reading> advance() {
                try {
                    var line = lines.next();
                    done = line.isEmpty();
                    return line.filter(l -> !l.isBlank()).map(l -> line(input, l));
                } catch (IOException e) {
                    done = true;
                    return Optional.of(failed(
                            input.source(), "it breaks off (" + e.getMessage() + "); read it again", new byte[0]));
                }
            }
        };
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> close(in));
    }

    private Reading line(Input input, ByteLines.Line line) {
        String source = input.source() + "#" + line.number();
        if (line.tooLong()) {
            return failed(
                    source,
                    "line " + line.number() + " (byte " + line.offset() + ") is longer than " + (LONGEST_LINE >> 20)
                            + " MB; a report does not need as much",
                    line.bytes());
        }
        try {
            return json.line(line.bytes(), source);
        } catch (Unreadable e) {
            return failed(
                    source, "line " + line.number() + " (byte " + line.offset() + "): " + e.getMessage(), line.bytes());
        }
    }

    private static Reading failed(String source, String reason, byte[] bytes) {
        return new Reading.Failed(source, sentence(source, reason), Hash.sha256(bytes));
    }

    private static String sentence(String source, String reason) {
        return source + ": " + reason + ".";
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
