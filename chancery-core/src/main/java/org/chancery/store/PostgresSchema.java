package org.chancery.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The schema in PostgreSQL, of the same number as SQLite's, kept in Flyway's table; and what the two roles may do with it. */
final class PostgresSchema {

    private PostgresSchema() {}

    /** Brings a store, or an empty database, to this version. The writer's connection holds the lock. */
    static void migrate(String name, DataSource source, Handle writer) {
        int found = version(writer);
        refuseNewer(name, found);
        if (found < Schema.VERSION) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:store/postgresql")
                    .load()
                    .migrate();
        }
        if (owns(writer)) {
            grant(writer);
        }
    }

    /** Refuses a store that is not of this version. */
    static void check(String name, Jdbi database) {
        int found = database.withHandle(handle -> mustExist(name, handle));
        refuseNewer(name, found);
        if (found < Schema.VERSION) {
            throw new StoreFault(name + " was written by an earlier Chancery (its schema is version " + found
                    + ", this one's " + Schema.VERSION + "): chancery rebuild --store " + name
                    + " brings it up to date");
        }
    }

    /** The version of the store that is there. */
    static int mustExist(String name, Handle handle) {
        int found = version(handle);
        if (found == 0) {
            throw new StoreFault("no store in " + name + ": chancery ingest PATH… --store " + name + " makes one");
        }
        return found;
    }

    private static void refuseNewer(String name, int found) {
        if (found > Schema.VERSION) {
            throw new StoreFault(name + " was written by a later Chancery (its schema is version " + found
                    + ", this one's " + Schema.VERSION + "): use that one");
        }
    }

    private static int version(Handle handle) {
        boolean there = handle.createQuery("SELECT to_regclass('flyway_schema_history') IS NOT NULL")
                .mapTo(Boolean.class)
                .one();
        return there
                ? handle.createQuery("SELECT coalesce(max(version::int), 0) FROM flyway_schema_history WHERE success")
                        .mapTo(Integer.class)
                        .one()
                : 0;
    }

    private static boolean owns(Handle writer) {
        return writer.createQuery("SELECT pg_has_role(current_user, relowner, 'USAGE') FROM pg_class"
                        + " WHERE oid = 'flyway_schema_history'::regclass")
                .mapTo(Boolean.class)
                .one();
    }

    /** Gives the two roles, where they are there, what they need: at each opening, for a role can be made after the store. */
    private static void grant(Handle writer) {
        for (var role : List.of("chancery_reader", "chancery_writer")) {
            boolean wanting = writer.createQuery("SELECT count(*) > 0 FROM pg_roles WHERE rolname = :role"
                            + " AND NOT has_table_privilege(oid, 'flyway_schema_history', 'SELECT')")
                    .bind("role", role)
                    .mapTo(Boolean.class)
                    .one();
            if (wanting) {
                var rights = role.equals("chancery_writer") ? "SELECT, INSERT, UPDATE, DELETE" : "SELECT";
                writer.execute("GRANT " + rights + " ON ALL TABLES IN SCHEMA public TO " + role);
            }
        }
    }
}
