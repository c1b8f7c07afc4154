package org.chancery.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.TestClassPath;
import org.chancery.query.Questions;
import org.chancery.store.Outbox;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WatchesTest {

    private static final int PEOPLE = 200;
    private static final int OTHERS = 50;
    private static final int KILLS = 4;

    @TempDir
    Path folder;

    private Path channels(String json) throws IOException {
        return Files.writeString(folder.resolve("notify.json"), json);
    }

    private static String hook(Receiver receiver) {
        return "{\"webhooks\": {\"desk\": {\"url\": \"" + receiver.address() + "\", \"secret\": \"" + Receiver.SECRET
                + "\"}}}";
    }

    private static Process start(Path store, Path channels, long origin) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        TestClassPath.absolute(),
                        SendingProcess.class.getName(),
                        store.toString(),
                        channels.toString(),
                        Long.toString(origin))
                .inheritIO()
                .start();
    }

    private static boolean isDone(Path store) {
        var outbox = Outbox.of(store.toString());
        return outbox.positions().size() == PEOPLE
                && outbox.due(Instant.parse("2999-01-01T00:00:00Z"), 1).isEmpty();
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void tenThousandEventsAreToldThroughTwoHundredWatchesOnceEachAfterKillsToAReceiverThatFails()
            throws IOException, InterruptedException {
        var store = WatchedRecord.empty(folder);
        var watches = new Watches(store.toString());
        for (int i = 0; i < PEOPLE; i++) {
            watches.set("of " + i, "who:\"" + WatchedRecord.name(i) + "\"", List.of("webhook:desk"), 0);
        }
        WatchedRecord.add(store, PEOPLE, OTHERS);
        try (var receiver = new Receiver()) {
            var channels = channels(hook(receiver));
            long origin = System.currentTimeMillis();
            for (int kill = 1; kill <= KILLS; kill++) {
                var process = start(store, channels, origin);
                while (receiver.messages() < 15 * kill && process.isAlive()) {
                    Thread.sleep(2);
                }
                process.destroyForcibly().waitFor();
            }
            assertThat(receiver.messages()).isLessThan(PEOPLE);
            var process = start(store, channels, origin);
            while (!isDone(store) && process.isAlive()) {
                Thread.sleep(50);
            }
            process.destroyForcibly().waitFor();
            var told = receiver.told();
            assertThat(told).doesNotHaveDuplicates().hasSize(2 * PEOPLE * OTHERS);
            // what was under way when the process was killed may come again, under the same id
            assertThat(receiver.again()).isLessThanOrEqualTo(KILLS);
            try (var record = Store.reading(store)) {
                assertThat(new Questions(record).size().events()).isEqualTo((long) PEOPLE * OTHERS);
            }
        }
    }

    @Test
    void aChannelThatFailsForGoodIsGivenUpAndCanBeTriedAgain() throws IOException {
        var store = WatchedRecord.empty(folder);
        new Watches(store.toString()).set("Ida", "who:\"Ida Lund\"", List.of("webhook:desk"), 0);
        WatchedRecord.report(store, "r1", "Ida Lund (NOR) accused Paulo Reis (PRT) on 2023-05-05.");
        try (var record = Store.reading(store)) {
            var questions = new Questions(record);
            var outbox = Outbox.of(questions.address());
            var notify = NotifyFile.read(
                    channels("{\"webhooks\": {\"desk\": {\"url\": \"http://127.0.0.1:1/\", \"secret\": \"s\"}}}"));
            var clock = new SteppedClock(Instant.parse("2023-06-02T05:00:00Z"));
            var dispatcher = new Dispatcher(questions, new Watches(questions.address()), outbox, notify, clock);
            for (int i = 0; i < Dispatcher.TRIES; i++) {
                assertThat(outbox.latest(1))
                        .allSatisfy(message -> assertThat(message.state()).isEqualTo(Outbox.State.WAITING));
                dispatcher.round();
                // not tried before its time
                dispatcher.round();
                clock.hours(7);
            }
            assertThat(outbox.latest(5)).singleElement().satisfies(message -> {
                assertThat(message.state()).isEqualTo(Outbox.State.GIVEN_UP);
                assertThat(message.tries()).isEqualTo(Dispatcher.TRIES);
                assertThat(message.problem()).isPresent();
            });
            outbox.again(outbox.latest(1).get(0).draft().id(), clock.instant());
            try (var receiver = new Receiver()) {
                receiver.healthy();
                new Dispatcher(
                                questions,
                                new Watches(questions.address()),
                                outbox,
                                NotifyFile.read(channels(hook(receiver))),
                                clock)
                        .round();
                assertThat(receiver.messages()).isEqualTo(1);
            }
            assertThat(outbox.latest(1).get(0).state()).isEqualTo(Outbox.State.SENT);
        }
    }

    @Test
    void aWatchTellsOfWhatCameAfterItWasSet() throws IOException {
        var store = WatchedRecord.empty(folder);
        WatchedRecord.report(store, "r1", "Ida Lund (NOR) accused Paulo Reis (PRT) on 2023-05-05.");
        try (var record = Store.reading(store);
                var receiver = new Receiver()) {
            receiver.healthy();
            var questions = new Questions(record);
            new Watches(store.toString()).set("Ida", "who:\"Ida Lund\"", List.of("webhook:desk"), questions.mark());
            var dispatcher = new Dispatcher(
                    questions,
                    new Watches(questions.address()),
                    Outbox.of(questions.address()),
                    NotifyFile.read(channels(hook(receiver))),
                    new SteppedClock(Instant.parse("2023-06-02T05:00:00Z")));
            assertThat(dispatcher.round()).isZero();
            WatchedRecord.report(store, "r2", "Ida Lund (NOR) accused Juan Gil (CHL) on 2023-05-09.");
            assertThat(dispatcher.round()).isEqualTo(1);
            assertThat(dispatcher.round()).isZero();
            assertThat(receiver.told()).hasSize(1);
        }
    }

    @Test
    void whatIsWatchedIsASearchAPartyAPairOrAPlace() {
        assertThat(List.of("grain who:Lund", "who:Lund", "who:Lund with:Reis", "country:NOR country:PRT", "place:Oslo"))
                .map(query -> new Watch("w", "w", query, List.of(), 0).kind().label())
                .containsExactly("search", "person or party", "pair", "pair", "place");
    }

    @Test
    void watchesOfUnlikeNamesHaveUnlikeAddresses() {
        var watches = new Watches(folder.resolve("x.db").toString());
        var ids = List.of("Grain & steel", "grain steel", "Größe", "Grosse", "会談").stream()
                .map(name -> watches.set(name, "grain", List.of(), 0).id())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(watches.all()).hasSize(5);
        assertThatThrownBy(() -> watches.set("x", "type:picnic", List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("picnic");
    }

    @Test
    void theFileOfChannelsIsReadStrictly() throws IOException {
        var wrong = List.of(
                "{\"hooks\": {}}",
                "{\"webhooks\": {\"a\": {\"url\": \"ftp://x.example/\", \"secret\": \"s\"}}}",
                "{\"webhooks\": {\"a\": {\"url\": \"https://x.example/\"}}}",
                "{\"mail\": {\"host\": \"h\", \"from\": \"a@b.example\"}}",
                "{\"mail\": {\"host\": \"h\", \"from\": \"a@b.example\", \"security\": \"some\", \"lists\": {\"x\": [\"a@b.example\"]}}}",
                "{\"digest\": {\"to\": [\"mail:nobody\"]}}",
                "no JSON");
        for (var text : wrong) {
            var file = channels(text);
            assertThatThrownBy(() -> NotifyFile.read(file))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("notify.json");
        }
    }
}
