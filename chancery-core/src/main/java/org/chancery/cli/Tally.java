package org.chancery.cli;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.acquire.LeftOut;
import org.chancery.model.Coded;
import org.chancery.pipeline.Ingest;
import org.chancery.query.Questions;
import org.chancery.store.Inbox.Failure;
import org.chancery.store.Store;

/** Counts what an ingest does, shows how far it is, and says at the end what came of it. */
final class Tally implements Ingest.Listener {

    private final Progress progress;
    private final AtomicInteger reports = new AtomicInteger();
    private volatile boolean ended;
    private int known;
    private int failed;

    Tally(Progress progress) {
        this.progress = progress;
        progress.doing("reading");
    }

    int failed() {
        return failed;
    }

    @Override
    public void stored(Coded coded) {
        progress.reports(reports.incrementAndGet());
    }

    @Override
    public void known(String source) {
        known++;
        progress.reports(reports.get());
    }

    @Override
    public void failed(Failure failure) {
        failed++;
        progress.clear();
        System.err.println("chancery: " + failure.source() + ": " + failure.reason());
    }

    /** Says what an archive holds that is no page. */
    void leftOut(LeftOut some) {
        progress.clear();
        System.err.println("chancery: " + some.words());
    }

    void deriving() {
        progress.doing("merging " + Totals.count(reports.get(), "report") + " into the record");
    }

    /** The summary line. */
    void done(Store store) {
        ended = true;
        progress.clear();
        var size = new Questions(store).size();
        double seconds = progress.seconds();
        System.err.printf(
                Locale.ROOT,
                "%s in %.1f s (%.1f reports a second)%s%s; the record holds %s, %s, %s%n",
                Totals.count(reports.get(), "report"),
                seconds,
                reports.get() / seconds,
                known > 0 ? ", " + known + " in already" : "",
                failed > 0 ? ", " + failed + " failed (chancery reports --failed)" : "",
                Totals.count(size.reports(), "report"),
                Totals.count(size.events(), "event"),
                Totals.count(size.statements(), "statement"));
    }

    /** Nothing is to be said any more when the program ends. */
    void end() {
        ended = true;
        progress.clear();
    }

    /** The program ends; if it was stopped, what has been stored is said. */
    void stopped() {
        if (!ended) {
            System.err.println();
            System.err.println("stopped: " + Totals.count(reports.get(), "report")
                    + " stored; the same command goes on from here");
            System.err.flush();
        }
    }
}
