package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.ToyCoder;
import org.chancery.model.Event;
import org.chancery.model.Judgement;
import org.chancery.model.Said;
import org.chancery.model.Status;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people judge, over rebuilds and more reports. */
class JudgingTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2022-04-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Optional<String> NO_NOTE = Optional.empty();

    @TempDir
    Path folder;

    private Store store;
    private Judging judging;

    @BeforeEach
    void open() {
        store = Store.writing(folder.resolve("judged.db"));
        judging = new Judging(store, NOON, "ann");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void read(String id, String day, String text) {
        store.inbox().put(ToyCoder.code(id, day, text), "2022-03-09T00:00:00Z");
        new Derivation(store).update();
    }

    private List<Event> events() {
        var all = new ArrayList<Event>();
        store.record().events(all::add);
        return all;
    }

    private void readOneEventTwice() {
        read("r1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04.");
        read("r2", "2022-03-06", "Bo Falk (SWE) met Ann Lee (USA) in Oslo on 2022-03-04.");
        assertThat(events()).hasSize(1);
    }

    private void readTwoEvents() {
        read("r1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04.");
        read("r2", "2022-03-26", "Bo Falk (SWE) met Ann Lee (USA) on 2022-03-24.");
        assertThat(events()).hasSize(2);
    }

    @Test
    void eventsJudgedTheSameAreOneAndStayOne() {
        readTwoEvents();
        var judgement = judging.same(events(), Optional.of("a slip in the second"));
        assertThat(events()).hasSize(1).allMatch(event -> event.judgements().contains(judgement.id()));
        new Derivation(store).rebuild();
        read("r3", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04, Reuters said.");
        assertThat(events()).singleElement().satisfies(event -> assertThat(event.mentions())
                .hasSize(3));
    }

    @Test
    void judgementsOfOneSecondKeepTheirOrder() {
        readOneEventTwice();
        var given = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            judging.notSame(events().get(0), List.of(1), NO_NOTE).forEach(judgement -> given.add(judgement.id()));
            given.add(judging.same(events(), NO_NOTE).id());
        }
        assertThat(events()).hasSize(1);
        assertThat(store.judgements().all())
                .extracting(Judgement::id)
                .containsExactlyElementsOf(given)
                .doesNotHaveDuplicates();
    }

    @Test
    void aMentionJudgedAnotherEventIsOne() {
        readOneEventTwice();
        judging.notSame(events().get(0), List.of(1), NO_NOTE);
        assertThat(events()).hasSize(2);
        new Derivation(store).rebuild();
        assertThat(events()).hasSize(2);
    }

    @Test
    void whatWasMisreadIsGoneAndComesBackWhenTheJudgementIsWithdrawn() {
        readOneEventTwice();
        var before = events();
        var judgement = judging.wrong(before.get(0), NO_NOTE);
        assertThat(events()).isEmpty();
        judging.withdraw(judgement.id(), NO_NOTE);
        assertThat(events()).isEqualTo(before);
        assertThat(store.judgements().all()).hasSize(2);
    }

    @Test
    void aStatementJudgedWrongIsGone() {
        read("r1", "2022-03-05", "\"We agreed\", said Ann Lee (USA). \"We did\", said Bo Falk (SWE).");
        var said = new ArrayList<Said>();
        store.record().statements(said::add);
        judging.wrong(said.get(0), NO_NOTE);
        var left = new ArrayList<Said>();
        store.record().statements(left::add);
        assertThat(left).containsExactly(said.get(1));
    }

    @Test
    void theRightValueTakesThePlaceOfWhatWasReadAndSaysThatAPersonJudgedSo() {
        readOneEventTwice();
        judging.value(events().get(0), "date", "2022-03-03", NO_NOTE);
        judging.value(events().get(0), "status", "cancelled", NO_NOTE);
        var event = events().get(0);
        assertThat(event.date().orElseThrow().start().orElseThrow()).hasToString("2022-03-03");
        assertThat(event.status()).isEqualTo(Status.CANCELLED);
        assertThat(event.choices())
                .filteredOn(choice -> choice.rule() == Event.Choice.Rule.JUDGED)
                .extracting(Event.Choice::field)
                .containsExactly("date", "status");
    }

    @Test
    void theLaterOfTwoJudgementsHolds() {
        readTwoEvents();
        judging.same(events(), NO_NOTE);
        var later = new Judging(store, Clock.offset(NOON, java.time.Duration.ofHours(1)), "bo");
        later.notSame(events().get(0), List.of(1), NO_NOTE);
        assertThat(events()).hasSize(2);
    }

    @Test
    void aValueThatIsNoneIsRefused() {
        readOneEventTwice();
        var event = events().get(0);
        assertThatThrownBy(() -> judging.value(event, "date", "soon", NO_NOTE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("soon is no date");
        assertThatThrownBy(() -> judging.value(event, "weather", "fine", NO_NOTE))
                .hasMessageContaining("only type, status");
        assertThat(store.judgements().all()).isEmpty();
    }

    @Test
    void judgementsLoadedElsewhereGiveTheSameRecord() {
        readTwoEvents();
        var coded = List.of(
                store.inbox().get("r1").orElseThrow(), store.inbox().get("r2").orElseThrow());
        judging.same(events(), NO_NOTE);
        List<Judgement> log = store.judgements().all();
        try (var other = Store.writing(folder.resolve("other.db"))) {
            coded.forEach(one -> other.inbox().put(one, "2022-03-09T00:00:00Z"));
            assertThat(new Judging(other, NOON, "").load(log)).isEqualTo(1);
            assertThat(new Judging(other, NOON, "").load(log)).isZero();
            var theirs = new ArrayList<Event>();
            other.record().events(theirs::add);
            assertThat(theirs).isEqualTo(events());
        }
    }
}
