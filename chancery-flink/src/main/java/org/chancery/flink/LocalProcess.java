package org.chancery.flink;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process of the local cluster.
 *
 * @param name {@code job-manager}, {@code worker-1}
 * @param started by the system's account: with the pid it names one process for ever
 */
record LocalProcess(String name, long pid, Instant started) {

    static LocalProcess of(String name, Process process) {
        return new LocalProcess(
                name, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    boolean isAlive() {
        return handle().isPresent();
    }

    /** Asks the process to end, and ends it when it has not within some seconds. */
    void stop(int seconds) {
        handle().ifPresent(running -> {
            running.destroy();
            try {
                running.onExit().get(seconds, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                running.destroyForcibly();
                running.onExit().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new CompletionException(e.getCause());
            }
        });
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(found ->
                        found.info().startInstant().orElse(Instant.EPOCH).equals(started));
    }
}
