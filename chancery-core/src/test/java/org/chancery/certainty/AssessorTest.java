package org.chancery.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.TestModels;
import org.chancery.knowledge.CertaintyWeights;
import org.chancery.model.EventMention;
import org.junit.jupiter.api.Test;

class AssessorTest {

    private static List<Set<String>> traits(String text) {
        return TestModels.coder().assess(TestModels.report(text, "2031-05-07")).traits();
    }

    private static Set<String> only(String text) {
        var all = traits(text);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void whatIsToldIsATrait() {
        assertThat(only("Norway's foreign minister, Kari Moe, met her Danish counterpart in Oslo on Monday."))
                .contains("type.CONSULT", "status.occurred", "date.stated", "report.lead", "relation.root");
    }

    @Test
    void whoActsAndHowHeIsToldOfIsATrait() {
        assertThat(only("Kenya accused Chad of smuggling."))
                .contains("actor.state", "actor.named", "actor.nsubj", "parties.international", "parties.2");
    }

    @Test
    void whoStandsInAListActsAsItsFirstDoes() {
        assertThat(only("Kenya, Peru and Oman accused Chad of smuggling."))
                .contains("actor.nsubj", "actor.several")
                .doesNotContain("actor.indirect", "actor.conj");
    }

    @Test
    void aPartyThatHasNoNameIsATrait() {
        assertThat(only("Gunmen attacked a convoy near the border."))
                .contains("actor.described", "actor.group", "parties.nameless", "parties.unofficial");
    }

    @Test
    void whatIsToldAgainIsATrait() {
        var all = traits("Kenya accused Chad of smuggling.\n\nThe port was quiet.\n\nKenya accused Chad of lying.");
        assertThat(all).hasSizeGreaterThan(1);
        assertThat(all.get(0)).contains("told.again.same").doesNotContain("told.before.same");
        assertThat(all.get(all.size() - 1)).contains("told.before.same");
    }

    @Test
    void theSameReportIsAsCertainEachTime() {
        var report =
                TestModels.report("Kenya accused Chad of smuggling. Peru will send doctors to Chad.", "2031-05-07");
        var once = TestModels.coder().code(report).events();
        assertThat(once).isNotEmpty().extracting(EventMention::certainty).allSatisfy(sure -> assertThat(sure)
                .isPresent());
        assertThat(TestModels.coder().code(report).events()).isEqualTo(once);
    }

    @Test
    void eachLineOfTheModelIsATraitThatSomethingCanHave() {
        var families = Set.of(
                "type",
                "status",
                "mode",
                "sense",
                "date",
                "actor",
                "recipient",
                "parties",
                "meeting",
                "word",
                "relation",
                "sentence",
                "report",
                "said",
                "told",
                "clause",
                "occasion");
        var unknown = new TreeSet<>(CertaintyWeights.load().traits());
        unknown.removeIf(name -> families.contains(name.replaceAll("\\..*", "")));
        assertThat(unknown).isEmpty();
    }
}
