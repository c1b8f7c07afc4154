package org.chancery.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Attestation;
import org.chancery.model.Certainty;
import org.chancery.model.Coded;
import org.chancery.model.DateBasis;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventClause;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.NameKind;
import org.chancery.model.NameMention;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Phrase;
import org.chancery.model.Place;
import org.chancery.model.PlaceMention;
import org.chancery.model.Report;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.TimeExpression;
import org.chancery.model.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The inverse of {@link CodedJson} and {@link ReportJson}: a line that {@code chancery code} or {@code chancery read} printed, as the
 * object that it was made of. Strict: what they would not have written is refused with the name of its key. Thread-safe.
 */
public final class CodedReader {

    private static final JsonMapper JSON = new JsonMapper();

    private CodedReader() {}

    /**
     * A coded report.
     *
     * @param line one JSON object, UTF-8
     * @throws IllegalArgumentException with what is wrong, for people
     */
    public static Coded coded(byte[] line) {
        return coded(object(line));
    }

    static Coded coded(JsonObject root) {
        var report = report(root.object("report"));
        var within = root.within(report.text());
        return new Coded(
                report,
                within.objects("events").map(CodedReader::event).toList(),
                within.objects("statements").map(CodedReader::statement).toList(),
                within.objects("offices").map(CodedReader::office).toList(),
                within.objects("names").map(CodedReader::name).toList(),
                within.objects("times").map(CodedReader::time).toList(),
                within.objects("places").map(CodedReader::place).toList());
    }

    /**
     * A report.
     *
     * @param line one JSON object, UTF-8
     * @throws IllegalArgumentException with what is wrong, for people
     */
    public static Report report(byte[] line) {
        return report(object(line));
    }

    static JsonObject object(byte[] line) {
        try {
            return JsonObject.of(JSON.readTree(line));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is not a whole JSON object (" + e.getOriginalMessage() + ")", e);
        }
    }

    private static Report report(JsonObject plain) {
        var it = plain.within(plain.string("text"));
        return new Report(
                it.string("id"),
                it.string("source"),
                it.text("url"),
                it.text("publisher"),
                it.texts("byline"),
                it.text("agency"),
                it.text("title"),
                it.stamp("published"),
                it.stamp("updated"),
                it.text("language"),
                it.text("section"),
                it.text("lead"),
                it.string("text"),
                it.objects("headings").map(JsonObject::span).toList(),
                it.spanOf("dateline"),
                it.objects("posts")
                        .map(post -> new org.chancery.model.Post(
                                post.text("author"), post.text("handle"), post.stamp("date"), post.span()))
                        .toList(),
                it.text("copyOf"),
                it.string("sha256"));
    }

    private static EventMention event(JsonObject it) {
        var actors = parties(it, "actors");
        var recipients = parties(it, "recipients");
        var sides = it.numbers("sides");
        if (!sides.isEmpty()) {
            if (sides.get(0) < 0 || sides.get(0) > actors.size()) {
                throw new IllegalArgumentException("\"sides\" of an event count more parties than it has");
            }
            recipients = actors.subList(sides.get(0), actors.size());
            actors = actors.subList(0, sides.get(0));
        }
        return new EventMention(
                it.span(),
                it.object("trigger").span(),
                it.string("frame"),
                it.constant("type", EventType.class),
                it.texts("mode"),
                it.texts("context"),
                it.constant("status", Status.class),
                it.spanOf("statusSpan"),
                actors,
                recipients,
                it.find("date").map(date -> new Dated(range(date), it.spanOf("dateSpan"), dateBasis(it))),
                it.find("place").map(CodedReader::place),
                occasion(it),
                topics(it),
                it.flag("inPerson")
                        .map(yes -> new EventClause.Stated(
                                yes, it.object("inPersonSpan").span())),
                attribution(it),
                it.real("certainty").map(Certainty::of),
                it.find("wording").map(CodedReader::wording));
    }

    /** Absent in what an earlier version coded. */
    private static Optional<DateBasis> dateBasis(JsonObject it) {
        return it.text("dateBasis").map(there -> it.constant("dateBasis", DateBasis.class));
    }

    private static Wording wording(JsonObject it) {
        return new Wording(
                it.string("verb"),
                it.constant("form", Wording.Form.class),
                it.find("object").map(CodedReader::words),
                it.flag("plural").orElse(false),
                it.objects("rest").map(CodedReader::words).toList());
    }

    private static Phrase words(JsonObject it) {
        return new Phrase(it.string("text"), it.span());
    }

    private static Statement statement(JsonObject it) {
        return new Statement(
                party(it.object("speaker")),
                it.objects("addressee").map(CodedReader::party).toList(),
                it.span(),
                it.flag("direct").orElseThrow(() -> JsonObject.missing("direct")),
                it.string("verb"),
                it.spanOf("cue"),
                it.spanOf("speakerSpan"),
                it.find("date").map(CodedReader::range),
                topics(it),
                occasion(it),
                it.find("place").map(CodedReader::place),
                it.number("during"),
                attribution(it));
    }

    private static Attestation office(JsonObject it) {
        return new Attestation(
                party(it.object("person")),
                it.string("office"),
                it.string("title"),
                it.text("country"),
                it.text("organisation"),
                it.constant("term", OfficePhrase.Term.class),
                it.constant("how", Attestation.How.class),
                it.day("date"),
                it.span());
    }

    private static NameMention name(JsonObject it) {
        return new NameMention(
                it.span(),
                it.string("text"),
                it.constant("kind", NameKind.class),
                it.text("country"),
                it.text("office"),
                it.number("refersTo"));
    }

    private static TimeExpression time(JsonObject it) {
        return new TimeExpression(
                it.span(),
                it.string("text"),
                it.constant("type", TimeExpression.Type.class),
                it.string("value"),
                it.find("interval").map(CodedReader::range));
    }

    private static PlaceMention place(JsonObject it) {
        var point = it.real("lat").flatMap(lat -> it.real("lon").map(lon -> new Place.Point(lat, lon)));
        return new PlaceMention(new Place(it.string("name"), it.text("country"), point), it.span());
    }

    private static List<PartyMention> parties(JsonObject it, String key) {
        return it.objects(key)
                .map(party -> new PartyMention(party(party), party.span()))
                .toList();
    }

    static Party party(JsonObject it) {
        return new Party(
                it.string("name"),
                it.constant("kind", Party.Kind.class),
                it.text("country"),
                it.text("office"),
                it.text("id"));
    }

    private static DateRange range(JsonObject it) {
        Optional<LocalDate> start = it.day("start");
        return new DateRange(start, it.day("end"));
    }

    private static Optional<Phrase> occasion(JsonObject it) {
        return it.text("occasion")
                .map(text -> new Phrase(text, it.object("occasionSpan").span()));
    }

    private static List<Phrase> topics(JsonObject it) {
        var texts = it.texts("topics");
        var spans = it.objects("topicSpans").map(JsonObject::span).toList();
        if (texts.size() != spans.size()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d \"topics\", %d \"topicSpans\"", texts.size(), spans.size()));
        }
        var topics = new ArrayList<Phrase>();
        for (int i = 0; i < texts.size(); i++) {
            topics.add(new Phrase(texts.get(i), spans.get(i)));
        }
        return topics;
    }

    private static List<Phrase> attribution(JsonObject it) {
        return it.objects("attribution")
                .map(source -> new Phrase(source.string("name"), source.span()))
                .toList();
    }
}
