package org.chancery.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A store in one file. */
record SqliteFile(Path file) implements Database {

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public void mustExist() {
        if (!Files.exists(file)) {
            throw new StoreFault("no store at " + file + ": chancery ingest PATH… --store " + file + " makes one");
        }
    }

    @Override
    public Open reading() {
        mustExist();
        try {
            var database = Sqlite.open(file, Sqlite.Mode.READ);
            Schema.check(file, database);
            return new Open(database, Optional.empty(), () -> {});
        } catch (RuntimeException e) {
            throw explain(e);
        }
    }

    @Override
    public Open writing() {
        var lock = WriterLock.take(file);
        try {
            var database = Sqlite.open(file, Sqlite.Mode.WRITE);
            Schema.migrate(file, database);
            // opening a connection for each report would take longer than writing it
            return new Open(database, Optional.of(database.open()), lock::close);
        } catch (RuntimeException e) {
            lock.close();
            throw explain(e);
        }
    }

    @Override
    public void copy(Handle handle, Path to) {
        handle.execute("VACUUM INTO ?", to.toString());
    }

    @Override
    public RuntimeException explain(RuntimeException fault) {
        return Faults.explain(file, fault);
    }
}
