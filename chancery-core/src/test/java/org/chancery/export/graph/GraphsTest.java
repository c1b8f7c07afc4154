package org.chancery.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.function.Supplier;
import org.chancery.export.Exported;
import org.chancery.export.Format;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read back with JGraphT, which holds both formats against their schemas. */
class GraphsTest {

    @TempDir
    Path folder;

    @Test
    void graphMlIsValidAndHasAnEdgeForEachTwoWhoMet() throws IOException {
        var graph = empty();
        var attributes = new HashMap<String, String>();
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addEdgeAttributeConsumer(
                (edge, value) -> attributes.merge(edge.getSecond(), value.getValue(), (a, b) -> a + "|" + b));
        try (var in = Files.newBufferedReader(Exported.small(folder).file(Format.GRAPHML))) {
            importer.importGraph(graph, in);
        }
        assertThat(graph.vertexSet()).hasSize(4);
        assertThat(graph.edgeSet()).hasSize(4);
        assertThat(attributes.get("type")).contains("CONSULT").contains("ACCUSE");
        assertThat(attributes.get("first")).contains("2022-03-04");
    }

    @Test
    void gexfIsValidAndDynamic() throws IOException {
        var file = Exported.small(folder).file(Format.GEXF);
        var graph = empty();
        var importer = new SimpleGEXFImporter<String, DefaultEdge>();
        importer.setSchemaValidation(true);
        try (var in = Files.newBufferedReader(file)) {
            importer.importGraph(graph, in);
        }
        assertThat(graph.vertexSet()).hasSize(4);
        assertThat(graph.edgeSet()).hasSize(4);
        assertThat(Files.readString(file))
                .contains("mode=\"dynamic\"")
                .contains("<spell start=\"2022-03-04\" end=\"2022-03-04\"");
    }

    private static Graph<String, DefaultEdge> empty() {
        Supplier<String> names = SupplierUtil.createStringSupplier();
        return GraphTypeBuilder.<String, DefaultEdge>undirected()
                .allowingMultipleEdges(true)
                .allowingSelfLoops(false)
                .vertexSupplier(names)
                .edgeSupplier(SupplierUtil.DEFAULT_EDGE_SUPPLIER)
                .buildGraph();
    }
}
