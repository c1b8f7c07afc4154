package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WrongTokensTest {

    private final AtomicLong now = new AtomicLong();
    private final WrongTokens wrong = new WrongTokens(now::get);

    @Test
    void manyFromOneAddressAreRefusedForAMinuteAndNobodyElse() {
        for (int i = 0; i < WrongTokens.MOST; i++) {
            assertThat(wrong.isTooMany("10.0.0.1")).isFalse();
            wrong.note("10.0.0.1");
        }
        assertThat(wrong.isTooMany("10.0.0.1")).isTrue();
        assertThat(wrong.isTooMany("10.0.0.2")).isFalse();
        now.addAndGet(WrongTokens.WINDOW.toNanos() + 1);
        assertThat(wrong.isTooMany("10.0.0.1")).isFalse();
    }
}
