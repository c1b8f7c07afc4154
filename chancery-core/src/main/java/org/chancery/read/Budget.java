package org.chancery.read;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Holds the reading of one record to a time by its size, and turns whatever a library throws into a reason. A record that takes longer
 * is interrupted: what reads it must look at {@link #check} in its loops. The time is the processor's, so that a busy machine reads what an
 * idle one does. Thread-safe.
 */
final class Budget {

    private static final long SECONDS = 20;
    private static final long SECONDS_A_MEGABYTE = 5;
    /** A record that waits for something is given up after so many times its seconds by the clock. */
    private static final long PATIENCE = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Reading of a record. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Unreadable, IOException;
    }

    /** The time of a record is over. */
    private static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1;

        Over() {
            super("interrupted", null, false, false);
        }
    }

    private final long least;
    private final long patience;
    private final ScheduledThreadPoolExecutor alarms;

    Budget() {
        this(SECONDS, PATIENCE);
    }

    /**
     * @param least how many seconds the smallest record may take
     * @param patience by the clock so many times as long, when it waits
     */
    Budget(long least, long patience) {
        this.least = least;
        this.patience = patience;
        this.alarms = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "chancery-budget");
            thread.setDaemon(true);
            return thread;
        });
        alarms.setKeepAliveTime(10, TimeUnit.SECONDS);
        alarms.allowCoreThreadTimeOut(true);
        alarms.setRemoveOnCancelPolicy(true);
    }

    /** How long a record of so many bytes may take. */
    long seconds(long bytes) {
        return least + SECONDS_A_MEGABYTE * (bytes >> 20);
    }

    /** Ends the reading of a record whose time is over; to be called in every loop whose length an input decides. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Over();
        }
    }

    /**
     * What the work gives.
     *
     * @param bytes the size of the record
     * @throws Unreadable also for whatever else the work throws, and when its time is over
     */
    <T> T hold(long bytes, Work<T> work) throws Unreadable, IOException {
        var alarm = new Alarm(Thread.currentThread(), seconds(bytes));
        alarm.set(TimeUnit.SECONDS.toNanos(seconds(bytes)));
        try {
            return work.run();
        } catch (StackOverflowError e) {
            throw new Unreadable("it is nested too deeply to be read; simplify it");
        } catch (OutOfMemoryError e) {
            throw new Unreadable("it needs more memory than there is; split it into its reports");
        } catch (RuntimeException | Error e) {
            throw new Unreadable(
                    alarm.isRung()
                            ? "it takes longer to read than the " + seconds(bytes)
                                    + " s that its size allows; simplify it or split it into its reports"
                            : "reading it failed, a fault of Chancery (" + e + "); please report it");
        } finally {
            alarm.end();
        }
    }

    /** Interrupts a thread once, when it has had its time, unless what it was set for has ended. */
    private final class Alarm implements Runnable {

        private final Thread thread;
        private final long allowed;
        private final long start;
        private final long spentBefore;
        private Optional<Future<?>> next = Optional.empty();
        private boolean rung;
        private boolean ended;

        Alarm(Thread thread, long seconds) {
            this.thread = thread;
            this.allowed = TimeUnit.SECONDS.toNanos(seconds);
            this.start = System.nanoTime();
            this.spentBefore = THREADS.getThreadCpuTime(thread.getId());
        }

        synchronized void set(long nanos) {
            next = Optional.of(alarms.schedule(this, nanos, TimeUnit.NANOSECONDS));
        }

        @Override
        public synchronized void run() {
            if (ended) {
                return;
            }
            long left = allowed - spent();
            if (left > 0 && System.nanoTime() - start < patience * allowed) {
                set(left);
            } else {
                rung = true;
                thread.interrupt();
            }
        }

        /** Where the machine does not tell what a thread has spent, the clock counts. */
        private long spent() {
            long spent = THREADS.getThreadCpuTime(thread.getId());
            return spentBefore < 0 || spent < 0 ? System.nanoTime() - start : spent - spentBefore;
        }

        synchronized boolean isRung() {
            return rung;
        }

        /** No more is to be interrupted; the mark that was left on the thread is taken back. */
        synchronized void end() {
            ended = true;
            next.ifPresent(set -> set.cancel(false));
            if (rung) {
                Thread.interrupted();
            }
        }
    }
}
