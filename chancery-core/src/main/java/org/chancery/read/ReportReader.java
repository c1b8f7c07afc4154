package org.chancery.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chancery.knowledge.Dialects;
import org.chancery.knowledge.Dialects.Dialect;
import org.chancery.model.Input;
import org.chancery.model.Reading;

/**
 * Reads inputs into reports, whatever they hold: pages, plain text, feeds, messages, PDF, JSON. What cannot be read comes out as
 * failed, with why; nothing is thrown for what an input holds. Memory and time of each record are bounded, see {@link Budget}.
 * Thread-safe.
 */
public final class ReportReader {

    private static final int PREFIX = 1 << 16;
    private static final int LARGEST = 64 << 20;

    /** An entry of many with fewer says nothing. */
    private static final int FEWEST_WORDS = 3;

    /** The largest record that is one report, and so is taken apart as a whole. */
    private static final int LARGEST_REPORT = 24 << 20;

    private final Budget budget = new Budget();
    private final Outcomes outcomes;
    private final JsonReadings json;
    private final TextReader text;
    private final HtmlReader html;
    private final FeedReader feeds;
    private final PdfReader pdf;
    private final MailReader mail;
    private final RecordReader records;
    private final RecordReadings recorded;
    private final OfficeReader office;

    /** Loads the data files that reading needs. */
    public ReportReader() {
        var knowledge = Knowledge.load();
        this.outcomes = new Outcomes(knowledge);
        this.text = new TextReader(knowledge);
        this.html = new HtmlReader(knowledge);
        this.feeds = new FeedReader(knowledge, html);
        this.json = new JsonReadings(
                new JsonReader(knowledge, html), new JsonFeedReader(knowledge, feeds), outcomes, budget);
        this.records = new RecordReader(knowledge);
        this.recorded = new RecordReadings(records, this::item, LARGEST_REPORT);
        this.office = new OfficeReader(text);
        this.pdf = new PdfReader(text);
        this.mail = new MailReader(text, html, knowledge.dates());
    }

    /** The reports of one input, in its order, lazily; close the stream. */
    public Stream<Reading> read(Input input) {
        return new Guarded<>(
                        readings(input),
                        fault -> Outcomes.failed(
                                input.source(), "what comes after could not be read (" + fault + ")", new byte[0]))
                .stream();
    }

