package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventNumberTest {

    /** Days and ids, the last day first and within a day the least id. */
    private static final List<Map.Entry<String, String>> IN_ORDER = List.of(
            Map.entry("9999-12-31", "e-ffffff0000000000"),
            Map.entry("2022-03-05", "e-0"),
            Map.entry("2022-03-05", "e-0000020000000000"),
            Map.entry("2022-03-05", "e-ff00000000000000"),
            Map.entry("2022-03-04", "e-000001ffffffffff"),
            Map.entry("0001-01-01", "e-1230000000000000"),
            Map.entry("", "e-0000000000000000"),
            Map.entry("", "e-ffffffffffffffff"));

    @Test
    void theLatestHaveTheGreatestNumbers() {
        var numbers = IN_ORDER.stream()
                .map(event -> EventNumber.of(event.getKey(), event.getValue()))
                .toList();
        assertThat(numbers).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
    }

    @Test
    void aDayIsAStretchOfNumbers() {
        for (var event : IN_ORDER) {
            assertThat(EventNumber.of(event.getKey(), event.getValue()))
                    .isBetween(EventNumber.least(event.getKey()), EventNumber.most(event.getKey()));
        }
        assertThat(EventNumber.most("2022-03-04")).isEqualTo(EventNumber.least("2022-03-05") - 1);
        assertThat(EventNumber.most("")).isLessThan(EventNumber.least("0000-01-01"));
    }

    @Test
    void whereANumberIsTakenTheNextOfTheSameDayIsTried() {
        long number = EventNumber.of("2022-03-04", "e-fffffe0000000000");
        assertThat(EventNumber.after(number)).isEqualTo(EventNumber.least("2022-03-04"));
        assertThat(EventNumber.after(EventNumber.after(number))).isEqualTo(EventNumber.most("2022-03-04"));
    }

    @Test
    void daysBeforeTheFirstYearAndAfterTheLastStayWithin() {
        assertThat(EventNumber.least("-0043-03-15")).isNotNegative();
        assertThat(EventNumber.most("+12022-03-04")).isEqualTo(EventNumber.most("9999-12-31"));
    }
}
