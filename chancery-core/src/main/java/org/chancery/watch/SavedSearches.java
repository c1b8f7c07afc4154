package org.chancery.watch;

import java.util.List;

/**
 * Searches that people gave a name, in a small file beside the store: they are no part of the record, and to keep one need not wait
 * until an ingest is done. Thread-safe within one process.
 */
public final class SavedSearches {

    private static final int LONGEST = 500;

    private final KeptList<Saved> kept;

    /** @param store its address; of one that is no file, the searches are kept where the server runs */
    public SavedSearches(String store) {
        this.kept = new KeptList<>(store, "-searches.json", Saved[].class, "saved searches");
    }

    /** A name and the search as one types it. */
    public record Saved(String name, String query) {}

    public List<Saved> all() {
        return kept.all();
    }

    /**
     * Keeps a search; one of the same name gives way.
     *
     * @throws IllegalArgumentException without a name or a search, for too long ones, or too many
     */
    public void keep(Saved saved) {
        check(saved.name(), saved.query());
        kept.keep(saved, other -> other.name().equals(saved.name()));
    }

    /** Drops the search of a name, if there is one. */
    public void drop(String name) {
        kept.drop(saved -> saved.name().equals(name));
    }

    static void check(String name, String query) {
        if (name.isBlank() || query.isBlank()) {
            throw new IllegalArgumentException("a name and a search are needed");
        }
        if (name.length() > LONGEST || query.length() > LONGEST) {
            throw new IllegalArgumentException("names and searches have at most " + LONGEST + " characters");
        }
    }
}
