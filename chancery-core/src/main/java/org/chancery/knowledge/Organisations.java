package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The organisations of {@code knowledge/organisations.tsv}. Immutable, thread-safe. */
public final class Organisations {

    private final List<Organisation> all;
    private final PhraseTrie<Organisation> words;

    private Organisations(List<Organisation> all) {
        this.all = List.copyOf(all);
        var builder = new PhraseTrie.Builder<Organisation>();
        for (var organisation : all) {
            Stream.concat(Stream.of(organisation.name()), organisation.aliases().stream())
                    .forEach(name -> builder.addWithCapitals(name, organisation));
        }
        this.words = builder.build();
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules
     */
    public static Organisations load() {
        var all = new ArrayList<Organisation>();
        for (var row : Table.distinct(Table.read("organisations.tsv", "name", "kind", "country", "aliases"), "name")) {
            all.add(new Organisation(row.text("name"), kind(row), row.find("country"), row.list("aliases")));
        }
        return new Organisations(all);
    }

    /** All of them, in the order of the file. */
    public List<Organisation> all() {
        return all;
    }

    /** The organisation that goes by exactly this name. */
    public Optional<Organisation> named(String name) {
        return words.find(name);
    }

    /** Their names in running text. */
    public PhraseTrie<Organisation> words() {
        return words;
    }

    private static Organisation.Kind kind(Table.Row row) {
        try {
            return Organisation.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("no kind of organisation: " + row.text("kind"));
        }
    }
}
