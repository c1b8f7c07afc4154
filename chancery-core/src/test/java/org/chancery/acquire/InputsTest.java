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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
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
        assertThat(ArchiveBytes.names(folder)).containsExactly("a.txt", "b/two.txt");
    }

    @Test
    void missingFileIsAnInputThatSaysSo() {
        var input = ArchiveBytes.inputs(folder.resolve("gone.txt")).get(0);
        assertThatThrownBy(() -> input.bytes().open()).hasMessage("there is no such file");
    }

    @Test
    void membersOfAZipKeepWithinTheArchive() throws IOException {
        var zip = folder.resolve("z.zip");
        Files.write(zip, ArchiveBytes.zip("../../etc/a.txt", "one", "__MACOSX/x", "no", "d/b.txt", "two"));
        assertThat(ArchiveBytes.names(zip)).containsExactly("z.zip#etc/a.txt", "z.zip#d/b.txt");
        assertThat(ArchiveBytes.text(ArchiveBytes.inputs(zip).get(1))).isEqualTo("two");
    }

    @Test
    void archivesInArchivesAreOpened() throws IOException {
        var tar = new ByteArrayOutputStream();
        try (var out = new TarArchiveOutputStream(tar)) {
            byte[] inner = ArchiveBytes.zip("a.txt", "one");
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
        Files.write(file, ArchiveBytes.gzip(tar.toByteArray()));
        assertThat(ArchiveBytes.names(file)).containsExactly("t.tar.gz#in.zip#a.txt");
        assertThat(ArchiveBytes.text(ArchiveBytes.inputs(file).get(0))).isEqualTo("one");
    }

    @Test
    void packingWithoutEndIsRefused() throws IOException {
        byte[] bytes = "x".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 8; i++) {
            bytes = ArchiveBytes.gzip(bytes);
        }
        var file = folder.resolve("deep.gz");
        Files.write(file, bytes);
        assertThatThrownBy(() -> ArchiveBytes.inputs(file).get(0).bytes().open())
                .hasMessageContaining("packed more than");
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
        var inputs = ArchiveBytes.inputs(file);
        assertThatThrownBy(() -> inputs.get(0).bytes().open()).hasMessageContaining("larger than 64 MB");
        assertThat(ArchiveBytes.text(inputs.get(1))).isEqualTo("k");
    }

    @Test
    void mailboxIsCutIntoItsMessages() throws IOException {
        var file = folder.resolve("m.mbox");
        Files.writeString(
                file,
                "From a@b Fri Mar  4 20:15:00 2022\nSubject: 1\n\none\n\nFrom c@d Fri Mar  4 20:16:00 2022\nSubject: 2\n\ntwo\n");
        assertThat(ArchiveBytes.names(file)).containsExactly("m.mbox#1", "m.mbox#2");
        assertThat(ArchiveBytes.text(ArchiveBytes.inputs(file).get(1))).isEqualTo("Subject: 2\n\ntwo\n");
    }

    @Test
    void documentOfAWordProcessorIsOneInput() throws IOException {
        var file = folder.resolve("d.docx");
        for (String first : List.of("[Content_Types].xml", "word/styles.xml", "docProps/app.xml")) {
            Files.write(file, ArchiveBytes.zip(first, "<x/>", "word/document.xml", "<w:document/>"));
            assertThat(ArchiveBytes.names(file)).as(first).containsExactly("d.docx");
        }
        var outer = folder.resolve("all.zip");
        Files.write(outer, ArchiveBytes.zip("a.txt", "one", "word/notes.txt", "two"));
        assertThat(ArchiveBytes.names(outer)).containsExactly("all.zip#a.txt", "all.zip#word/notes.txt");
    }

    @Test
    void archivesCutOffAreNamed() throws IOException {
        byte[] zip = ArchiveBytes.zip("a.txt", "one", "b.txt", "two");
        var cut = folder.resolve("cut.zip");
        for (int length : new int[] {4, 20, 60, zip.length - 40}) {
            Files.write(cut, Arrays.copyOf(zip, length));
            var inputs = ArchiveBytes.inputs(cut);
            assertThat(ArchiveBytes.opens(inputs.get(inputs.size() - 1)))
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
            var inputs = ArchiveBytes.inputs(file);
            assertThat(ArchiveBytes.opens(inputs.get(inputs.size() - 1)))
                    .as("length %d", length)
                    .isFalse();
        }
        Files.write(file, tar.toByteArray());
        assertThat(ArchiveBytes.text(ArchiveBytes.inputs(file).get(0))).isEqualTo("one");
    }

    @Test
    void folderIsReadThroughALinkAndLinksInItAreFollowedOnce() throws IOException {
        var real = Files.createDirectories(folder.resolve("real/deep"));
        Files.writeString(real.resolve("a.txt"), "1");
        Files.createSymbolicLink(real.resolve("loop"), folder.resolve("real"));
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertThat(ArchiveBytes.names(link)).containsExactly("deep/a.txt");
        var outer = Files.createDirectories(folder.resolve("outer"));
        Files.createSymbolicLink(outer.resolve("in"), real);
        assertThat(ArchiveBytes.names(outer)).contains("in/a.txt");
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
        Files.write(file, ArchiveBytes.gzip("one".getBytes(StandardCharsets.UTF_8)));
        var input = ArchiveBytes.inputs(file).get(0);
        assertThat(ArchiveBytes.text(input)).isEqualTo(ArchiveBytes.text(input)).isEqualTo("one");
    }
}
