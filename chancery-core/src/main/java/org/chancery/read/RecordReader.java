package org.chancery.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.Dialects;
import org.chancery.knowledge.Dialects.Dialect;
import org.chancery.knowledge.Dialects.Part;
import org.chancery.model.Stamp;
import org.jsoup.nodes.Element;

/** Reads a record of XML or SGML, such as an agency's wire or a corpus holds, by the table of their dialects. Thread-safe. */
final class RecordReader {

    private static final int LONGEST_DATELINE = 100;

    private final Knowledge knowledge;
    private final Dialects dialects = Dialects.load();

    RecordReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The dialect of what begins so. */
    Optional<Dialect> dialect(String start) {
        return dialects.of(start);
    }

    /** A record, to be read by itself. */
    Item item(String markup, Dialect dialect) {
        return new Item(markup, () -> draft(markup, dialect));
    }

    private Draft draft(String markup, Dialect dialect) throws Unreadable {
        var record = Markups.xml(markup).firstElementChild();
        if (record == null) {
            throw new Unreadable("the record is empty");
        }
        var draft = new Draft();
        draft.title = first(record, dialect, Part.TITLE);
        draft.published = stamp(record, dialect, Part.PUBLISHED);
        draft.updated =
                stamp(record, dialect, Part.UPDATED).filter(stamp -> !draft.published.equals(Optional.of(stamp)));
        draft.publisher = first(record, dialect, Part.PUBLISHER);
        draft.lead = first(record, dialect, Part.LEAD);
        draft.url = first(record, dialect, Part.URL).filter(url -> url.startsWith("http"));
        draft.language = first(record, dialect, Part.LANGUAGE)
                .map(tag -> tag.split("[-_]")[0].toLowerCase(java.util.Locale.ROOT))
                .filter(tag -> tag.length() == 2 || tag.length() == 3);
        values(record, dialect, Part.AUTHOR).forEach(line -> {
            var credit = knowledge.bylines().of(line);
            draft.byline.addAll(credit.people());
            draft.agency = draft.agency.or(credit::agency);
        });
        var body = dialect.of(Part.BODY).stream()
                .flatMap(place -> record.select(place).stream())
                .findFirst();
        new RecordBody(dialect.of(Part.SKIP)).read(body.orElse(record), draft);
        first(record, dialect, Part.DATELINE).ifPresent(dateline -> prepend(dateline, draft));
        return draft;
    }

    /** A dateline that stands in an element of its own goes before the text, as it is printed. */
    private void prepend(String dateline, Draft draft) {
        boolean fits = dateline.length() < LONGEST_DATELINE
                && !draft.blocks.isEmpty()
                && draft.blocks.get(0) instanceof Block.Paragraph;
        if (fits && !draft.blocks.get(0).text().startsWith(dateline)) {
            String words = dateline.replaceFirst("[\\s:—–―-]+$", "");
            draft.blocks.set(
                    0, new Block.Paragraph(words + " — " + draft.blocks.get(0).text()));
            if (draft.published.isEmpty()) {
                draft.published =
                        knowledge.dates().first(dateline, DateText.Setting.NONE).map(DateText.Found::stamp);
            }
            draft.dateline = Optional.of(words.length() + 2);
            draft.agency = draft.agency.or(
                    () -> knowledge.datelines().in(words + " — ").flatMap(Datelines.Found::agency));
        }
    }

    private Optional<Stamp> stamp(Element record, Dialect dialect, Part part) {
        return values(record, dialect, part)
                .filter(text -> text.length() < LONGEST_DATELINE)
                .flatMap(text -> CompactDates.in(text)
                        .or(() -> knowledge
                                .dates()
                                .first(text, DateText.Setting.NONE)
                                .map(DateText.Found::stamp))
                        .stream())
                .findFirst();
    }

    private static Optional<String> first(Element record, Dialect dialect, Part part) {
        return values(record, dialect, part).findFirst();
    }

    private static Stream<String> values(Element record, Dialect dialect, Part part) {
        return dialect.of(part).stream()
                .map(place -> values(record, place))
                .filter(values -> !values.isEmpty())
                .flatMap(List::stream);
    }

    private static List<String> values(Element record, String place) {
        int at = place.indexOf('@');
        String attribute = at < 0 ? "" : place.substring(at + 1).replace("\\", "");
        var elements = at == 0 ? List.of(record) : record.select(at < 0 ? place : place.substring(0, at));
        return elements.stream()
                .map(element -> at < 0 ? element.text() : element.attr(attribute))
                .map(PieceFinder::spaced)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
