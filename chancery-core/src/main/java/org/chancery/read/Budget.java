package org.chancery.read;

import java.io.IOException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Holds the reading of one record to a time by its size, and turns whatever a library throws into a reason. A record that takes longer
 * is interrupted: what reads it must look at {@link #check} in its loops. Thread-safe.
 */
final class Budget {

    private static final long SECONDS = 20;
    private static final long SECONDS_A_MEGABYTE = 5;

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
    private final ScheduledThreadPoolExecutor alarms;

    Budget() {
        this(SECONDS);
    }

    /** @param least how many seconds the smallest record may take */
    Budget(long least) {
        this.least = least;
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
        var alarm = new Alarm(Thread.currentThread());
        var scheduled = alarms.schedule(alarm, seconds(bytes), TimeUnit.SECONDS);
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
            scheduled.cancel(false);
            alarm.end();
        }
    }

    /** Interrupts a thread once, unless what it was set for has ended. */
    private static final class Alarm implements Runnable {

        private final Thread thread;
        private boolean rung;
        private boolean ended;

        Alarm(Thread thread) {
            this.thread = thread;
        }

        @Override
        public synchronized void run() {
            if (!ended) {
                rung = true;
                thread.interrupt();
            }
        }

        synchronized boolean isRung() {
            return rung;
        }

        /** No more is to be interrupted; the mark that was left on the thread is taken back. */
        synchronized void end() {
            ended = true;
            if (rung) {
                Thread.interrupted();
            }
        }
    }
}
