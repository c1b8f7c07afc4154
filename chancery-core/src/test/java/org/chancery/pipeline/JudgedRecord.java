package org.chancery.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.model.Said;
import org.chancery.model.Tenure;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A record of some reports on which tests pass judgements, a minute apart. */
abstract class JudgedRecord {

    static final Optional<String> NO_NOTE = Optional.empty();

    private static final Clock NOON = Clock.fixed(Instant.parse("2022-04-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    Store store;

    private final List<Coded> reports;
    private int made;

    JudgedRecord(List<Coded> reports) {
        this.reports = reports;
    }

    @BeforeEach
    void open() {
        store = Store.writing(folder.resolve("judged.db"));
        reports.forEach(one -> store.inbox().put(one, "2022-03-09T00:00:00Z"));
        new Derivation(store).update();
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** The next judgement, by ann and bo in turn. */
    Judging judging() {
        return new Judging(store, Clock.offset(NOON, Duration.ofMinutes(made++)), made % 2 == 0 ? "ann" : "bo");
    }

    List<Event> events() {
        var all = new ArrayList<Event>();
        store.record().events(all::add);
        return all;
    }

    Party known(String name) {
        return events().stream()
                .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
                .filter(party -> party.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Said> statements() {
        var said = new ArrayList<Said>();
        store.record().statements(said::add);
        return said;
    }

    List<Tenure> offices() {
        var held = new ArrayList<Tenure>();
        store.record().offices(held::add);
        return held;
    }
}
