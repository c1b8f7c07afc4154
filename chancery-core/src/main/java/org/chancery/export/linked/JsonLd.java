package org.chancery.export.linked;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.chancery.export.Exporter;
import org.chancery.export.Target;
import org.chancery.model.Party;
import org.chancery.query.Selection;
import tools.jackson.databind.node.ObjectNode;

/**
 * The record as linked data, JSON-LD 1.1: events are schema.org's and SEM's, their mentions GAF's ({@code gaf:denotedBy} the characters of a report),
 * reports and statements PROV-O's. One context, one graph.
 */
public final class JsonLd implements Exporter {

    private static final String CONTEXT = "/export/context.jsonld";

    @Override
    public void write(Selection selection, Target target) throws IOException {
        try (var out =
                new BufferedWriter(new OutputStreamWriter(target.open("record.jsonld"), StandardCharsets.UTF_8))) {
            out.write("{\"@context\":");
            out.write(context());
            out.write(",\"@graph\":[");
            var nodes = new Nodes(out);
            selection.reportSources(report -> nodes.add(LinkedNodes.report(report)));
            var items = selection.wikidata();
            var ids = new TreeSet<String>();
            Consumer<Party> note =
                    party -> party.id().filter(items::containsKey).ifPresent(ids::add);
            selection.sourced(event -> {
                event.event().actors().forEach(note);
                event.event().recipients().forEach(note);
                nodes.add(LinkedNodes.event(event));
            });
            selection.statements(said -> {
                note.accept(said.speaker());
                nodes.add(LinkedNodes.statement(said));
            });
            selection.offices(tenure -> {
                note.accept(tenure.person());
                nodes.add(LinkedNodes.office(tenure));
            });
            ids.forEach(id -> nodes.add(LinkedNodes.item(id, items.get(id))));
            out.write("\n]}\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String context() throws IOException {
        try (InputStream in = JsonLd.class.getResourceAsStream(CONTEXT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** Objects of the graph, separated by commas. */
    private static final class Nodes {

        private final BufferedWriter out;
        private String separator = "\n";

        Nodes(BufferedWriter out) {
            this.out = out;
        }

        void add(ObjectNode node) {
            try {
                out.write(separator);
                out.write(node.toString());
                separator = ",\n";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
