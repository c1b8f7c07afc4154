package org.chancery.merge;

import java.io.BufferedReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * CAMEO XML: {@code <Document id="AFP_ENG_20090301.0017">} with its {@code <Event sentence_id tense type>} and their {@code <Participant role actor_name agent_name>}.
 * The day is read from the document's id. Several documents may follow one another in a stream; one is held at a time.
 */
final class CameoXmlRows implements Iterator<CodedRow> {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(?:19|20)\\d{6}(?!\\d)");

    private final BufferedReader reader;
    private Iterator<CodedRow> rows = List.<CodedRow>of().iterator();

    CameoXmlRows(BufferedReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext()) {
            var document = new StringBuilder();
            var lines = reader.lines().iterator();
            boolean ended = false;
            while (!ended && lines.hasNext()) {
                String line = lines.next();
                document.append(line).append('\n');
                ended = line.contains("</Document>");
            }
            if (!ended) {
                return false;
            }
            rows = rows(document.toString()).iterator();
        }
        return true;
    }

    @Override
    public CodedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }

    private static List<CodedRow> rows(String xml) {
        var found = new ArrayList<CodedRow>();
        for (var document : Parser.xmlParser().parseInput(xml, "").select("Document")) {
            String report = document.attr("id");
            for (var event : document.select("Event")) {
                found.add(new CodedRow(
                        report + "_" + event.attr("type") + "_" + event.attr("id"),
                        report,
                        event.attr("sentence_id").isEmpty() ? -1 : Integer.parseInt(event.attr("sentence_id")),
                        day(report),
                        event.attr("type"),
                        event.attr("tense"),
                        parties(event, "Source"),
                        parties(event, "Target"),
                        Optional.empty()));
            }
        }
        return found;
    }

    private static Optional<LocalDate> day(String report) {
        var day = DAY.matcher(report);
        try {
            return day.find()
                    ? Optional.of(LocalDate.parse(day.group(), DateTimeFormatter.BASIC_ISO_DATE))
                    : Optional.empty();
        } catch (DateTimeException e) {
            // eight digits that are no day
            return Optional.empty();
        }
    }

    private static List<RowParty> parties(Element event, String role) {
        return event.select("Participant").stream()
                .filter(party -> party.attr("role").equals(role)
                        && !party.attr("actor_name").isEmpty())
                .map(party -> new RowParty(
                        party.attr("actor_name"), text(party, "agent_name"), Optional.empty(), text(party, "actor_id")))
                .toList();
    }

    private static Optional<String> text(Element party, String key) {
        return Optional.of(party.attr(key)).filter(value -> !value.isEmpty());
    }
}