    private Stream<Reading> readings(Input input) {
        try {
            var in = input.bytes().open();
            try {
                byte[] prefix = in.readNBytes(PREFIX);
                var kind = Kind.of(prefix, input.mediaType().orElse(""));
                var whole = new SequenceInputStream(new ByteArrayInputStream(prefix), in);
                if (kind == Kind.JSON_LINES) {
                    return json.lines(input, whole);
                }
                var dialect = dialect(kind, prefix);
                if (dialect.isPresent()) {
                    return recorded.of(input, prefix, in, dialect.get());
                }
                try (whole) {
                    // most pages have come whole already
                    byte[] bytes = prefix.length < PREFIX ? prefix : whole.readNBytes(LARGEST + 1);
                    return document(input, kind, bytes);
                }
            } catch (IOException | RuntimeException | Error e) {
                in.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            return Stream.of(Outcomes.failed(
                    input.source(),
                    "it cannot be opened or read to its end (" + e.getMessage()
                            + "); check the file and its permissions, then read it again",
                    new byte[0]));
        } catch (OutOfMemoryError e) {
            return Stream.of(Outcomes.failed(
                    input.source(), "it needs more memory than there is; split it into its reports", new byte[0]));
        }
    }

    private Optional<Dialect> dialect(Kind kind, byte[] prefix) {
        return kind == Kind.TEXT || kind == Kind.HTML || kind == Kind.XML
                ? records.dialect(new String(prefix, StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    private Stream<Reading> document(Input input, Kind kind, byte[] bytes) throws IOException {
        int largest = kind.isOneReport() ? LARGEST_REPORT : LARGEST;
        String start = new String(bytes, 0, Math.min(bytes.length, PREFIX), StandardCharsets.ISO_8859_1);
        var table = kind == Kind.TEXT ? json.table(start) : Optional.<TableReader.Head>empty();
        if (bytes.length > (table.isPresent() ? LARGEST : largest)) {
            return Stream.of(Outcomes.failed(
                    input.source(),
                    "it is larger than " + (largest >> 20) + " MB; split it into its reports",
                    new byte[0]));
        }
        String sha256 = Hash.sha256(bytes);
        try {
            if (kind == Kind.TEXT && table.isEmpty() && TableReader.isColumns(start)) {
                throw new Unreadable("it is columns of values and no text; chancery import reads rows of events");
            }
            if (table.isPresent()) {
                return json.rows(input, bytes, table.get());
            }
            return switch (kind) {
                case FEED ->
                    items(
                            input,
                            bytes,
                            () -> feeds.items(Charsets.decode(bytes, input.mediaType()), input.url())
                                    .toList(),
                            "the feed has no entries; fetch it again later");
                case JSON, JSON_FEED -> budget.hold(bytes.length, () -> json.document(input, bytes));
                default -> budget.hold(bytes.length, () -> single(input, kind, bytes, sha256)).stream();
            };
        } catch (Unreadable e) {
            return Stream.of(Outcomes.failed(input.source(), e.getMessage(), sha256));
        }
    }

    /** What is one report, or one and what is wrong with it, or a live blog. */
    private List<Reading> single(Input input, Kind kind, byte[] bytes, String sha256) throws Unreadable {
        return switch (kind) {
            case EMPTY -> throw new Unreadable("it is empty; fetch or save it again");
            case BINARY -> throw new Unreadable("it is not text but binary data; save the page or its text instead");
            case PDF -> List.of(outcomes.report(input, pdf.read(bytes, input.url()), sha256));
            case OFFICE -> List.of(outcomes.report(input, office.read(bytes, input.url()), sha256));
            case MAIL -> letter(input, mail.read(bytes, input), sha256);
            case XML ->
                throw new Unreadable("it is XML of a kind that is not read"
                        + Dialects.root(new String(
                                        bytes, 0, Math.min(bytes.length, PREFIX), StandardCharsets.ISO_8859_1))
                                .map(root -> " (its outermost element is " + root + ")")
                                .orElse("")
                        + "; save its text, or write JSON lines");
            case HTML -> page(input, Charsets.decode(bytes, input.mediaType()), sha256);
            default ->
                List.of(outcomes.report(
                        input, text.read(Charsets.decode(bytes, input.mediaType()), input.url()), sha256));
        };
    }

    /** The report of a message, and of each document that is attached to it, called {@code MESSAGE#NAME}. */
    private List<Reading> letter(Input input, MailReader.Letter letter, String sha256) throws Unreadable {
        if (letter.attached().isEmpty() || !letter.draft().blocks.isEmpty()) {
            var readings = new ArrayList<Reading>();
            readings.add(outcomes.report(input, letter.draft(), sha256));
            letter.attached().forEach(document -> readings.add(attached(input, document, letter.draft())));
            return readings;
        }
        return letter.attached().stream()
                .map(document -> attached(input, document, letter.draft()))
                .toList();
    }

    /** A document without a day or an outlet of its own has those of the message that brought it. */
    private Reading attached(Input input, MailParts.Attached document, Draft letter) {
        var part = Outcomes.part(input, document.name());
        String own = Hash.sha256(document.bytes());
        try {
            var draft = Kind.of(document.bytes(), "") == Kind.OFFICE
                    ? office.read(document.bytes(), Optional.empty())
                    : pdf.read(document.bytes(), Optional.empty());
            draft.published = draft.published.or(() -> letter.published);
            draft.publisher = draft.publisher.or(() -> letter.publisher);
            draft.title = draft.title.or(() -> letter.title);
            return outcomes.report(part, draft, own);
        } catch (Unreadable e) {
            return Outcomes.failed(part.source(), e.getMessage(), own);
        }
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
                input.source() + ": the page breaks off after " + markup.length()
                        + " characters; what had come was read, fetch or save it again for the rest.",
                sha256));
        return readings;
    }

    /** The report of a page; of a live blog one for each entry, called {@code PAGE#NAME}, after one for what introduces them. */
    private List<Reading> page(Input input, Draft draft, String sha256) throws Unreadable {
        if (draft.entries.isEmpty()) {
            return List.of(outcomes.report(input, draft, sha256));
        }
        var readings = new ArrayList<Reading>();
        LiveBlog.leaveRest(draft, draft.entries);
        if (!draft.blocks.isEmpty()) {
            readings.add(outcomes.report(input, draft, sha256));
        }
        for (var entry : draft.entries) {
            readings.add(outcomes.report(Outcomes.part(input, LiveBlog.name(entry)), entry, Outcomes.sha256(entry)));
        }
        return readings;
    }

    /** Many reports, called {@code INPUT#N}; each has the digest of its own words. */
    private Stream<Reading> items(Input input, byte[] bytes, Budget.Work<List<Item>> cut, String none)
            throws Unreadable, IOException {
        var items = budget.hold(bytes.length, cut);
        var number = new AtomicInteger();
        return items.isEmpty()
                ? Stream.of(Outcomes.failed(input.source(), none, new byte[0]))
                : items.stream().map(item -> item(Outcomes.part(input, "" + number.incrementAndGet()), item));
    }

    private Reading item(Input entry, Item item) {
        try {
            return budget.hold(item.markup().length(), () -> {
                var draft = item.work().run();
                if (Lines.words(draft.text()) < FEWEST_WORDS) {
                    throw new Unreadable("the entry has no text; fetch the page that it links to");
                }
                return outcomes.report(entry, draft, Outcomes.sha256(draft));
            });
        } catch (Unreadable | IOException e) {
            return Outcomes.failed(entry.source(), e.getMessage(), item.markup().getBytes(StandardCharsets.UTF_8));
        }
    }
}
