package org.chancery.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.knowledge.Listed;
import org.chancery.store.Store;

/**
 * The record as it was known at a time: the record is a function of the set of reports, so it is derived from those published until
 * then. It lies in a store of its own, which is gone when this is closed. Takes as long as deriving that record anew.
 */
public final class AsOf implements AutoCloseable {

    private final Path folder;
    private final Store store;

    private AsOf(Path folder, Store store) {
        this.folder = folder;
        this.store = store;
    }

    /** The record of the reports that were known and of what was judged at a time, that moment included; imported lists count at any time. */
    public static AsOf of(Store whole, Instant time) {
        try {
            var folder = Files.createTempDirectory("chancery-as-of");
            var then = new AsOf(folder, Store.writing(folder.resolve("then.db")));
            whole.settings().floor().ifPresent(then.store.settings()::floor);
            whole.inbox().each((coded, ingestedAt) -> {
                if (!Known.since(coded.report(), ingestedAt).isAfter(time)) {
                    then.store.inbox().put(coded, ingestedAt);
                }
            });
            whole.judgements().all().stream()
                    .filter(one -> !Instant.parse(one.at()).isAfter(time))
                    .forEach(then.store.judgements()::add);
            whole.references().all().stream()
                    .collect(Collectors.groupingBy(Listed::source, TreeMap::new, Collectors.toList()))
                    .forEach(then.store.references()::replace);
            new Derivation(then.store).update();
            return then;
        } catch (IOException e) {
            throw new UncheckedIOException("no room for the record as of " + time, e);
        }
    }

    public Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
