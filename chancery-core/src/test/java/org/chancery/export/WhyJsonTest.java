package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.TestModels;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class WhyJsonTest {

    @Test
    void anEventSaysItsSenseAndTheRulesThatChangedIt() {
        var why = line("Oman will meet Qatar's premier.").at("/events/0/why");
        assertThat(why.at("/sense").asString()).startsWith("consult/");
        assertThat(why.at("/rules/0/rule").asString()).isEqualTo("factuality");
        assertThat(why.at("/rules/0/change").asString()).startsWith("status occurred > planned");
    }

    @Test
    void whatIsLeftUntoldSaysWhy() {
        var line = line("Malta failed to send aid to Libya.");
        assertThat(line.at("/events").size()).isZero();
        assertThat(line.at("/untold/0/text").asString()).contains("send");
        assertThat(line.at("/untold/0/why/rules").toString()).contains("failed-attempt");
    }

    private static ObjectNode line(String text) {
        var accounted = TestModels.coder().account(TestModels.report(text, "2022-06-15"));
        return WhyJson.of(CodedJson.of("r", accounted.coded()), accounted.coded(), accounted.accounts());
    }
}
