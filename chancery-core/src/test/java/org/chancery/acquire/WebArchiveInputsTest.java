package org.chancery.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.chancery.model.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WebArchiveInputsTest {

    @TempDir
    private Path folder;

    @Test
    void pagesOfAWarcAreReadAndTheRestPassedOver() throws IOException {
        var chunked = "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        var file = folder.resolve("w.warc");
        Files.write(
                file,
                ArchiveBytes.join(
                        ArchiveBytes.record(
                                1, "text/html; charset=utf-8", "", "<p>one</p>".getBytes(StandardCharsets.UTF_8)),
                        ArchiveBytes.record(2, "image/png", "", new byte[] {1, 2}),
                        ArchiveBytes.record(3, "text/html", "Transfer-Encoding: chunked\r\n", chunked)));
        var inputs = ArchiveBytes.inputs(file);
        assertThat(inputs).extracting(Input::source).containsExactly("w.warc#1", "w.warc#3");
        assertThat(inputs.get(0).url()).contains("http://tide.example/1");
        assertThat(inputs.get(0).mediaType()).contains("text/html; charset=utf-8");
        assertThat(ArchiveBytes.text(inputs.get(1))).isEqualTo("hello world");
    }

    @Test
    void whatIsNoPageIsCountedByKind() throws IOException {
        var file = folder.resolve("w.warc");
        Files.write(
                file,
                ArchiveBytes.join(
                        ArchiveBytes.record(1, "text/html", "", ArchiveBytes.page(1)),
                        ArchiveBytes.record(2, "image/png", "", new byte[] {1, 2}),
                        ArchiveBytes.bare(
                                "request",
                                "http://tide.example/",
                                "application/http; msgtype=request",
                                "GET / HTTP/1.1\r\n\r\n"),
                        ArchiveBytes.bare(
                                "metadata",
                                "http://tide.example/",
                                "application/warc-fields",
                                "via: http://tide.example/\r\n"),
                        ArchiveBytes.bare(
                                "metadata", "http://tide.example/", "application/warc-fields", "hops: L\r\n")));
        var told = new ArrayList<LeftOut>();
        try (var inputs = Inputs.of(List.of(file), told::add)) {
            assertThat(inputs).hasSize(1);
        }
        assertThat(told)
                .extracting(LeftOut::words)
                .containsExactly(
                        "w.warc: 4 records hold no page and were left out (2 metadata, 1 request, 1 response)");
    }

    @Test
    void anArchiveOfPagesAloneLeavesNothingOut() throws IOException {
        var file = folder.resolve("w.warc");
        Files.write(file, ArchiveBytes.record(1, "text/html", "", ArchiveBytes.page(1)));
        var told = new ArrayList<LeftOut>();
        try (var inputs = Inputs.of(List.of(file), told::add)) {
            assertThat(inputs).hasSize(1);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void damagedRecordIsNamedAndReadingGoesOnAfterIt() throws IOException {
        byte[] page = ("<p>" + "long enough to be packed, ".repeat(200) + "</p>").getBytes(StandardCharsets.UTF_8);
        byte[] bad = ArchiveBytes.gzip(ArchiveBytes.record(2, "text/html", "", page));
        Arrays.fill(bad, bad.length / 2, bad.length / 2 + 20, (byte) 7);
        var file = folder.resolve("w.warc.gz");
        Files.write(
                file,
                ArchiveBytes.join(
                        ArchiveBytes.gzip(ArchiveBytes.record(1, "text/html", "", page)),
                        bad,
                        ArchiveBytes.gzip(ArchiveBytes.record(3, "text/html", "", page))));
        var inputs = ArchiveBytes.inputs(file);
        assertThat(inputs).extracting(Input::source).containsExactly("w.warc.gz#1", "w.warc.gz#2", "w.warc.gz#3");
        assertThatThrownBy(() -> inputs.get(1).bytes().open())
                .hasMessageContaining("at byte")
                .hasMessageContaining("damaged");
        assertThat(inputs.get(2).url()).contains("http://tide.example/3");
    }

    @Test
    void archiveCutOffGivesWhatCameBefore() throws IOException {
        byte[] whole = ArchiveBytes.join(
                ArchiveBytes.gzip(
                        ArchiveBytes.record(1, "text/html", "", "<p>one</p>".getBytes(StandardCharsets.UTF_8))),
                ArchiveBytes.gzip(
                        ArchiveBytes.record(2, "text/html", "", "<p>two</p>".getBytes(StandardCharsets.UTF_8))));
        var file = folder.resolve("cut.warc.gz");
        Files.write(file, Arrays.copyOf(whole, whole.length - 30));
        var inputs = ArchiveBytes.inputs(file);
        assertThat(inputs.get(0).source()).isEqualTo("cut.warc.gz#1");
        assertThatThrownBy(() -> inputs.get(inputs.size() - 1).bytes().open()).isInstanceOf(IOException.class);
    }

    @Test
    void damagedBodyIsOneFailureWhateverStandsInItsHeaders() throws IOException {
        byte[] cut = Arrays.copyOf(ArchiveBytes.gzip(ArchiveBytes.page(2)), 60);
        var file = folder.resolve("w.warc");
        Files.write(
                file,
                ArchiveBytes.join(
                        ArchiveBytes.record(1, "text/html", "", ArchiveBytes.page(1)),
                        ArchiveBytes.record(2, "text/html", "Content-Encoding: gzip\r\nContent-Length: 60\r\n", cut),
                        ArchiveBytes.record(3, "text/html", "", ArchiveBytes.page(3))));
        var inputs = ArchiveBytes.inputs(file);
        assertThat(inputs).extracting(Input::source).containsExactly("w.warc#1", "w.warc#2", "w.warc#3");
        assertThatThrownBy(() -> inputs.get(1).bytes().open()).hasMessageContaining("gzip");
        assertThat(ArchiveBytes.text(inputs.get(2))).contains("page 3");
    }

    @Test
    void archiveDamagedInTheMiddleIsOneFailureAndTheNextRecordIsFound() throws IOException {
        byte[] second = ArchiveBytes.record(2, "text/html", "", ArchiveBytes.page(2));
        byte[] damaged = new String(second, StandardCharsets.ISO_8859_1)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 999")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] headless = Arrays.copyOfRange(second, 120, second.length);
        for (byte[] bad : List.of(damaged, headless)) {
            var file = folder.resolve("w.warc");
            Files.write(
                    file,
                    ArchiveBytes.join(
                            ArchiveBytes.record(1, "text/html", "", ArchiveBytes.page(1)),
                            bad,
                            ArchiveBytes.record(3, "text/html", "", ArchiveBytes.page(3))));
            var inputs = ArchiveBytes.inputs(file);
            var failed =
                    inputs.stream().filter(input -> !ArchiveBytes.opens(input)).toList();
            assertThat(failed).hasSize(1);
            assertThat(ArchiveBytes.text(inputs.get(0))).contains("page 1");
            assertThat(ArchiveBytes.text(inputs.get(inputs.size() - 1))).contains("page 3");
        }
    }

    @Test
    void bodiesAreUnpackedAsTheyAreAndNotOnlyAsTheirHeadersSay() throws IOException {
        byte[] text = "<p>page 7 of the harbour talks</p>".getBytes(StandardCharsets.UTF_8);
        var zstd = new ByteArrayOutputStream();
        try (var out = new ZstdOutputStream(zstd)) {
            out.write(text);
        }
        var zlib = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(zlib)) {
            out.write(text);
        }
        var raw = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(raw, new Deflater(6, true))) {
            out.write(text);
        }
        assertThat(unpacked("zstd", zstd.toByteArray())).contains("page 7");
        assertThat(unpacked("br", ArchiveBytes.brotli(text))).contains("page 7");
        assertThat(unpacked("deflate", zlib.toByteArray())).contains("page 7");
        assertThat(unpacked("deflate", raw.toByteArray())).contains("page 7");
        assertThat(unpacked("gzip, br", ArchiveBytes.brotli(ArchiveBytes.gzip(text))))
                .contains("page 7");
        for (String encoding : List.of("gzip", "br", "zstd", "deflate", "identity", "none-such")) {
            assertThat(unpacked(encoding, text)).as(encoding).contains("page 7");
        }
        assertThat(unpacked("", ArchiveBytes.gzip(text))).contains("page 7");
    }

    @Test
    void bodyInAnEncodingThatNobodyKnowsFailsAlone() throws IOException {
        var file = folder.resolve("w.warc");
        byte[] odd = {9, 8, 7, 6, 5};
        Files.write(
                file,
                ArchiveBytes.join(
                        ArchiveBytes.record(1, "text/html", "Content-Encoding: pack200\r\nContent-Length: 5\r\n", odd),
                        ArchiveBytes.record(2, "text/html", "", ArchiveBytes.page(2))));
        var inputs = ArchiveBytes.inputs(file);
        assertThatThrownBy(() -> inputs.get(0).bytes().open()).hasMessageContaining("pack200");
        assertThat(ArchiveBytes.text(inputs.get(1))).contains("page 2");
    }

    @Test
    void pageCutOffWhenItWasFetchedIsReadAndNamed() throws IOException {
        var file = folder.resolve("w.warc");
        String cut = new String(
                        ArchiveBytes.record(1, "text/html", "", ArchiveBytes.page(1)), StandardCharsets.ISO_8859_1)
                .replace("WARC-Date", "WARC-Truncated: length\r\nWARC-Date");
        Files.write(
                file,
                ArchiveBytes.join(
                        cut.getBytes(StandardCharsets.ISO_8859_1),
                        ArchiveBytes.record(2, "text/html", "", ArchiveBytes.page(2))));
        var inputs = ArchiveBytes.inputs(file);
        assertThat(inputs).extracting(Input::source).containsExactly("w.warc#1", "w.warc#1#end", "w.warc#2");
        assertThatThrownBy(() -> inputs.get(1).bytes().open()).hasMessageContaining("cut off");
    }

    @Test
    void textOfConversionsIsReadAndLogsAreNot() throws IOException {
        var file = folder.resolve("w.warc");
        Files.write(
                file,
                ArchiveBytes.join(
                        ArchiveBytes.bare("conversion", "http://tide.example/1", "text/plain", "page 1"),
                        ArchiveBytes.bare("resource", "urn:X-crawler:log", "text/plain", "started"),
                        ArchiveBytes.bare("resource", "metadata://crawler/settings.json", "application/json", "{}"),
                        ArchiveBytes.bare("resource", "https://tide.example/4", "text/html", "page 4"),
                        ArchiveBytes.bare("metadata", "http://tide.example/5", "text/plain", "outlink: x")));
        assertThat(ArchiveBytes.inputs(file))
                .extracting(input -> input.url().orElseThrow())
                .containsExactly("http://tide.example/1", "https://tide.example/4");
    }

    @Test
    void pagesOfAnArcFileAreRead() throws IOException {
        String version = "1 0 crawler\nURL IP-address Archive-date Content-type Archive-length\n\n";
        var file = folder.resolve("a.arc");
        for (int off : new int[] {0, 9}) {
            byte[] arc = ArchiveBytes.join(
                    ("filedesc://a.arc 0.0.0.0 20220304000000 text/plain " + (version.length() + off) + "\n" + version)
                            .getBytes(StandardCharsets.UTF_8),
                    ArchiveBytes.arc(1),
                    ArchiveBytes.arc(2));
            Files.write(file, arc);
            assertThat(ArchiveBytes.inputs(file)).hasSize(2);
            assertThat(ArchiveBytes.text(ArchiveBytes.inputs(file).get(1))).contains("page 2");
            assertThat(ArchiveBytes.inputs(file).get(0).url()).contains("http://tide.example/1");
        }
    }

    @Test
    void webArchivePackageGivesItsPagesAndNotItsLists() throws IOException {
        var warc =
                new String(ArchiveBytes.record(1, "text/html", "", ArchiveBytes.page(1)), StandardCharsets.ISO_8859_1);
        var file = folder.resolve("p.wacz");
        Files.write(
                file,
                ArchiveBytes.zip(
                        "datapackage.json",
                        "{\n \"profile\": \"data-package\"}",
                        "pages/pages.jsonl",
                        "{\"format\": \"json-pages-1.0\", \"id\": \"pages\"}\n{\"url\": \"http://tide.example/1\"}\n",
                        "indexes/index.cdx",
                        "example,tide)/1 20220304000000 {\"url\": \"http://tide.example/1\"}\n",
                        "archive/data.warc",
                        warc));
        assertThat(ArchiveBytes.names(file)).containsExactly("p.wacz#archive/data.warc#1");
    }

    @Test
    void indexByItselfIsNamedAndNoReport() throws IOException {
        var file = folder.resolve("x.cdx");
        Files.writeString(
                file, " CDX N b a m s k r M S V g\nexample,tide)/ 20220304000000 http://tide.example/ text/html 200\n");
        assertThatThrownBy(() -> ArchiveBytes.inputs(file).get(0).bytes().open())
                .hasMessageContaining("index of an archive");
    }

    private String unpacked(String encoding, byte[] body) throws IOException {
        var file = folder.resolve("one.warc");
        String header = (encoding.isEmpty() ? "" : "Content-Encoding: " + encoding + "\r\n") + "Content-Length: "
                + body.length + "\r\n";
        Files.write(file, ArchiveBytes.record(1, "text/html", header, body));
        return ArchiveBytes.text(ArchiveBytes.inputs(file).get(0));
    }
}
