package org.chancery.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A short list in a small file beside the store, written whole. Thread-safe within one process. */
final class KeptList<T> {

    private static final int MOST = 500;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Class<T[]> type;
    private final String what;

    /**
     * @param store its address; of one that is no file, the list is kept where the server runs
     * @param ending of the file's name
     * @param what its items are called
     */
    KeptList(String store, String ending, Class<T[]> type, String what) {
        var beside = Path.of(store.contains("://") ? "chancery.db" : store);
        this.file = beside.resolveSibling(beside.getFileName() + ending);
        this.type = type;
        this.what = what;
    }

    synchronized List<T> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return List.of(JSON.readValue(Files.readAllBytes(file), type));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        } catch (JacksonException e) {
            throw new IllegalStateException(file + " is no list of " + what + ": mend it or move it away", e);
        }
    }

    /**
     * Keeps an item; others give way.
     *
     * @throws IllegalArgumentException when there are too many
     */
    synchronized void keep(T item, Predicate<T> givesWay) {
        var kept = without(givesWay);
        if (kept.size() >= MOST) {
            throw new IllegalArgumentException("there are " + MOST + " " + what + ": drop one first");
        }
        kept.add(item);
        write(kept);
    }

    synchronized void drop(Predicate<T> goes) {
        write(without(goes));
    }

    private List<T> without(Predicate<T> goes) {
        var kept = new ArrayList<>(all());
        kept.removeIf(goes);
        return kept;
    }

    private void write(List<T> items) {
        try {
            var part = file.resolveSibling(file.getFileName() + ".part");
            Files.write(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(items));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
