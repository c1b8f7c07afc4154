package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import org.chancery.audit.AuditPlan;
import org.chancery.audit.Draw;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The plan of an audit as a file beside its sheet: {@code audit.csv} has {@code audit.json}. */
final class AuditPlanFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AuditPlanFile() {}

    static Path beside(Path sheet) {
        var name = sheet.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return sheet.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".json");
    }

    static void write(AuditPlan plan, Path file) throws IOException {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("audit", plan.id());
        tree.put("program", plan.program());
        tree.put("record", plan.record());
        tree.put("seed", plan.draw().seed());
        tree.put("size", plan.draw().size());
        tree.put("by", plan.by());
        tree.put("filter", plan.filter());
        tree.put("populations", plan.populations());
        Files.writeString(file, JSON.writeValueAsString(tree) + "\n");
    }

    /** @throws IllegalArgumentException naming the file, if it is not there or no such plan */
    static AuditPlan read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    file
                            + " is not there: the plan that `chancery audit new` wrote beside the sheet is needed to weigh its parts");
        }
        try {
            var tree = JSON.readTree(Files.readString(file));
            var populations = new TreeMap<String, Integer>();
            tree.required("populations")
                    .properties()
                    .forEach(entry ->
                            populations.put(entry.getKey(), entry.getValue().asInt()));
            return new AuditPlan(
                    text(tree, "program"),
                    text(tree, "record"),
                    new Draw(text(tree, "seed"), tree.required("size").asInt()),
                    text(tree, "by"),
                    text(tree, "filter"),
                    populations);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " is no plan of an audit: " + e.getMessage());
        }
    }

    private static String text(JsonNode tree, String key) {
        return tree.required(key).asString();
    }
}
