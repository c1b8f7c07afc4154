package org.chancery.annotate;

import java.util.Optional;

/** A phrase of the knowledge files where it stands in a sentence. */
record KnownRun(int from, int to, KnownName name) {

    /** As a name of the sentence; none for what only looks like one. */
    Optional<NameRun> run() {
        return name.sort().map(sort -> new NameRun(from, to, sort, name.country(), Optional.of(name.entry())));
    }

    boolean overlaps(NameRun run) {
        return from < run.to() && run.from() < to;
    }

    boolean sameTokens(NameRun run) {
        return from == run.from() && to == run.to();
    }

    /** Whether it lies within a longer run. */
    boolean isWithin(NameRun run) {
        return run.from() <= from && to <= run.to() && !sameTokens(run);
    }

    int length() {
        return to - from;
    }
}
