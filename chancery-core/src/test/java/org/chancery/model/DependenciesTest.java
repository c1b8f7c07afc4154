package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DependenciesTest {

    /** "The envoy was received in Oslo." */
    private static final Dependencies RECEIVED = new Dependencies(
            new int[] {1, 3, 3, Dependencies.ROOT, 5, 3, 3},
            new String[] {"det", "nsubj:pass", "aux:pass", "root", "case", "obl", "punct"});

    @Test
    void relationIsNotItsSubtype() {
        assertThat(RECEIVED.children(3, "nsubj")).isEmpty();
        assertThat(RECEIVED.children(3, "nsubj:pass", "obl")).containsExactly(1, 5);
    }

    @Test
    void subtreeIsInTheOrderOfTheSentence() {
        assertThat(RECEIVED.subtree(1)).containsExactly(0, 1);
        assertThat(RECEIVED.subtree(3)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void treeThatRunsInACircleStillEnds() {
        var circle = new Dependencies(new int[] {1, 0}, new String[] {"dep", "dep"});
        assertThat(circle.subtree(0)).containsExactly(0, 1);
    }

    @Test
    void everyTokenNeedsARelation() {
        assertThatThrownBy(() -> new Dependencies(new int[] {Dependencies.ROOT}, new String[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
