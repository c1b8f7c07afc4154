package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoTest {

    @Test
    void leastLatelyAskedForGoesFirst() {
        var memo = new Memo<String, Integer>(2);
        memo.put("a", 1);
        memo.put("b", 2);
        memo.get("a");
        memo.put("c", 3);
        assertThat(memo.get("a")).contains(1);
        assertThat(memo.get("b")).isEmpty();
        assertThat(memo.get("c")).contains(3);
    }

    @Test
    void sizeNoughtKeepsNothing() {
        var memo = new Memo<String, Integer>(0);
        memo.put("a", 1);
        assertThat(memo.get("a")).isEmpty();
    }
}
