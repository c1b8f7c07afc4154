package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The names of people while a record is derived: tables {@code name}, {@code name_key}, {@code name_use}. From one thread. */
public final class WorkingNames {

    private static final String NAME =
            "SELECT n.id, n.name, n.country, n.one, n.person, n.person_name, n.person_country FROM name n";

    private final Prepared sql;

    WorkingNames(Prepared sql) {
        this.sql = sql;
    }

    /** A row of {@code name}. */
    public record NameRow(
            String id,
            String name,
            Optional<String> country,
            String one,
            String person,
            String personName,
            Optional<String> personCountry) {}

    /** A name. */
    public Optional<NameRow> name(String id) {
        return sql.one(NAME + " WHERE n.id = ?", WorkingNames::name, id);
    }

    /** The names with a key. */
    public List<NameRow> namesWithKey(String key) {
        return sql.list(
                NAME + " JOIN name_key k ON k.name = n.id WHERE k.key = ? ORDER BY n.id", WorkingNames::name, key);
    }

    /** The names of one person. */
    public List<NameRow> namesOfOne(String one) {
        return sql.list(NAME + " WHERE n.one = ? ORDER BY n.id", WorkingNames::name, one);
    }

    /** Keeps a name, in place of that of the same id. */
    public void put(NameRow name, Collection<String> keys) {
        int known = sql.run(
                "UPDATE name SET one = ?, person = ?, person_name = ?, person_country = ? WHERE id = ?",
                name.one(),
                name.person(),
                name.personName(),
                name.personCountry().orElse(null),
                name.id());
        if (known == 0) {
            sql.run(
                    "INSERT INTO name (id, name, country, one, person, person_name, person_country) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    name.id(),
                    name.name(),
                    name.country().orElse(null),
                    name.one(),
                    name.person(),
                    name.personName(),
                    name.personCountry().orElse(null));
            keys.forEach(
                    key -> sql.later("name_key", "INSERT INTO name_key (key, name) VALUES (?, ?)", key, name.id()));
        }
    }

    /** Lets go of a name. */
    public void dropName(String id, Collection<String> keys) {
        sql.run("DELETE FROM name WHERE id = ?", id);
        keys.forEach(key -> sql.run("DELETE FROM name_key WHERE key = ? AND name = ?", key, id));
    }

    /** The names that a source uses. */
    public List<String> namesIn(String source) {
        return sql.list("SELECT name FROM name_use WHERE source = ? ORDER BY name", row -> row.getString(1), source);
    }

    /** Makes these the names that a source uses. */
    public void use(String source, Collection<String> names) {
        sql.run("DELETE FROM name_use WHERE source = ?", source);
        names.forEach(name -> sql.later("name_use", "INSERT INTO name_use (source, name) VALUES (?, ?)", source, name));
    }

    /** The sources that use a name. */
    public List<String> using(String name) {
        return sql.list("SELECT source FROM name_use WHERE name = ? ORDER BY source", row -> row.getString(1), name);
    }

    private static NameRow name(ResultSet row) throws SQLException {
        return new NameRow(
                row.getString(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Optional.ofNullable(row.getString(7)));
    }
}
