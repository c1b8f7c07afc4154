package org.chancery.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.chancery.store.FollowedFeeds.Wishes;
import org.junit.jupiter.api.Test;

final class RhythmTest {

    private static final Instant FRIDAY_NOON = Instant.parse("2022-03-04T12:10:00Z");
    private static final Wishes NONE = Rhythm.wishes(Optional.empty(), Set.of(), Set.of());

    private static Duration wait(Duration pace, Optional<Duration> fresh, Wishes wishes) {
        return Duration.between(FRIDAY_NOON, Rhythm.next(FRIDAY_NOON, pace, fresh, wishes));
    }

    @Test
    void newsMakesItFasterAndSilenceSlower() {
        assertThat(Rhythm.pace(Duration.ofMinutes(40), true)).isEqualTo(Duration.ofMinutes(20));
        assertThat(Rhythm.pace(Duration.ofMinutes(40), false)).isEqualTo(Duration.ofMinutes(60));
        assertThat(Rhythm.pace(Duration.ofMinutes(6), true)).isEqualTo(Rhythm.SHORTEST);
        assertThat(Rhythm.pace(Duration.ofHours(5), false)).isEqualTo(Rhythm.LONGEST);
    }

    @Test
    void aFeedIsLeftAloneForAsLongAsItOrItsServerAsks() {
        var hourly = Rhythm.wishes(Optional.of(Duration.ofHours(1)), Set.of(), Set.of());
        assertThat(wait(Duration.ofMinutes(5), Optional.empty(), hourly)).isEqualTo(Duration.ofHours(1));
        assertThat(wait(Duration.ofHours(2), Optional.empty(), hourly)).isEqualTo(Duration.ofHours(2));
        assertThat(wait(Duration.ofMinutes(5), Optional.of(Duration.ofMinutes(15)), NONE))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aYearIsTakenForAMistake() {
        assertThat(wait(Duration.ofMinutes(5), Optional.of(Duration.ofDays(365)), NONE))
                .isEqualTo(Duration.ofDays(1));
    }

    @Test
    void quietHoursAndDaysAreKept() {
        var afternoon = Rhythm.wishes(Optional.empty(), Set.of(12, 13, 14), Set.of());
        assertThat(Rhythm.next(FRIDAY_NOON, Duration.ofMinutes(5), Optional.empty(), afternoon))
                .isEqualTo("2022-03-04T15:00:00Z");
        var weekend = Rhythm.wishes(Optional.empty(), Set.of(), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        assertThat(Rhythm.next(FRIDAY_NOON, Duration.ofHours(20), Optional.empty(), weekend))
                .isEqualTo("2022-03-07T00:00:00Z");
        assertThat(Rhythm.next(FRIDAY_NOON, Duration.ofMinutes(5), Optional.empty(), weekend))
                .isEqualTo("2022-03-04T12:15:00Z");
    }

    @Test
    void whoIsNeverToBeLookedAtIsLookedAtAfterAWeek() {
        var never = Rhythm.wishes(Optional.empty(), Set.of(), Set.of(DayOfWeek.values()));
        assertThat(Rhythm.next(FRIDAY_NOON, Duration.ofHours(1), Optional.empty(), never))
                .isEqualTo("2022-03-11T13:00:00Z");
    }

    @Test
    void eachFailureDoublesTheWait() {
        var first = Duration.ofMinutes(5);
        assertThat(Rhythm.backOff(1, first, Rhythm.DAY)).isEqualTo(first);
        assertThat(Rhythm.backOff(4, first, Rhythm.DAY)).isEqualTo(Duration.ofMinutes(40));
        assertThat(Rhythm.backOff(1_000, first, Rhythm.DAY)).isEqualTo(Rhythm.DAY);
    }
}
