package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate MAY_3 = LocalDate.of(2021, 5, 3);
    private static final LocalDate MAY_9 = LocalDate.of(2021, 5, 9);

    @Test
    void bothSidesBelongToIt() {
        var range = DateRange.of(MAY_3, MAY_9);
        assertThat(range.contains(MAY_3)).isTrue();
        assertThat(range.contains(MAY_9)).isTrue();
        assertThat(range.contains(MAY_9.plusDays(1))).isFalse();
        assertThat(range.days()).isEqualTo(7);
    }

    @Test
    void openSideReachesAnyDay() {
        assertThat(DateRange.until(MAY_3).contains(LocalDate.of(1815, 6, 9))).isTrue();
        assertThat(DateRange.from(MAY_9).overlaps(DateRange.until(MAY_3))).isFalse();
        assertThat(DateRange.from(MAY_9).overlaps(DateRange.from(MAY_3))).isTrue();
        assertThat(DateRange.until(MAY_9).days()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void dayIsARangeOfOne() {
        assertThat(DateRange.day(MAY_3).isDay()).isTrue();
        assertThat(DateRange.day(MAY_3).days()).isEqualTo(1);
        assertThat(DateRange.until(MAY_3).isDay()).isFalse();
    }

    @Test
    void backwardsOrWithoutASideThereIsNone() {
        assertThatThrownBy(() -> DateRange.of(MAY_9, MAY_3)).hasMessageContaining("2021-05-09..2021-05-03");
        assertThatThrownBy(() -> new DateRange(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
