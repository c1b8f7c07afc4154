package org.chancery.watch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.query.Search;

/** The watches of a store, in a small file beside it. Thread-safe within one process. */
public final class Watches {

    private static final int LONGEST_ID = 60;

    private final KeptList<Watch> kept;

    /** @param store its address; of one that is no file, the watches are kept where the server runs */
    public Watches(String store) {
        this.kept = new KeptList<>(store, "-watches.json", Watch[].class, "watches");
    }

    public List<Watch> all() {
        return kept.all();
    }

    public Optional<Watch> get(String id) {
        return all().stream().filter(watch -> watch.id().equals(id)).findFirst();
    }

    /**
     * Sets a watch; one of the same name gives way.
     *
     * @param since where the record stands: what came before is not told of
     * @throws IllegalArgumentException without a name or a search, for a search that says nothing, too long ones, or too many
     */
    public Watch set(String name, String query, List<String> channels, long since) {
        SavedSearches.check(name, query);
        var problems = new ArrayList<String>();
        Search.of(query).filter(problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", problems));
        }
        var watch = new Watch(id(name), name, query, channels, since);
        kept.keep(watch, other -> other.id().equals(watch.id()));
        return watch;
    }

    /** Drops the watch of an id, if there is one. */
    public void drop(String id) {
        kept.drop(watch -> watch.id().equals(id));
    }

    /** Letters and digits of a name, with a mark of the whole where some are left out. */
    private static String id(String name) {
        var plain = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
        var slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        boolean whole = slug.replace('-', ' ').equals(plain) && slug.length() <= LONGEST_ID;
        return whole
                ? slug
                : slug.substring(0, Math.min(slug.length(), LONGEST_ID)) + "-" + Integer.toHexString(name.hashCode());
    }
}
