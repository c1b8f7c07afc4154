package org.chancery.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Single requests to a real server on this machine. */
final class VisitsTest {

    private static final Settings QUICK = Settings.POLITE.withLimits(Duration.ofSeconds(5), 1 << 16);

    private Site site;

    @BeforeEach
    void open() throws Exception {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Visit ask(String path) {
        try (var visits = new Visits(QUICK, true, Clock.systemUTC())) {
            return visits.ask(site.at("127.0.0.1", path), Visit.Version.NONE);
        }
    }

    private Optional<String> forbidden(boolean privateToo) {
        try (var visits = new Visits(QUICK, privateToo, Clock.systemUTC())) {
            return visits.forbidden(site.at("127.0.0.1", "/a"));
        }
    }

    private Site answers(int status, String... header) {
        return site.page("/a", exchange -> {
            for (int i = 0; i < header.length; i += 2) {
                exchange.getResponseHeaders().set(header[i], header[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        });
    }

    @Test
    void anAnswerIsToldForWhatItIs() {
        answers(429, "Retry-After", "90");
        assertThat(((Visit.Busy) ask("/a")).after()).contains(Duration.ofSeconds(90));
        answers(500);
        assertThat(ask("/a")).isInstanceOf(Visit.Broken.class);
        answers(404);
        assertThat(((Visit.Refused) ask("/a")).reason()).contains("404");
        answers(304, "Cache-Control", "max-age=60");
        assertThat(((Visit.Unchanged) ask("/a")).fresh()).contains(Duration.ofMinutes(1));
        answers(308, "Location", "/b");
        assertThat(ask("/a")).isEqualTo(new Visit.Moved(site.at("127.0.0.1", "/b"), true));
        answers(302, "Location", "mailto:desk@news.test");
        assertThat(ask("/a")).isInstanceOf(Visit.Refused.class);
    }

    @Test
    void aRedirectIsNotFollowed() {
        site.redirect("/a", "/b").page("/b", "text/plain", "b");
        ask("/a");
        assertThat(site.asked).containsExactly("/a");
    }

    @Test
    void whoDoesNotAnswerIsSilent() {
        site.close();
        assertThat(ask("/a")).isInstanceOf(Visit.Silent.class);
    }

    @Test
    void whatIsLargerThanAllowedIsBroken() {
        site.page("/a", "text/html", "x".repeat(100_000));
        assertThat(((Visit.Broken) ask("/a")).reason()).contains("larger than");
    }

    @Test
    void anAddressOfThisMachineIsForbiddenUnlessTold() {
        assertThat(forbidden(false).orElseThrow()).contains("--allow-private");
        assertThat(forbidden(true)).isEmpty();
    }
}
