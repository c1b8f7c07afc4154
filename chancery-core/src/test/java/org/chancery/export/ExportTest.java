package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.chancery.model.EventType;
import org.chancery.query.Filter;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void twoExportsOfOneRecordAreTheSameBytes(Format format) throws IOException {
        var record = Exported.small(folder);
        var first = read(record.folder(format));
        Files.walk(record.folder(format)).filter(Files::isRegularFile).forEach(file -> file.toFile()
                .delete());
        assertThat(read(record.folder(format))).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anEmptySelectionIsAnExportToo(Format format) throws IOException {
        var nobody = Filter.with().who(List.of("Nobody Nowhere")).build();
        assertThat(Exported.small(folder).folder(format, nobody)).isNotEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theManifestHasTheDigestOfEveryFile(Format format) throws Exception {
        var to = Exported.small(folder).folder(format);
        var manifest = JsonMapper.shared().readTree(to.resolve("manifest.json").toFile());
        assertThat(manifest.get("files")).isNotEmpty();
        for (var file : manifest.get("files")) {
            var digest = Target.sha256()
                    .digest(Files.readAllBytes(to.resolve(file.get("name").asString())));
            assertThat(file.get("sha256").asString()).isEqualTo(HexFormat.of().formatHex(digest));
        }
        assertThat(manifest.get("knowledge").has("countries.tsv")).isTrue();
        assertThat(Files.readString(to.resolve("inputs.sha256"))).contains("  r-1.txt\n");
        assertThat(Files.readString(to.resolve("CITATION.cff"))).startsWith("cff-version: 1.2.0\n");
    }

    @Test
    void aPartOfTheRecordIsClosed() throws IOException {
        var accused = Filter.with().type(List.of(EventType.ACCUSE)).build();
        var files = Exported.small(folder).folder(Format.JSONL, accused);
        assertThat(Files.readAllLines(files.resolve("events.jsonl"))).hasSize(1);
        assertThat(Files.readAllLines(files.resolve("reports.jsonl")))
                .singleElement()
                .asString()
                .contains("r-2");
        assertThat(Files.readAllLines(files.resolve("statements.jsonl"))).isEmpty();
    }

    @Test
    void whatAPersonSaidComesWithThePerson() throws IOException {
        var lee = Filter.with().who(List.of("Ann Lee")).build();
        var files = Exported.small(folder).folder(Format.JSONL, lee);
        assertThat(Files.readAllLines(files.resolve("events.jsonl"))).hasSize(2);
        assertThat(Files.readAllLines(files.resolve("statements.jsonl"))).hasSize(1);
        assertThat(Files.readAllLines(files.resolve("offices.jsonl"))).hasSize(1);
        assertThat(Files.readAllLines(files.resolve("reports.jsonl"))).hasSize(3);
    }

    @Test
    void oneFileMayGoToAStreamWithoutAManifest() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var store = Store.reading(Exported.small(folder).store())) {
            new Export(new Questions(store)).write(Format.ICS, Filter.all(), "", Target.stream(out));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void theProgramsVersionIsThePoms() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + Program.VERSION);
    }

    private static java.util.Map<String, List<Byte>> read(Path folder) throws IOException {
        var files = new java.util.TreeMap<String, List<Byte>>();
        try (var list = Files.walk(folder)) {
            for (var file : list.filter(Files::isRegularFile).toList()) {
                var bytes = new java.util.ArrayList<Byte>();
                for (byte b : Files.readAllBytes(file)) {
                    bytes.add(b);
                }
                files.put(folder.relativize(file).toString(), bytes);
            }
        }
        return files;
    }
}
