package org.chancery.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.copies.Copies;
import org.chancery.knowledge.Listed;
import org.chancery.model.Certainty;
import org.chancery.model.Chronicle;
import org.chancery.model.Coded;
import org.chancery.model.Judgement;
import org.chancery.model.Stamp;
import org.chancery.reconcile.Reconciler;

/** The record of a set of coded reports: copies told from originals, then mentions reconciled. Thread-safe. */
final class Reconciliation {

    private final Reconciler reconciler;

    Reconciliation() {
        this(Optional.empty());
    }

    /** @param floor where it is another than that of the knowledge files */
    Reconciliation(Optional<Certainty> floor) {
        reconciler = floor.map(Reconciler::new).orElseGet(Reconciler::new);
    }

    /** A function of the set, whatever its order. */
    Chronicle of(Collection<Coded> coded) {
        return of(coded, List.of(), List.of());
    }

    /** A function of the sets of reports, of judgements and of rows of reference lists. */
    Chronicle of(Collection<Coded> coded, List<Judgement> judgements, List<Listed> lists) {
        var copies = new Copies();
        for (var one : coded) {
            var report = one.report();
            copies.add(new Copies.Text(
                    report.id(),
                    report.text(),
                    report.published().map(Stamp::toString),
                    report.url(),
                    report.agency()));
        }
        var originals = copies.originals();
        return reconciler.reconcile(
                coded.stream()
                        .map(one -> Optional.ofNullable(
                                        originals.get(one.report().id()))
                                .map(original -> one.as(one.report().asCopyOf(original)))
                                .orElse(one))
                        .toList(),
                judgements,
                lists);
    }
}
