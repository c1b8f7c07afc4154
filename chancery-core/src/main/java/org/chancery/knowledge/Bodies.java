package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;

/** Organisations of many states and what their heads are called, {@code bodies.tsv}. Immutable and thread-safe. */
public final class Bodies {

    private final Phrases<Body> names = new Phrases<>();

    /**
     * Reads the files.
     *
     * @throws IllegalStateException naming file and line, if one breaks its rules
     */
    public static Bodies load() {
        return new Bodies();
    }

    private Bodies() {
        for (var row : Table.distinct(Table.read("bodies.tsv", "organisation", "names", "head"), "organisation")) {
            var body = new Body(row.text("organisation"), row.text("head"));
            row.list("names").forEach(name -> names.add(Folded.words(name), body));
            names.add(Folded.words(body.name()), body);
        }
    }

    /** The organisation that these words name. */
    public Optional<Body> named(List<String> words) {
        return names.of(words);
    }

    /** The organisation of a name as written. */
    public Optional<Body> named(String name) {
        return names.of(Folded.words(name));
    }

    /**
     * An organisation of many states.
     *
     * @param head canonical office of its head: what "the UN chief" is
     */
    public record Body(String name, String head) {}
}
