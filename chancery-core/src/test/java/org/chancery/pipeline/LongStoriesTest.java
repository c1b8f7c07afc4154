package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that tells much the same over and over is coded in a time that nobody takes for a standstill. */
class LongStoriesTest {

    private static final int SENTENCES = 150;

    // a machine that builds and tests at once is slow; what grows by powers is not done in hours
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said that he would meet them there, and he left after he had spoken.",
                "She told her that she knew of it.",
                "Her husband Pavel spoke. She met him.",
                "The two ministers met in Lima on Monday.",
                "Norway's foreign minister Anna Holm met Bo Moe in Lima. They agreed to meet again.",
                "The alliance condemned the company. The council visited Kumasi.",
                "It condemned the attack, and their government rejected the claim."
            })
    void theSameSentenceManyTimesIsCoded(String sentence) {
        var report = String.join(" ", Collections.nCopies(SENTENCES, sentence));
        CodedLines.events("Norway met Peru.");
        assertTimeoutPreemptively(PATIENCE, () -> assertThat(CodedLines.events(report))
                .allSatisfy(event -> assertThat(event.trigger().end()).isLessThanOrEqualTo(report.length())));
    }
}
