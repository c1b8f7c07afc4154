package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "Rusia, Russia",
        "Germnay, Germany",
        "Brasil, Brazil",
        "lavrof, Lavrov",
        "Chad,",
        "Chat, Chad",
        "Norfolk,",
        "Untied States, United States"
    })
    void isSpeltAlmostSo(String typed, String meant) {
        var known = Stream.of("Russia", "Germany", "Brazil", "Lavrov", "Chad", "Norway", "United States");
        assertThat(Nearest.to(typed, known).orElse(null)).isEqualTo(meant);
    }
}
