package org.chancery.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.chancery.copies.CopyFinder;
import org.chancery.knowledge.Listed;
import org.chancery.model.Certainty;
import org.chancery.reconcile.Reconciler;
import org.chancery.store.Store;
import org.chancery.store.Workings;

/**
 * From the coded reports of a store to its record. What came or went since the record was derived is taken into account a portion at a time,
 * each in a transaction of its own: killed at any point, it goes on where it was. One more report touches its neighbourhood only; the
 * outcome is the same as from all reports at once. From one thread.
 */
public final class Derivation {

    /** Reports that are settled at a time. */
    private static final int PORTION = 100;

    private final Store store;
    private Reconciler reconciler;

    public Derivation(Store store) {
        this.store = store;
    }

    /** Brings the record up to date. */
    public void update() {
        for (var portion = store.inbox().pending(PORTION);
                !portion.isEmpty();
                portion = store.inbox().pending(PORTION)) {
            var settled = portion;
            store.work(workings -> {
                derive(workings, settled);
                workings.noted(Instant.now());
                return settled.size();
            });
        }
    }

    /** Derives the record anew from all reports, in one transaction: who reads meanwhile sees the record as it was. */
    public void rebuild() {
        store.work(workings -> {
            workings.clear();
            update();
            workings.lead();
            workings.noted(Instant.now());
            return 0;
        });
    }

    /** Derives the record anew with what is certain from here on, which holds for the store from now on. Nothing is done where it held before. */
    public void from(Certainty floor) {
        if (store.settings().floor().filter(floor::equals).isEmpty()) {
            store.settings().floor(floor);
            reconciler = null;
            rebuild();
        }
    }

    private void derive(Workings workings, List<String> sources) {
        var ground = new StoredGround(workings);
        var touched = new TreeSet<>(sources);
        touched.addAll(new CopyFinder(new StoredCopies(workings))
                .change(sources.stream().filter(source -> !Listed.isRow(source)).toList()));
        reconciler().update(ground, touched, store.judgements().all());
        workings.settle(sources);
    }

    /** Made when there is something to derive: it reads the knowledge files. */
    private Reconciler reconciler() {
        if (reconciler == null) {
            reconciler = store.settings().floor().map(Reconciler::new).orElseGet(Reconciler::new);
        }
        return reconciler;
    }
}
