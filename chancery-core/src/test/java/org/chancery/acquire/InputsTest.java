package org.chancery.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
