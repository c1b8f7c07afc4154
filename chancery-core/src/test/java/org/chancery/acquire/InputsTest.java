package org.chancery.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.chancery.model.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void filesOfAFolderComeInTheOrderOfTheirNames() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/two.txt"), "2");
        Files.writeString(folder.resolve("a.txt"), "1");
        Files.writeString(folder.resolve(".hidden"), "x");
        assertThat(names(folder)).containsExactly("a.txt", "b/two.txt");
    }

    @Test
    void missingFileIsAnInputThatSaysSo() {
        var input = inputs(folder.resolve("gone.txt")).get(0);
        assertThatThrownBy(() -> input.bytes().open()).hasMessage("there is no such file");
    }

    @Test
    void membersOfAZipKeepWithinTheArchive() throws IOException {
        var zip = folder.resolve("z.zip");
        Files.write(zip, zip("../../etc/a.txt", "one", "__MACOSX/x", "no", "d/b.txt", "two"));
        assertThat(names(zip)).containsExactly("z.zip#etc/a.txt", "z.zip#d/b.txt");
        assertThat(text(inputs(zip).get(1))).isEqualTo("two");
    }

    @Test
    void archivesInArchivesAreOpened() throws IOException {
        var tar = new ByteArrayOutputStream();
        try (var out = new TarArchiveOutputStream(tar)) {
            byte[] inner = zip("a.txt", "one");
            var entry = new TarArchiveEntry("in.zip");
            entry.setSize(inner.length);
            out.putArchiveEntry(entry);
            out.write(inner);
            out.closeArchiveEntry();
            var link = new TarArchiveEntry("link", TarArchiveEntry.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            out.putArchiveEntry(link);
            out.closeArchiveEntry();
        }
        var file = folder.resolve("t.tar.gz");
        Files.write(file, gzip(tar.toByteArray()));
        assertThat(names(file)).containsExactly("t.tar.gz#in.zip#a.txt");
        assertThat(text(inputs(file).get(0))).isEqualTo("one");
    }

    @Test
    void packingWithoutEndIsRefused() throws IOException {
        byte[] bytes = "x".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 8; i++) {
            bytes = gzip(bytes);
        }
        var file = folder.resolve("deep.gz");
        Files.write(file, bytes);
        assertThatThrownBy(() -> inputs(file).get(0).bytes().open()).hasMessageContaining("packed more than");
    }

    @Test
    void memberThatUnpacksTooLargeFailsAndTheOthersAreRead() throws IOException {
        var file = folder.resolve("bomb.zip");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 70; i++) {
                zip.write(zeros);
            }
            zip.putNextEntry(new ZipEntry("ok.txt"));
            zip.write('k');
        }
        Files.write(file, out.toByteArray());
        var inputs = inputs(file);
        assertThatThrownBy(() -> inputs.get(0).bytes().open()).hasMessageContaining("larger than 64 MB");
        assertThat(text(inputs.get(1))).isEqualTo("k");
    }

    @Test
    void mailboxIsCutIntoItsMessages() throws IOException {
        var file = folder.resolve("m.mbox");
        Files.writeString(
                file,
                "From a@b Fri Mar  4 20:15:00 2022\nSubject: 1\n\none\n\nFrom c@d Fri Mar  4 20:16:00 2022\nSubject: 2\n\ntwo\n");
        assertThat(names(file)).containsExactly("m.mbox#1", "m.mbox#2");
        assertThat(text(inputs(file).get(1))).isEqualTo("Subject: 2\n\ntwo\n");
    }

    @Test
    void pagesOfAWarcAreReadAndTheRestPassedOver() throws IOException {
        var chunked = "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        var file = folder.resolve("w.warc");
        Files.write(
                file,
                join(
                        record(1, "text/html; charset=utf-8", "", "<p>one</p>".getBytes(StandardCharsets.UTF_8)),
                        record(2, "image/png", "", new byte[] {1, 2}),
                        record(3, "text/html", "Transfer-Encoding: chunked\r\n", chunked)));
        var inputs = inputs(file);
        assertThat(inputs).extracting(Input::source).containsExactly("w.warc#1", "w.warc#3");
        assertThat(inputs.get(0).url()).contains("http://tide.example/1");
        assertThat(inputs.get(0).mediaType()).contains("text/html; charset=utf-8");
        assertThat(text(inputs.get(1))).isEqualTo("hello world");
    }

    @Test
    void damagedRecordIsNamedAndReadingGoesOnAfterIt() throws IOException {
        byte[] page = ("<p>" + "long enough to be packed, ".repeat(200) + "</p>").getBytes(StandardCharsets.UTF_8);
        byte[] bad = gzip(record(2, "text/html", "", page));
        Arrays.fill(bad, bad.length / 2, bad.length / 2 + 20, (byte) 7);
        var file = folder.resolve("w.warc.gz");
        Files.write(file, join(gzip(record(1, "text/html", "", page)), bad, gzip(record(3, "text/html", "", page))));
        var inputs = inputs(file);
        assertThat(inputs).extracting(Input::source).containsExactly("w.warc.gz#1", "w.warc.gz#2", "w.warc.gz#3");
        assertThatThrownBy(() -> inputs.get(1).bytes().open())
                .hasMessageContaining("at byte")
                .hasMessageContaining("damaged");
        assertThat(inputs.get(2).url()).contains("http://tide.example/3");
    }

    @Test
    void archiveCutOffGivesWhatCameBefore() throws IOException {
        byte[] whole = join(
                gzip(record(1, "text/html", "", "<p>one</p>".getBytes(StandardCharsets.UTF_8))),
                gzip(record(2, "text/html", "", "<p>two</p>".getBytes(StandardCharsets.UTF_8))));
        var file = folder.resolve("cut.warc.gz");
        Files.write(file, Arrays.copyOf(whole, whole.length - 30));
        var inputs = inputs(file);
        assertThat(inputs.get(0).source()).isEqualTo("cut.warc.gz#1");
        assertThatThrownBy(() -> inputs.get(inputs.size() - 1).bytes().open()).isInstanceOf(IOException.class);
    }

    @Test
    void damagedBodyIsOneFailureWhateverStandsInItsHeaders() throws IOException {
        byte[] cut = Arrays.copyOf(gzip(page(2)), 60);
        var file = folder.resolve("w.warc");
        Files.write(
                file,
                join(
                        record(1, "text/html", "", page(1)),
                        record(2, "text/html", "Content-Encoding: gzip\r\nContent-Length: 60\r\n", cut),
                        record(3, "text/html", "", page(3))));
        var inputs = inputs(file);
        assertThat(inputs).extracting(Input::source).containsExactly("w.warc#1", "w.warc#2", "w.warc#3");
        assertThatThrownBy(() -> inputs.get(1).bytes().open()).hasMessageContaining("gzip");
        assertThat(text(inputs.get(2))).contains("page 3");
    }

    @Test
    void archiveDamagedInTheMiddleIsOneFailureAndTheNextRecordIsFound() throws IOException {
        byte[] second = record(2, "text/html", "", page(2));
        byte[] damaged = new String(second, StandardCharsets.ISO_8859_1)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 999")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] headless = Arrays.copyOfRange(second, 120, second.length);
        for (byte[] bad : List.of(damaged, headless)) {
            var file = folder.resolve("w.warc");
            Files.write(file, join(record(1, "text/html", "", page(1)), bad, record(3, "text/html", "", page(3))));
            var inputs = inputs(file);
            var failed = inputs.stream().filter(input -> !opens(input)).toList();
            assertThat(failed).hasSize(1);
            assertThat(text(inputs.get(0))).contains("page 1");
            assertThat(text(inputs.get(inputs.size() - 1))).contains("page 3");
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
        assertThat(unpacked("br", brotli(text))).contains("page 7");
        assertThat(unpacked("deflate", zlib.toByteArray())).contains("page 7");
        assertThat(unpacked("deflate", raw.toByteArray())).contains("page 7");
        assertThat(unpacked("gzip, br", brotli(gzip(text)))).contains("page 7");
        for (String encoding : List.of("gzip", "br", "zstd", "deflate", "identity", "none-such")) {
            assertThat(unpacked(encoding, text)).as(encoding).contains("page 7");
        }
        assertThat(unpacked("", gzip(text))).contains("page 7");
    }

    @Test
    void bodyInAnEncodingThatNobodyKnowsFailsAlone() throws IOException {
        var file = folder.resolve("w.warc");
        byte[] odd = {9, 8, 7, 6, 5};
        Files.write(
                file,
                join(
                        record(1, "text/html", "Content-Encoding: pack200\r\nContent-Length: 5\r\n", odd),
                        record(2, "text/html", "", page(2))));
        var inputs = inputs(file);
        assertThatThrownBy(() -> inputs.get(0).bytes().open()).hasMessageContaining("pack200");
        assertThat(text(inputs.get(1))).contains("page 2");
    }

    @Test
    void pageCutOffWhenItWasFetchedIsReadAndNamed() throws IOException {
        var file = folder.resolve("w.warc");
        String cut = new String(record(1, "text/html", "", page(1)), StandardCharsets.ISO_8859_1)
                .replace("WARC-Date", "WARC-Truncated: length\r\nWARC-Date");
        Files.write(file, join(cut.getBytes(StandardCharsets.ISO_8859_1), record(2, "text/html", "", page(2))));
        var inputs = inputs(file);
        assertThat(inputs).extracting(Input::source).containsExactly("w.warc#1", "w.warc#1#end", "w.warc#2");
        assertThatThrownBy(() -> inputs.get(1).bytes().open()).hasMessageContaining("cut off");
    }

    @Test
    void textOfConversionsIsReadAndLogsAreNot() throws IOException {
        var file = folder.resolve("w.warc");
        Files.write(
                file,
                join(
                        bare("conversion", "http://tide.example/1", "text/plain", "page 1"),
                        bare("resource", "urn:X-crawler:log", "text/plain", "started"),
                        bare("resource", "metadata://crawler/settings.json", "application/json", "{}"),
                        bare("resource", "https://tide.example/4", "text/html", "page 4"),
                        bare("metadata", "http://tide.example/5", "text/plain", "outlink: x")));
        assertThat(inputs(file))
                .extracting(input -> input.url().orElseThrow())
                .containsExactly("http://tide.example/1", "https://tide.example/4");
    }

    @Test
    void pagesOfAnArcFileAreRead() throws IOException {
        String version = "1 0 crawler\nURL IP-address Archive-date Content-type Archive-length\n\n";
        var file = folder.resolve("a.arc");
        for (int off : new int[] {0, 9}) {
            byte[] arc = join(
                    ("filedesc://a.arc 0.0.0.0 20220304000000 text/plain " + (version.length() + off) + "\n" + version)
                            .getBytes(StandardCharsets.UTF_8),
                    arc(1),
                    arc(2));
            Files.write(file, arc);
            assertThat(inputs(file)).hasSize(2);
            assertThat(text(inputs(file).get(1))).contains("page 2");
            assertThat(inputs(file).get(0).url()).contains("http://tide.example/1");
        }
    }

    @Test
    void webArchivePackageGivesItsPagesAndNotItsLists() throws IOException {
        var warc = new String(record(1, "text/html", "", page(1)), StandardCharsets.ISO_8859_1);
        var file = folder.resolve("p.wacz");
        Files.write(
                file,
                zip(
                        "datapackage.json",
                        "{\n \"profile\": \"data-package\"}",
                        "pages/pages.jsonl",
                        "{\"format\": \"json-pages-1.0\", \"id\": \"pages\"}\n{\"url\": \"http://tide.example/1\"}\n",
                        "indexes/index.cdx",
                        "example,tide)/1 20220304000000 {\"url\": \"http://tide.example/1\"}\n",
                        "archive/data.warc",
                        warc));
        assertThat(names(file)).containsExactly("p.wacz#archive/data.warc#1");
    }

    @Test
    void indexByItselfIsNamedAndNoReport() throws IOException {
        var file = folder.resolve("x.cdx");
        Files.writeString(
                file, " CDX N b a m s k r M S V g\nexample,tide)/ 20220304000000 http://tide.example/ text/html 200\n");
        assertThatThrownBy(() -> inputs(file).get(0).bytes().open()).hasMessageContaining("index of an archive");
    }

    @Test
    void documentOfAWordProcessorIsOneInput() throws IOException {
        var file = folder.resolve("d.docx");
        for (String first : List.of("[Content_Types].xml", "word/styles.xml", "docProps/app.xml")) {
            Files.write(file, zip(first, "<x/>", "word/document.xml", "<w:document/>"));
            assertThat(names(file)).as(first).containsExactly("d.docx");
        }
        var outer = folder.resolve("all.zip");
        Files.write(outer, zip("a.txt", "one", "word/notes.txt", "two"));
        assertThat(names(outer)).containsExactly("all.zip#a.txt", "all.zip#word/notes.txt");
    }

    @Test
    void archivesCutOffAreNamed() throws IOException {
        byte[] zip = zip("a.txt", "one", "b.txt", "two");
        var cut = folder.resolve("cut.zip");
        for (int length : new int[] {4, 20, 60, zip.length - 40}) {
            Files.write(cut, Arrays.copyOf(zip, length));
            var inputs = inputs(cut);
            assertThat(opens(inputs.get(inputs.size() - 1)))
                    .as("length %d", length)
                    .isFalse();
        }
        var tar = new ByteArrayOutputStream();
        try (var out = new TarArchiveOutputStream(tar)) {
            var entry = new TarArchiveEntry("a.txt");
            entry.setSize(3);
            out.putArchiveEntry(entry);
            out.write("one".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        var file = folder.resolve("cut.tar");
        for (int length : new int[] {300, 514, 700}) {
            Files.write(file, Arrays.copyOf(tar.toByteArray(), length));
            var inputs = inputs(file);
            assertThat(opens(inputs.get(inputs.size() - 1)))
                    .as("length %d", length)
                    .isFalse();
        }
        Files.write(file, tar.toByteArray());
        assertThat(text(inputs(file).get(0))).isEqualTo("one");
    }

    @Test
    void folderIsReadThroughALinkAndLinksInItAreFollowedOnce() throws IOException {
        var real = Files.createDirectories(folder.resolve("real/deep"));
        Files.writeString(real.resolve("a.txt"), "1");
        Files.createSymbolicLink(real.resolve("loop"), folder.resolve("real"));
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertThat(names(link)).containsExactly("deep/a.txt");
        var outer = Files.createDirectories(folder.resolve("outer"));
        Files.createSymbolicLink(outer.resolve("in"), real);
        assertThat(names(outer)).contains("in/a.txt");
    }

    @Test
    void misspeltPathsAreTold() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "1");
        var gone = folder.resolve("gone.txt");
        assertThat(Inputs.missing(List.of(Path.of("-"), folder.resolve("a.txt"), gone)))
                .containsExactly(gone);
    }

    @Test
    void inputsCanBeOpenedAgain() throws IOException {
        var file = folder.resolve("a.txt.gz");
        Files.write(file, gzip("one".getBytes(StandardCharsets.UTF_8)));
        var input = inputs(file).get(0);
        assertThat(text(input)).isEqualTo(text(input)).isEqualTo("one");
    }

    private static List<Input> inputs(Path path) {
        try (var inputs = Inputs.of(List.of(path))) {
            return inputs.toList();
        }
    }

    private static List<String> names(Path path) {
        return inputs(path).stream().map(Input::source).toList();
    }

    private static String text(Input input) throws IOException {
        try (var in = input.bytes().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean opens(Input input) {
        try (var in = input.bytes().open()) {
            return in.read() >= -1;
        } catch (IOException failed) {
            return false;
        }
    }

    private String unpacked(String encoding, byte[] body) throws IOException {
        var file = folder.resolve("one.warc");
        String header = (encoding.isEmpty() ? "" : "Content-Encoding: " + encoding + "\r\n") + "Content-Length: "
                + body.length + "\r\n";
        Files.write(file, record(1, "text/html", header, body));
        return text(inputs(file).get(0));
    }

    /** The simplest stream of brotli: one block of at most 65,536 bytes as they are, and the end. */
    private static byte[] brotli(byte[] bytes) throws IOException {
        int length = bytes.length - 1;
        // window of 16 bits (0), not last (0), length in four nibbles (00), the length, as they are (1), filled up to a
        // byte
        int head = length << 4 | 1 << 20;
        return join(new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)}, bytes, new byte[] {3});
    }

    private static byte[] page(int number) {
        return ("<p>" + "page " + number + ", long enough to be packed, ".repeat(20) + "</p>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] arc(int number) throws IOException {
        byte[] http = join(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8), page(number));
        String head = "http://tide.example/" + number + " 10.0.0.1 20220304000000 text/html " + http.length + "\n";
        return join(head.getBytes(StandardCharsets.UTF_8), http, "\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bare(String kind, String url, String type, String body) {
        return ("WARC/1.0\r\nWARC-Type: " + kind
                        + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2022-03-04T00:00:00Z\r\n"
                        + "WARC-Target-URI: " + url + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n" + body + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] record(int number, String type, String header, byte[] body) throws IOException {
        byte[] http = join(
                ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + header
                                + (header.isEmpty() ? "Content-Length: " + body.length + "\r\n" : "") + "\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                body);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                + number
                + ">\r\nWARC-Date: 2022-03-04T00:00:00Z\r\nWARC-Target-URI: http://tide.example/" + number
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length + "\r\n\r\n";
        return join(head.getBytes(StandardCharsets.UTF_8), http, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] join(byte[]... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }
}
