package org.chancery.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.TestModels;
import org.chancery.reconcile.Reconciler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of an event: "A > B" where one acted on the other, "A - B" where both did the same. */
class DyadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Norway and Kenya condemned the launch. |
            Norway and Kenya condemned Chad over the launch. | Norway > Chad, Kenya > Chad
            Norway and Kenya signed a treaty. | Norway - Kenya
            Norway and Kenya clashed at the border. | Norway - Kenya
            Norway and Kenya met in Geneva. | Norway - Kenya
            Norway and Kenya protested. |
            """)
    void alliesDoNotActOnEachOther(String text, String expected) {
        var coded = TestModels.coder().code(TestModels.report(text, "2021-09-22"));
        var pairs = new Reconciler()
                .reconcile(List.of(coded)).events().stream()
                        .flatMap(event -> Dyad.of(event).stream())
                        .map(dyad -> dyad.source().name()
                                + (dyad.directed() ? " > " : " - ")
                                + dyad.target().name())
                        .collect(Collectors.joining(", "));
        assertThat(pairs).isEqualTo(expected == null ? "" : expected);
    }
}
