package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTextTest {

    private final PlanText plans = new PlanText();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Weiss postponed her visit to Lisbon. | CANCELLED | put off
            The talks were pushed back. | CANCELLED | put off
            Weiss scrapped her visit. | CANCELLED | called off
            The summit has been called off. | CANCELLED | called off
            The talks were moved to May 4. | PLANNED | moved
            Reis put off the trip until June. | PLANNED | moved
            Reis will travel to Vienna. | PLANNED | planned
            The troops moved on. | OCCURRED | occurred
            """)
    void endsAreTold(String clause, Status status, String end) {
        var span = new Span(0, clause.length());
        assertThat(plans.of(new Event.Telling(
                        new Evidence("r", span),
                        clause,
                        status,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        span,
                        "f")))
                .isEqualTo(end);
    }
}
