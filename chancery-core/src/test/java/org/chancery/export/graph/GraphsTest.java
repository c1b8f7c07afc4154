package org.chancery.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.function.Supplier;
import org.chancery.export.Exported;
import org.chancery.export.Format;
import org.chancery.export.Python;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Read back with JGraphT, which holds both formats against their schemas. */
class GraphsTest {

    @TempDir
    Path folder;

    /** Debian's python3-networkx; skipped where it is not installed. */
    @ParameterizedTest
    @CsvSource({"GRAPHML, read_graphml", "GEXF, read_gexf"})
    void networkxReadsIt(Format format, String reader) throws IOException {
        var networkx = Python.with("networkx");
        var file = Exported.small(folder).file(format);
        var read = networkx.run(
                "-c",
                "import networkx as n; g = n." + reader + "('" + file
                        + "'); print(g.number_of_nodes(), g.number_of_edges())");
        assertThat(read.out()).isEqualTo("4 4");
    }

    /** Two sheets as Kumu takes them: every connection is between labels that are there, each label once. */
    @Test
    void kumuHasElementsAndConnections() throws IOException {
        var folder = Exported.small(this.folder).folder(Format.KUMU);
        var elements = Files.readAllLines(folder.resolve("elements.csv"));
        var connections = Files.readAllLines(folder.resolve("connections.csv"));
        assertThat(elements.get(0)).isEqualTo("Label,Type,Country,Id");
        assertThat(elements).contains("Ann Lee,person,USA,person-ann-lee-usa").hasSize(5);
        assertThat(connections.get(0)).isEqualTo("From,To,Direction,Type,Weight,First,Last,Events");
        assertThat(connections)
                .hasSize(5)
                .anySatisfy(line ->
                        assertThat(line).startsWith("Ann Lee,Bo Falk,mutual,CONSULT,1,2022-03-04,2022-03-04,e-"))
                .anySatisfy(line -> assertThat(line).startsWith("Cy Dahl,Bo Falk,directed,ACCUSE,1,"));
        var labels = elements.stream().map(line -> line.split(",")[0]).toList();
        assertThat(labels).doesNotHaveDuplicates();
        assertThat(connections.subList(1, 5))
                .allSatisfy(line -> assertThat(labels).contains(line.split(",")[0], line.split(",")[1]));
    }

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
