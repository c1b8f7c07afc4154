package org.chancery.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many things at once that comes out in the order in which the things went in. Bounded: at any time only a few things
 * a thread are under way, however many are to come.
 */
public final class Parallel {

    private static final int AHEAD = 4;

    private Parallel() {}

    /**
     * Takes things and hands out results on the calling thread; works on {@code threads} others. What work throws is thrown here, at
     * the place of its result.
     */
    public static <A, B> void inOrder(Iterator<A> things, Function<A, B> work, int threads, Consumer<B> results) {
        var pool = Executors.newFixedThreadPool(threads, daemons());
        try {
            var underWay = new ArrayDeque<Future<B>>();
            while (things.hasNext()) {
                var thing = things.next();
                underWay.add(pool.submit(() -> work.apply(thing)));
                // what is ready goes out at once: a reader of the results need not wait for the queue to fill
                while (!underWay.isEmpty()
                        && (underWay.size() >= threads * AHEAD
                                || underWay.peek().isDone())) {
                    results.accept(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                results.accept(result(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static ThreadFactory daemons() {
        return task -> {
            var thread = new Thread(task, "chancery-worker");
            thread.setDaemon(true);
            return thread;
        };
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
