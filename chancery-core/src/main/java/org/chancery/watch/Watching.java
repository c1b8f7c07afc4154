package org.chancery.watch;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.query.Questions;
import org.chancery.store.Outbox;
import org.chancery.store.StoreFault;

/** Sends what is new for as long as a server runs. Where another process does that for the same store, it waits until that one ends. */
public final class Watching implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration TOLD_AGAIN = Duration.ofMinutes(10);

    private final Questions questions;
    private final Notify notify;
    private final Clock clock;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "watches");
    private long told;

    private Watching(Questions questions, Notify notify, Clock clock) {
        this.questions = questions;
        this.notify = notify;
        this.clock = clock;
    }

    /** Begins at once, in a thread of its own. */
    public static Watching start(Questions questions, Notify notify, Clock clock) {
        var watching = new Watching(questions, notify, clock);
        watching.thread.setDaemon(true);
        watching.thread.start();
        return watching;
    }

    private void run() {
        while (!isStopped(Duration.ZERO)) {
            try {
                var outbox = Outbox.of(questions.address());
                outbox.sending(
                        () -> send(new Dispatcher(questions, new Watches(questions.address()), outbox, notify, clock)));
            } catch (RuntimeException e) {
                // a store that cannot be read now, or a folder that cannot be written: pages go on
                complain(e);
                isStopped(PAUSE);
            }
        }
    }

    private void send(Dispatcher dispatcher) {
        boolean go = true;
        while (go) {
            int arrived = dispatcher.round();
            go = !isStopped(arrived > 0 ? Duration.ZERO : PAUSE);
        }
    }

    /** Says a fault once in a while, and not at all where nothing is to be sent. */
    private void complain(RuntimeException e) {
        long now = clock.instant().getEpochSecond();
        if (!notify.channels().isEmpty() && now - told > TOLD_AGAIN.toSeconds()) {
            told = now;
            System.err.println(
                    "chancery: no messages are sent: " + (e instanceof StoreFault ? e.getMessage() : e.toString()));
        }
    }

    private boolean isStopped(Duration wait) {
        try {
            return stop.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    @Override
    public void close() {
        stop.countDown();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
