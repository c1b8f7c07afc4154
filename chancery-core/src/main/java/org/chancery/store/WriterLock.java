package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write into a store, held by one process at a time: a lock on a small file beside it. The system takes it back when
 * the process ends, however it ends.
 */
final class WriterLock implements AutoCloseable {

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriterLock take(Path given) {
        var store = real(given);
        var file = store.resolveSibling(store.getFileName() + "-lock");
        var folder = store.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new StoreFault("no folder " + folder + " to put the store into");
        }
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StoreFault(store
                        + " is being written by another chancery: wait until it is done, or stop it; reading goes on");
            }
            return new WriterLock(channel);
        } catch (IOException e) {
            throw new StoreFault(store + " cannot be written: " + Faults.reason(e), e);
        }
    }

    /** The file itself, whatever links lead to it: else two would write at once. */
    private static Path real(Path store) {
        try {
            return Files.isSymbolicLink(store) ? store.toRealPath() : store;
        } catch (IOException e) {
            // a link that leads nowhere yet
            return store;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
