package org.chancery.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.chancery.export.Exported;
import org.chancery.export.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Linked data is read back with Apache Jena; JSON is held against schemas made from the PLOVER manual and from FollowTheMoney's own. */
class LinkedFormsTest {

    private static final String PREFIXES =
            "PREFIX schema: <https://schema.org/> PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>"
                    + " PREFIX gaf: <http://groundedannotationframework.org/gaf#> PREFIX prov: <http://www.w3.org/ns/prov#> ";

    @TempDir
    Path folder;

    @Test
    void jenaReadsEveryEventWithItsActorsPlaceAndMentions() throws IOException {
        var model = model();
        assertThat(ask(model, "SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a sem:Event, schema:Event }"))
                .containsExactly("4");
        assertThat(ask(
                        model,
                        "SELECT ?name { ?e sem:hasPlace/schema:name 'Oslo' ; sem:hasActor/schema:name ?name ;"
                                + " schema:attendee ?who . ?who schema:name ?name } ORDER BY ?name"))
                .containsExactly("Ann Lee", "Bo Falk");
        assertThat(ask(model, "SELECT ?m { ?e sem:hasPlace/schema:name 'Oslo' ; gaf:denotedBy ?m } ORDER BY ?m"))
                .hasSize(2)
                .allSatisfy(mention -> assertThat(mention).matches("urn:chancery:report:r-\\d#char=\\d+,\\d+"));
    }

    @Test
    void everyMentionAndStatementLeadsToAReport() throws IOException {
        var model = model();
        assertThat(ask(
                        model,
                        "SELECT ?r { { ?x prov:wasDerivedFrom ?r } UNION { ?x prov:wasQuotedFrom ?r }"
                                + " FILTER NOT EXISTS { ?r a schema:NewsArticle } }"))
                .isEmpty();
        assertThat(ask(model, "SELECT ?name { ?s a schema:Quotation ; prov:wasAttributedTo/schema:name ?name }"))
                .containsExactly("Ann Lee");
    }

    @Test
    void datesAreDates() throws IOException {
        assertThat(ask(
                        model(),
                        "SELECT (STR(?d) AS ?s) { ?e a sem:Event ; schema:startDate ?d FILTER(datatype(?d) ="
                                + " <http://www.w3.org/2001/XMLSchema#date>) } ORDER BY ?s"))
                .contains("2022-03-04");
    }

    @Test
    void ploverRecordsAreAsTheManualHasThem() throws IOException {
        var lines = Files.readAllLines(Exported.small(folder).file(Format.PLOVER));
        assertThat(lines).hasSize(4).allSatisfy(line -> assertThat(errors("plover", line))
                .isEmpty());
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("2022-05-09").contains("\"event\":[\"AGREE\"]"));
    }

    @Test
    void entitiesHaveOnlyPropertiesOfTheirSchema() throws IOException {
        var lines = Files.readAllLines(Exported.small(folder).file(Format.FTM));
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(errors("ftm", line))
                .isEmpty());
    }

    @Test
    void everyEntityThatIsPointedToIsThereOnce() throws IOException {
        var ids = new HashSet<String>();
        var entities = Files.readAllLines(Exported.small(folder).file(Format.FTM)).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
        entities.forEach(
                entity -> assertThat(ids.add(entity.get("id").asString())).isTrue());
        for (var entity : entities) {
            for (var key : List.of("involved", "organizer", "proof", "document", "resolved", "holder", "post")) {
                for (JsonNode id : entity.get("properties").path(key)) {
                    assertThat(ids).contains(id.asString());
                }
            }
        }
        assertThat(entities)
                .extracting(entity -> entity.get("schema").asString())
                .contains("Event", "Person", "Article", "Mention", "Position", "Occupancy");
    }

    private Model model() throws IOException {
        var model = ModelFactory.createDefaultModel();
        try (var in = Files.newInputStream(Exported.small(folder).file(Format.JSONLD))) {
            RDFDataMgr.read(model, in, Lang.JSONLD11);
        }
        return model;
    }

    private static List<String> ask(Model model, String sparql) {
        try (var query = QueryExecutionFactory.create(PREFIXES + sparql, model)) {
            var found = new java.util.ArrayList<String>();
            query.execSelect().forEachRemaining(row -> {
                var node = row.get(row.varNames().next());
                found.add(node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
            });
            return found;
        }
    }

    private static List<?> errors(String schema, String json) throws IOException {
        try (var in = LinkedFormsTest.class.getResourceAsStream("/schemas/" + schema + ".json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .validate(json, InputFormat.JSON);
        }
    }
}
