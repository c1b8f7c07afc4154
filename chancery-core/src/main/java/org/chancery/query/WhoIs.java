package org.chancery.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.knowledge.CountryWord;
import org.chancery.knowledge.Lazy;
import org.chancery.knowledge.Spellings;
import org.chancery.store.Columns;
import org.jdbi.v3.core.Handle;

/** From names as users type them to parties of the record. Thread-safe. */
final class WhoIs {

    private final Countries countries = Countries.load();
    private final Spellings spellings = Spellings.load();
    private final Lazy<OfficeNames> offices = new Lazy<>(() -> new OfficeNames(countries));
    private final Lazy<AskedOffice.Reader> asked = new Lazy<>(() -> new AskedOffice.Reader(this));
    /** By their names without case and marks. */
    private final Map<String, Country> folded = countries.all().stream()
            .collect(Collectors.toUnmodifiableMap(
                    c -> Columns.fold(c.name()), Function.identity(), (one, other) -> one));

    /** Whom a name stands for: a party's id, a state, or every party whose name has all its words. */
    Who find(Handle handle, String name) {
        var byId = handle.createQuery("SELECT id FROM party WHERE id = ?")
                .bind(0, name)
                .mapTo(String.class)
                .list();
        if (!byId.isEmpty()) {
            return new Who(name, byId, "");
        }
        var state = country(name);
        if (state.isPresent()) {
            return new Who(name, List.of(), state.get().iso3());
        }
        var words = Columns.words(name);
        if (words.isEmpty()) {
            return new Who(name, List.of(), "");
        }
        var where = new Where();
        for (var word : words) {
            where.and("id IN (SELECT party FROM party_word WHERE key = ?)", spellings.key(word));
        }
        var ids = where.bind(handle.createQuery("SELECT id FROM party" + where.sql() + " ORDER BY id LIMIT 500"))
                .mapTo(String.class)
                .list();
        return new Who(name, ids, "");
    }

    /** What the record calls an office, which may stand with its state: "foreign minister", "UK foreign secretary". */
    OfficeNames.Asked office(Handle handle, String name) {
        var names = offices.get();
        if (!names.isTitle(name)) {
            var read = asked.get().read(name);
            if (read.country().isPresent() && read.office().isPresent()) {
                return names.asked(handle, read.office().get(), read.country());
            }
        }
        return names.asked(handle, name, Optional.empty());
    }

    OfficeNames offices() {
        return offices.get();
    }

    /** A text for full text search as an expression that finds words of names in all the spellings that the record has. */
    Optional<String> match(Handle handle, String text) {
        return words(handle, text).match();
    }

    /** The words of such a text, each with the spellings of it that the record has. */
    Words words(Handle handle, String text) {
        return Words.of(text, word -> {
            var all = new LinkedHashSet<>(spellings.of(word));
            handle.createQuery("SELECT DISTINCT word FROM party_word WHERE key = ? LIMIT 12")
                    .bind(0, spellings.key(word))
                    .mapTo(String.class)
                    .forEach(all::add);
            return List.copyOf(all);
        });
    }

    /** The state that a name, an adjective or a code stands for. */
    Optional<Country> country(String name) {
        var plain = name.strip();
        var code = plain.toUpperCase(Locale.ROOT);
        return countries
                .find(code)
                .or(() -> countries.numbered(code))
                .or(() -> plain.length() == 2
                        ? countries.all().stream()
                                .filter(c -> c.iso2().filter(code::equals).isPresent())
                                .findFirst()
                        : Optional.empty())
                .or(() -> countries
                        .words()
                        .find(plain)
                        .filter(word -> word.kind() != CountryWord.Kind.CAPITAL && word.kind() != CountryWord.Kind.SEAT)
                        .map(CountryWord::country))
                .or(() -> Optional.ofNullable(folded.get(Columns.fold(plain))));
    }

    Countries countries() {
        return countries;
    }
}
