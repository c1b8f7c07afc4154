package org.chancery.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AnswerTimesTest {

    private static final Instant NOW = Instant.parse("2022-03-04T12:00:00Z");

    private static Answer answer(String... headers) {
        var all = new ArrayList<Answer.Header>();
        for (int i = 0; i < headers.length; i += 2) {
            all.add(new Answer.Header(headers[i], headers[i + 1]));
        }
        return new Answer(URI.create("http://news.test/"), 200, "", List.copyOf(all), new byte[0], Optional.empty());
    }

    private static Optional<Duration> after(String text) {
        return AnswerTimes.retryAfter(answer("Retry-After", text), NOW);
    }

    private static Optional<Duration> fresh(String... headers) {
        return AnswerTimes.fresh(answer(headers), NOW);
    }

    @Test
    void aBusyServerSaysSecondsOrAMoment() {
        assertThat(after("90")).contains(Duration.ofSeconds(90));
        assertThat(after("Fri, 04 Mar 2022 12:05:00 GMT")).contains(Duration.ofMinutes(5));
        assertThat(after("Fri, 04 Mar 2022 11:00:00 GMT")).isEmpty();
        assertThat(after("soon")).isEmpty();
        assertThat(AnswerTimes.retryAfter(answer(), NOW)).isEmpty();
    }

    @Test
    void anAnswerHoldsForItsMaxAge() {
        assertThat(fresh("Cache-Control", "public, max-age=600")).contains(Duration.ofMinutes(10));
        assertThat(fresh("cache-control", "Max-Age=60", "Expires", "Fri, 04 Mar 2022 18:00:00 GMT"))
                .contains(Duration.ofMinutes(1));
        assertThat(fresh("Cache-Control", "no-cache, max-age=600")).isEmpty();
        assertThat(fresh("Cache-Control", "s-maxage=600")).isEmpty();
    }

    @Test
    void orUntilItExpiresByTheServersOwnClock() {
        assertThat(fresh("Date", "Fri, 04 Mar 2022 15:00:00 GMT", "Expires", "Fri, 04 Mar 2022 15:30:00 GMT"))
                .contains(Duration.ofMinutes(30));
        assertThat(fresh("Expires", "Fri, 04 Mar 2022 12:30:00 GMT")).contains(Duration.ofMinutes(30));
        assertThat(fresh("Expires", "0")).isEmpty();
        assertThat(fresh("Expires", "Thu, 03 Mar 2022 12:30:00 GMT")).isEmpty();
    }
}
