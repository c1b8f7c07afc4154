package org.chancery.export.graph;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.export.Exporter;
import org.chancery.export.Program;
import org.chancery.export.Target;
import org.chancery.export.graph.Contacts.Contact;
import org.chancery.query.Selection;

/**
 * Who had to do with whom through time, as GEXF 1.2 for Gephi's timeline: all events of one type between two parties are one edge, with a spell for the
 * days of each. Events without a day give weight but no spell.
 */
public final class Gexf implements Exporter {

    @Override
    public void write(Selection selection, Target target) throws IOException {
        var contacts = Contacts.of(selection);
        try (var xml = new Xml(target.open("contacts.gexf"))) {
            xml.open(
                    "gexf",
                    "xmlns",
                    "http://www.gexf.net/1.2draft",
                    "xmlns:xsi",
                    "http://www.w3.org/2001/XMLSchema-instance",
                    "xsi:schemaLocation",
                    "http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd",
                    "version",
                    "1.2");
            xml.open("meta").text("creator", "Chancery " + Program.VERSION).end();
            xml.open("graph", "mode", "dynamic", "timeformat", "date", "defaultedgetype", "directed");
            xml.open("attributes", "class", "node");
            xml.empty("attribute", "id", "kind", "title", "kind", "type", "string");
            xml.empty("attribute", "id", "country", "title", "country", "type", "string");
            xml.end();
            xml.open("attributes", "class", "edge");
            xml.empty("attribute", "id", "type", "title", "type", "type", "string");
            xml.empty("attribute", "id", "mutual", "title", "mutual", "type", "boolean");
            xml.empty("attribute", "id", "events", "title", "events", "type", "string");
            xml.end();
            xml.open("nodes");
            for (var node : contacts.nodes()) {
                node(xml, node);
            }
            xml.end().open("edges");
            int number = 0;
            for (var tie : contacts.ties()) {
                edge(xml, number++, tie.getKey(), tie.getValue());
            }
            xml.end().end().end();
        }
    }

    private static void node(Xml xml, Contacts.Node node) throws IOException {
        xml.open("node", "id", node.id(), "label", node.party().name());
        xml.open("attvalues");
        xml.empty("attvalue", "for", "kind", "value", node.party().kind().label());
        if (node.party().country().isPresent()) {
            xml.empty(
                    "attvalue",
                    "for",
                    "country",
                    "value",
                    node.party().country().get());
        }
        xml.end();
        if (!node.days().isEmpty()) {
            xml.open("spells");
            spell(xml, node.days().first(), node.days().last());
            xml.end();
        }
        xml.end();
    }

    private static void edge(Xml xml, int number, Contacts.Tie tie, List<Contact> contacts) throws IOException {
        xml.open(
                "edge",
                "id",
                Integer.toString(number),
                "source",
                tie.source(),
                "target",
                tie.target(),
                "type",
                "directed",
                "weight",
                Integer.toString(contacts.size()),
                "label",
                tie.type());
        xml.open("attvalues");
        xml.empty("attvalue", "for", "type", "value", tie.type());
        xml.empty("attvalue", "for", "mutual", "value", Boolean.toString(!tie.directed()));
        xml.empty(
                "attvalue",
                "for",
                "events",
                "value",
                contacts.stream().map(Contact::event).collect(Collectors.joining(" ")));
        xml.end();
        var dated =
                contacts.stream().filter(contact -> contact.date().isPresent()).toList();
        if (!dated.isEmpty()) {
            xml.open("spells");
            var seen = new TreeSet<String>();
            for (var contact : dated) {
                var date = contact.date().get();
                var start = date.start().or(date::end).get();
                var end = date.end().or(date::start).get();
                if (seen.add(start + " " + end)) {
                    spell(xml, start, end);
                }
            }
            xml.end();
        }
        xml.end();
    }

    private static void spell(Xml xml, LocalDate start, LocalDate end) throws IOException {
        xml.empty("spell", "start", start.toString(), "end", end.toString());
    }
}
