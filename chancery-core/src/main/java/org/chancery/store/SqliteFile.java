package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

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
        return reading(Duration.ZERO);
    }

    /** @param limit after which a question is broken off; zero for never */
    Open reading(Duration limit) {
        mustExist();
        try {
            var readers = Sqlite.reading(file, limit, isStill(file, isDiskReadOnly()));
            var database = Sqlite.jdbi(Jdbi.create(readers));
            Schema.check(file, database);
            return new Open(database, Optional.empty(), () -> {}, readers::close);
        } catch (RuntimeException e) {
            throw explain(e);
        }
    }

    private boolean isDiskReadOnly() {
        try {
            return Files.getFileStore(file).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Whether the file is all there is and stays so: nobody can write on its disk, and no log waits beside it to be gone through. A folder that
     * only this reader may not write is no such place: another may write there meanwhile.
     */
    static boolean isStill(Path file, boolean diskIsReadOnly) {
        var log = file.resolveSibling(file.getFileName() + "-wal").toFile();
        return diskIsReadOnly && log.length() == 0;
    }

    @Override
    public List<String> damages(Handle handle) {
        return handle.createQuery("PRAGMA integrity_check(20)").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }

    @Override
    public Open writing() {
        try {
            Schema.look(file);
        } catch (RuntimeException e) {
            throw explain(e);
        }
        var lock = WriterLock.take(file);
        try {
            var database = Sqlite.writing(file);
            Schema.migrate(file, database);
            // opening a connection for each report would take longer than writing it
            var writer = database.open();
            Sqlite.logging(writer);
            return new Open(database, Optional.of(writer), new WriteAheadLog(file, writer)::written, () -> {
                writer.close();
                lock.close();
            });
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
    public void settle(Handle writer) {
        Sqlite.settle(writer);
    }

    @Override
    public void outlivePowerCuts(Handle writer) {
        writer.execute("PRAGMA synchronous = FULL");
    }

    @Override
    public RuntimeException explain(RuntimeException fault) {
        return Faults.explain(file, fault);
    }
}
