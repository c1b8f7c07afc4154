package org.chancery.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.knowledge.Listed;
import org.chancery.model.Coded;
import org.chancery.model.Judgement;

/**
 * A folder that {@link JsonLines} wrote, read again: what the record is derived from. The derived files are not read: whoever derives the record anew
 * gets the same bytes.
 */
public final class RecordFolder {

    private final Path folder;

    /** @throws IOException when it is none */
    public RecordFolder(Path folder) throws IOException {
        this.folder = folder;
        if (!Files.isRegularFile(folder.resolve(JsonLines.CODED))) {
            throw new IOException(
                    "it holds no " + JsonLines.CODED + ": name a folder that chancery export --format jsonl wrote");
        }
    }

    /**
     * Gives the coded reports one after the other.
     *
     * @throws IllegalArgumentException naming file and line
     */
    public void coded(Consumer<Coded> use) throws IOException {
        lines(JsonLines.CODED, line -> {
            if (CodedShard.read(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    instanceof CodedShard.Line.Held held) {
                use.accept(held.coded());
            }
        });
    }

    /** What people judged. */
    public List<Judgement> judgements() throws IOException {
        var judgements = new ArrayList<Judgement>();
        lines(JsonLines.JUDGEMENTS, line -> judgements.add(JudgementJson.read(line)));
        return judgements;
    }

    /** Rows of imported lists of office holders. */
    public List<Listed> lists() throws IOException {
        var rows = new ArrayList<Listed>();
        lines(JsonLines.LISTS, line -> rows.add(ListedJson.read(line)));
        return rows;
    }

    private void lines(String name, Consumer<String> use) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return;
        }
        var number = new int[1];
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> {
                number[0]++;
                if (!line.isBlank()) {
                    use.accept(line);
                }
            });
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ", line " + number[0] + ": " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
