package org.chancery.export.graph;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.export.Cells;
import org.chancery.export.Exporter;
import org.chancery.export.Target;
import org.chancery.query.Selection;

/**
 * Who had to do with whom, as the two sheets that Kumu takes: {@code elements.csv} with a label for each party, {@code connections.csv} from label to
 * label. Kumu knows elements by their labels, so of two parties of one name each has its id behind it.
 */
public final class Kumu implements Exporter {

    @Override
    public void write(Selection selection, Target target) throws IOException {
        var contacts = Contacts.of(selection);
        var labels = labels(contacts);
        try (var elements = sheet(target, "elements.csv", "Label", "Type", "Country", "Id")) {
            for (var node : contacts.nodes()) {
                row(
                        elements,
                        labels.get(node.id()),
                        node.party().kind().label(),
                        node.party().country().orElse(""),
                        node.id());
            }
        }
        try (var connections = sheet(
                target, "connections.csv", "From", "To", "Direction", "Type", "Weight", "First", "Last", "Events")) {
            for (var tie : contacts.ties()) {
                var events = tie.getValue();
                row(
                        connections,
                        labels.get(tie.getKey().source()),
                        labels.get(tie.getKey().target()),
                        tie.getKey().directed() ? "directed" : "mutual",
                        tie.getKey().type(),
                        Integer.toString(events.size()),
                        Contacts.first(events).map(LocalDate::toString).orElse(""),
                        Contacts.last(events).map(LocalDate::toString).orElse(""),
                        events.stream().map(Contacts.Contact::event).collect(Collectors.joining(" ")));
            }
        }
    }

    /** The names of the parties by id, made unlike where several have one. */
    private static Map<String, String> labels(Contacts contacts) {
        var named = new HashMap<String, Integer>();
        contacts.nodes().forEach(node -> named.merge(node.party().name(), 1, Integer::sum));
        var labels = new HashMap<String, String>();
        contacts.nodes().forEach(node -> {
            var name = node.party().name();
            labels.put(node.id(), named.get(name) == 1 ? name : name + " (" + node.id() + ")");
        });
        return labels;
    }

    private static CsvWriter sheet(Target target, String file, String... header) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(target.open(file), StandardCharsets.UTF_8))
                .writeRecord(header);
    }

    private static void row(CsvWriter sheet, String... cells) {
        sheet.writeRecord(Cells.safe(List.of(cells)));
    }
}
