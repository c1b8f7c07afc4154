package org.chancery.export.graph;

import java.io.IOException;
import java.util.stream.Collectors;
import org.chancery.export.Exporter;
import org.chancery.export.Target;
import org.chancery.query.Selection;

/**
 * Who had to do with whom, as GraphML: parties are nodes, and all events of one type between two of them one edge with its
 * weight, days and ids. All edges are directed, as network programs want it; what is mutual, such as a meeting, stands once and says so.
 */
public final class GraphMl implements Exporter {

    private static final String[][] KEYS = {
        {"node", "label", "string"},
        {"node", "kind", "string"},
        {"node", "country", "string"},
        {"edge", "type", "string"},
        {"edge", "mutual", "boolean"},
        {"edge", "weight", "double"},
        {"edge", "first", "string"},
        {"edge", "last", "string"},
        {"edge", "score", "double"},
        {"edge", "events", "string"}
    };

    @Override
    public void write(Selection selection, Target target) throws IOException {
        var contacts = Contacts.of(selection);
        try (var xml = new Xml(target.open("contacts.graphml"))) {
            xml.open(
                    "graphml",
                    "xmlns",
                    "http://graphml.graphdrawing.org/xmlns",
                    "xmlns:xsi",
                    "http://www.w3.org/2001/XMLSchema-instance",
                    "xsi:schemaLocation",
                    "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
            for (var key : KEYS) {
                xml.empty("key", "id", key[1], "for", key[0], "attr.name", key[1], "attr.type", key[2]);
            }
            xml.open("graph", "id", "contacts", "edgedefault", "directed");
            for (var node : contacts.nodes()) {
                xml.open("node", "id", node.id());
                xml.text("data", node.party().name(), "key", "label");
                xml.text("data", node.party().kind().label(), "key", "kind");
                if (node.party().country().isPresent()) {
                    xml.text("data", node.party().country().get(), "key", "country");
                }
                xml.end();
            }
            for (var tie : contacts.ties()) {
                edge(xml, tie.getKey(), tie.getValue());
            }
            xml.end().end();
        }
    }

    private static void edge(Xml xml, Contacts.Tie tie, java.util.List<Contacts.Contact> contacts) throws IOException {
        xml.open("edge", "source", tie.source(), "target", tie.target(), "directed", "true");
        xml.text("data", tie.type(), "key", "type");
        xml.text("data", Boolean.toString(!tie.directed()), "key", "mutual");
        xml.text("data", Integer.toString(contacts.size()), "key", "weight");
        var first = Contacts.first(contacts);
        if (first.isPresent()) {
            xml.text("data", first.get().toString(), "key", "first");
            xml.text("data", Contacts.last(contacts).get().toString(), "key", "last");
        }
        double mean =
                contacts.stream().mapToDouble(Contacts.Contact::score).average().orElse(0);
        xml.text("data", Double.toString(mean), "key", "score");
        xml.text(
                "data",
                contacts.stream().map(Contacts.Contact::event).collect(Collectors.joining(" ")),
                "key",
                "events");
        xml.end();
    }
}
