package org.chancery.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches that people gave a name, in a small file beside the store: they are no part of the record, and to keep one need not wait
 * until an ingest is done. Thread-safe within one process.
 */
final class SavedSearches {

    private static final int MOST = 500;
    private static final int LONGEST = 500;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    /** @param store its address; of one that is no file, the searches are kept where the server runs */
    SavedSearches(String store) {
        var beside = Path.of(store.contains("://") ? "chancery.db" : store);
        this.file = beside.resolveSibling(beside.getFileName() + "-searches.json");
    }

    /** A name and the search as one types it. */
    record Saved(String name, String query) {}

    synchronized List<Saved> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return List.of(JSON.readValue(Files.readAllBytes(file), Saved[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        } catch (JacksonException e) {
            throw new IllegalStateException(file + " is no list of searches: mend it or move it away", e);
        }
    }

    /**
     * Keeps a search; one of the same name gives way.
     *
     * @throws IllegalArgumentException without a name or a search, for too long ones, or too many
     */
    synchronized void keep(Saved saved) {
        if (saved.name().isBlank() || saved.query().isBlank()) {
            throw new IllegalArgumentException("a name and a search are needed");
        }
        if (saved.name().length() > LONGEST || saved.query().length() > LONGEST) {
            throw new IllegalArgumentException("names and searches have at most " + LONGEST + " characters");
        }
        var kept = without(saved.name());
        if (kept.size() >= MOST) {
            throw new IllegalArgumentException("there are " + MOST + " saved searches: drop one first");
        }
        kept.add(saved);
        write(kept);
    }

    /** Drops the search of a name, if there is one. */
    synchronized void drop(String name) {
        write(without(name));
    }

    private List<Saved> without(String name) {
        var kept = new ArrayList<>(all());
        kept.removeIf(saved -> saved.name().equals(name));
        return kept;
    }

    private void write(List<Saved> searches) {
        try {
            var part = file.resolveSibling(file.getFileName() + ".part");
            Files.write(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(searches));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
