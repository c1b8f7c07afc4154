package org.chancery.fetch;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Addresses to fetch, a queue a host: several hosts at once, one request at a time to each. Each address once. */
final class HostQueues {

    private record Task(URI url, boolean feed) {}

    private final PageFetch pages;
    private final Consumer<Outcome> listener;
    private final ExecutorService workers;
    private final Phaser open = new Phaser(1);
    private final Map<String, Queue<Task>> queues = new HashMap<>();
    private final Set<URI> known = new HashSet<>();

    HostQueues(int hosts, PageFetch pages, Consumer<Outcome> listener) {
        this.pages = pages;
        this.listener = listener;
        this.workers = Executors.newFixedThreadPool(hosts);
    }

    /**
     * Adds an address, unless it was added before.
     *
     * @param feed whether, if it is a feed, its entries are wanted
     */
    synchronized void add(URI url, boolean feed) {
        if (!known.add(url)) {
            return;
        }
        var queue = queues.get(url.getHost());
        if (queue != null) {
            queue.add(new Task(url, feed));
            return;
        }
        var fresh = new ArrayDeque<Task>();
        fresh.add(new Task(url, feed));
        queues.put(url.getHost(), fresh);
        open.register();
        workers.execute(() -> work(url.getHost()));
    }

    /** Waits until nothing is left. */
    void finish() throws InterruptedException {
        try {
            open.awaitAdvanceInterruptibly(open.arriveAndDeregister());
        } finally {
            workers.shutdownNow();
            workers.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private void work(String host) {
        try {
            for (var task = next(host); task != null; task = next(host)) {
                var fetched = pages.fetch(task.url(), task.feed());
                tell(fetched.outcome());
                for (var entry : fetched.entries()) {
                    // an entry keeps its address: what was fetched in an earlier run is there
                    if (!pages.isKnown(entry)) {
                        add(entry, false);
                    }
                }
                pages.pauseFor(pages.delay(task.url()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.arriveAndDeregister();
        }
    }

    /** The next task of a host; null, and the host's queue is gone, when there is none. */
    private synchronized Task next(String host) {
        var task = queues.get(host).poll();
        if (task == null) {
            queues.remove(host);
        }
        return task;
    }

    private synchronized void tell(Outcome outcome) {
        listener.accept(outcome);
    }
}
