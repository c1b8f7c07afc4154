package org.chancery.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/**
 * The schema's version, kept in SQLite's own {@code user_version}. Flyway is asked only when it differs: starting it takes longer
 * than most questions.
 */
final class Schema {

    /** The number of migrations in {@code resources/store/migrations}. */
    static final int VERSION = 17;

    private static final List<String> MIGRATIONS = List.of(
            "V1__record.sql",
            "V2__party_words.sql",
            "V3__tally.sql",
            "V4__judgements.sql",
            "V5__derivation.sql",
            "V6__kept.sql",
            "V7__lists.sql",
            "V8__party_columns.sql",
            "V9__outlets.sql",
            "V10__numbers.sql",
            "V11__facets.sql",
            "V12__certainty.sql",
            "V13__coming.sql",
            "V14__review.sql",
            "V15__wikidata.sql",
            "V16__since.sql",
            "V17__verdicts.sql");

    private Schema() {}

    /** Brings a store, or a new file, to this version. */
    static void migrate(Path file, Jdbi database) {
        int found = version(database);
        refuseNewer(file, found);
        if (found == VERSION) {
            return;
        }
        if (found == 0 && tables(database) > 0) {
            throw new StoreFault(file + " is an SQLite file of something else, not a store of Chancery");
        }
        if (found == 0) {
            create(database);
            return;
        }
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + file.toAbsolutePath(), "", "")
                .locations("classpath:store/migrations")
                // a store that was made whole has no table of Flyway's yet
                .baselineOnMigrate(true)
                .baselineVersion(String.valueOf(found))
                .load()
                .migrate();
        database.useHandle(handle -> handle.execute("PRAGMA user_version = " + VERSION));
    }

    /**
     * Looks at a file before anything is done to it: what is of somebody else stays as it is, to the byte.
     *
     * @throws StoreFault when it is there and no store
     */
    static void look(Path file) {
        var name = file.toString();
        if (name.isBlank() || name.contains("?")) {
            throw new StoreFault("“" + name + "” is no name for a store: a file without “?” in its name is wanted");
        }
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            throw new StoreFault(file + " is not a store of Chancery, nor a file that could become one");
        }
        if (file.toFile().length() == 0) {
            return;
        }
        if (names(file) > 1) {
            throw new StoreFault(
                    file + " has another name as well, a hard link: SQLite keeps a log beside each name, and two that"
                            + " write would damage it. Make it a copy, or a symbolic link");
        }
        try (var readers = Sqlite.reading(file, Duration.ZERO, false)) {
            // one that was ended while it was made has no table yet
            boolean foreign = Sqlite.jdbi(Jdbi.create(readers)).withHandle(handle -> handle.createQuery(
                            "SELECT count(*) > 0 AND"
                                    + " count(*) FILTER (WHERE name IN ('report', 'coded', 'pending')) < 3 FROM sqlite_master")
                    .mapTo(Boolean.class)
                    .one());
            if (foreign) {
                throw new StoreFault(file + " is an SQLite file of something else, not a store of Chancery");
            }
        }
    }

    private static int names(Path file) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? (int) Files.getAttribute(file, "unix:nlink")
                    : 1;
        } catch (IOException e) {
            throw new StoreFault(file + " cannot be looked at: " + Faults.reason(e), e);
        }
    }

    /** A new store has nothing to be moved: all migrations in one transaction, without Flyway, which takes a second to start. */
    private static void create(Jdbi database) {
        database.useTransaction(handle -> {
            try (var statement = handle.getConnection().createStatement()) {
                for (var migration : MIGRATIONS) {
                    statement.executeUpdate(text(migration));
                }
                statement.executeUpdate("PRAGMA user_version = " + VERSION);
            } catch (SQLException | IOException e) {
                throw new IllegalStateException("a new store cannot be made", e);
            }
        });
    }

    private static String text(String migration) throws IOException {
        try (var in = Schema.class.getResourceAsStream("/store/migrations/" + migration)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Refuses a store that is not of this version. */
    static void check(Path file, Jdbi database) {
        int found = version(database);
        refuseNewer(file, found);
        if (found == 0) {
            throw new StoreFault(file + " is not a store of Chancery");
        }
        if (found < VERSION) {
            throw new StoreFault(file + " was written by an earlier Chancery (its schema is version " + found
                    + ", this one's " + VERSION + "): chancery rebuild --store " + file + " brings it up to date");
        }
    }

    private static void refuseNewer(Path file, int found) {
        if (found > VERSION) {
            throw new StoreFault(file + " was written by a later Chancery (its schema is version " + found
                    + ", this one's " + VERSION + "): use that one");
        }
    }

    private static int version(Jdbi database) {
        return database.withHandle(handle ->
                handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one());
    }

    private static int tables(Jdbi database) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM sqlite_master WHERE name <> 'flyway_schema_history'")
                        .mapTo(Integer.class)
                        .one());
    }
}
