package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chancery.store.FollowedEntries.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FollowFileTest {

    private static final Instant NOW = Instant.parse("2022-03-04T12:00:00Z");
    private static final String FEED = "http://news.test/feed";
    private static final String ENTRY = "http://news.test/a";

    @TempDir
    private Path folder;

    private Path file() {
        return FollowFile.of(folder.resolve("talks.db").toString());
    }

    private static void fill(FollowFile file) {
        file.feeds().add(FEED, "news.test", Duration.ofMinutes(30), NOW);
        file.entries().add(ENTRY, FEED, "news.test", Optional.of("said".getBytes(StandardCharsets.UTF_8)), NOW);
    }

    @Test
    void whatWasNotedIsThereTheNextTime() {
        try (var file = FollowFile.open(file())) {
            fill(file);
            file.entries().fetched(new Page(ENTRY, ENTRY, "text/html", "", new byte[] {1, 2}));
        }
        try (var file = FollowFile.open(file())) {
            fill(file);
            assertThat(file.feeds().all()).hasSize(1);
            assertThat(file.entries().fetched(9)).singleElement().satisfies(page -> assertThat(page.body())
                    .containsExactly(1, 2));
            assertThat(file.entries().due(NOW)).isEmpty();
        }
    }

    @Test
    void aFullDiskLosesNothing() {
        try (var file = FollowFile.open(file())) {
            fill(file);
            // SQLite answers as on a full disk when a database may have no more pages
            file.with(handle -> handle.createQuery("PRAGMA max_page_count = 1")
                    .mapTo(Integer.class)
                    .one());
            assertThatThrownBy(() -> file.entries().fetched(new Page(ENTRY, ENTRY, "text/html", "", new byte[500_000])))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("the disk is full");
            assertThat(file.entries().due(NOW)).as("it is fetched again").isPresent();
            assertThat(file.entries().counts().fetched()).isZero();
        }
    }

    @Test
    void whatIsDoneTogetherIsDoneOrNot() {
        try (var file = FollowFile.open(file())) {
            fill(file);
            assertThatThrownBy(() -> file.change(() -> {
                        file.hosts().hold("news.test", NOW.plusSeconds(60));
                        throw new IllegalStateException("on the way");
                    }))
                    .hasMessage("on the way");
            assertThat(file.feeds().due(NOW)).isPresent();
        }
    }

    @Test
    void aHostThatIsHeldIsNotAsked() {
        try (var file = FollowFile.open(file())) {
            fill(file);
            file.hosts().hold("news.test", NOW.plusSeconds(60));
            assertThat(file.feeds().due(NOW)).isEmpty();
            assertThat(file.entries().due(NOW)).isEmpty();
            assertThat(file.entries().next()).contains(NOW.plusSeconds(60));
            assertThat(file.entries().due(NOW.plusSeconds(60))).isPresent();
        }
    }

    @Test
    void aPausedFeedAndItsEntriesRest() {
        try (var file = FollowFile.open(file())) {
            fill(file);
            assertThat(file.feeds().pause(FEED, true)).isTrue();
            assertThat(file.feeds().due(NOW)).isEmpty();
            assertThat(file.entries().due(NOW)).isEmpty();
            file.feeds().pause(FEED, false);
            assertThat(file.entries().due(NOW)).isPresent();
            assertThat(file.feeds().pause("http://news.test/other", true)).isFalse();
        }
    }

    @Test
    void whatIsDueMovesWithAClockThatIsSetBack() {
        try (var file = FollowFile.open(file())) {
            fill(file);
            file.now(NOW);
            file.hosts().hold("news.test", NOW.plusSeconds(60));
            var earlier = NOW.minus(Duration.ofDays(400));
            file.now(earlier);
            assertThat(file.feeds().due(earlier.plusSeconds(59))).isEmpty();
            assertThat(file.feeds().due(earlier.plusSeconds(60))).isPresent();
        }
    }

    @Test
    void theFeedsOwnWordsAreTakenOnce() {
        try (var file = FollowFile.open(file())) {
            fill(file);
            assertThat(file.entries().summarize(ENTRY, "gone")).isTrue();
            assertThat(file.entries().fetched(9))
                    .singleElement()
                    .satisfies(page -> assertThat(page.body()).asString().isEqualTo("said"));
            assertThat(file.entries().summarize(ENTRY, "gone")).isFalse();
        }
    }

    @Test
    void oneFollowsAtATime() {
        try (var file = FollowFile.open(file());
                var other = FollowFile.open(file())) {
            file.lock();
            assertThatThrownBy(other::lock).isInstanceOf(StoreFault.class).hasMessageContaining("followed by another");
        }
    }
}
