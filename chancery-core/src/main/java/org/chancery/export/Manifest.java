package org.chancery.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.Locale;
import org.chancery.knowledge.KnowledgeFiles;
import org.chancery.model.Judgement;
import org.chancery.query.JudgementLog;
import org.chancery.query.Selection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is put beside an export so that others can cite it and make it again: {@code manifest.json} (versions, filter, files, digests of the
 * knowledge files), {@code inputs.sha256} (every report of the record with the digest of its bytes, as {@code sha256sum} writes it) and
 * {@code CITATION.cff}. All three depend on the record alone: no clock, no machine.
 */
final class Manifest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Format format;
    private final String asked;

    /** @param asked the filter in the words of the command line; empty for a whole record */
    Manifest(Format format, String asked) {
        this.format = format;
        this.asked = asked;
    }

    void write(Selection selection, Target target) throws IOException {
        var inputs = target.beside("inputs.sha256");
        var manifest = target.beside("manifest.json");
        var citation = target.beside("CITATION.cff");
        if (inputs.isEmpty() || manifest.isEmpty() || citation.isEmpty()) {
            return;
        }
        var digest = Target.sha256();
        var count = new long[1];
        try (var out = Files.newBufferedWriter(inputs.get(), StandardCharsets.UTF_8)) {
            selection.inputs((source, sha256) -> {
                var line = RecordDigest.line(source, sha256);
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                count[0]++;
                put(out, line);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        var record = HexFormat.of().formatHex(digest.digest());
        var tree = new Tree()
                .put("program", "chancery " + Program.VERSION)
                .put("format", format.toString())
                .put("formatVersion", format.version())
                .put("filter", asked)
                .text(
                        "calibration",
                        new JudgementLog(selection.judgements()).calibration().map(Judgement::id))
                .put("events", selection.size())
                .all("files", target.files().stream().map(Manifest::file).toList())
                .node(
                        "inputs",
                        new Tree()
                                .put("reports", count[0])
                                .put("sha256", record)
                                .build())
                .node("knowledge", knowledge())
                .build();
        Files.writeString(manifest.get(), JSON.writeValueAsString(tree) + "\n");
        Files.writeString(citation.get(), citation(record));
    }

    private static void put(BufferedWriter out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode file(Target.Written file) {
        return new Tree()
                .put("name", file.name())
                .put("bytes", file.bytes())
                .put("sha256", file.sha256())
                .build();
    }

    private static ObjectNode knowledge() {
        var tree = new Tree();
        KnowledgeFiles.digests().forEach(tree::put);
        return tree.build();
    }

    private String citation(String record) {
        String form =
                """
                cff-version: 1.2.0
                message: "Please cite the data with the version below, and the reports that it was read from."
                title: "A record of diplomacy read from news reports (%s)"
                type: dataset
                version: "%s"
                authors:
                  - name: "the makers of this record"
                references:
                  - type: software
                    title: Chancery
                    version: "%s"
                    license: GPL-3.0-or-later
                    authors:
                      - name: "the Chancery project"
                """;
        return String.format(
                Locale.ROOT,
                form,
                format + (asked.isEmpty() ? "" : ", " + asked.replace("\"", "'")),
                record.substring(0, 16),
                Program.VERSION);
    }
}
