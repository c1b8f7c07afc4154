package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.chancery.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenseFileTest {

    private static final EventNames NAMES =
            new EventNames(WordLists.read("clauses.tsv", ClauseList.class).of(ClauseList.SLOT));

    @Test
    void aBlockIsOneSenseOfEachOfItsWords() {
        var senses = read(
                """
                # a comment
                sense call-off
                  words    call off, be
                           critical of
                  when     object is talks, visit; subject is party; governs nothing
                  says     CONSULT cancelled; mode visit; context diplomatic
                  who      subject > with + among, in-object
                """);
        var call = senses.get("call").get(0);
        assertThat(call.id()).isEqualTo("consult/call_off#call-off");
        assertThat(call.words()).containsExactly("call", "off");
        assertThat(call.hasObject()).isTrue();
        assertThat(call.governs()).isTrue();
        assertThat(call.says().type()).contains(EventType.CONSULT);
        assertThat(call.says().modes()).containsExactly("visit");
        assertThat(call.roles().map(Roles::recipients))
                .contains(List.of(List.of("with", "among"), List.of("in-object")));
        assertThat(senses.get("critical").get(0).adjective()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            when     object is weathers | nothing of that name: weathers
            when     beneath is party | nothing of that name: beneath
            when     tone is loud | nothing of that name: loud
            when     governs gerund | governs no gerund
            when     object talks | no condition: object talks
            says     CONSULT; mode arrest | no mode arrest of the type in modes.tsv
            says     CONSULT; context cooking | no context cooking in contexts.tsv
            says     ponder | no operator ponder in compose.tsv
            says     CONSULT; often | neither mode nor context: often
            who      subject > beneath | no slot beneath
            where    object is party | no such line of a sense: where    object is party
            words    call, call | a second line of words
            """)
    void aNameThatIsUnknownIsRefused(String line, String fault) {
        String says = line.startsWith("says") ? "" : "  says     CONSULT\n";
        assertThatThrownBy(() -> read("sense meet\n  words    meet\n" + says + "  " + line + "\n"))
                .hasMessageStartingWith("knowledge/consult:1: sense meet: ")
                .hasMessageContaining(fault);
    }

    @Test
    void aWordTwiceInASenseIsRefused() {
        assertThatThrownBy(() -> read("sense meet\n  words    meet, confer, meet\n  says     CONSULT\n"))
                .hasMessageContaining("twice, or nothing between commas: meet");
    }

    @Test
    void aSenseThatIsNeverReachedIsRefused() {
        String first = "sense meet\n  words    meet\n  when     object is party\n  says     CONSULT\n";
        String again = first.replace("sense meet", "sense see").replace("CONSULT", "AID");
        assertThatThrownBy(() -> read(first + again)).hasMessageContaining("never reached");
    }

    @Test
    void namesAreThereOnce() {
        String first = "sense meet\n  words    meet\n  says     CONSULT\n";
        assertThatThrownBy(() -> read(first + first)).hasMessageContaining("a second sense of that name");
    }

    @Test
    void anExampleSaysWhatItTells() {
        assertThat(SenseExample.all()).anyMatch(example -> example.event().isPresent());
        assertThat(SenseExample.all()).anyMatch(example -> example.event().isEmpty());
    }

    private static Map<String, List<Sense>> read(String text) {
        return SenseFile.of(
                NAMES, "consult", SenseBlock.parse("consult", text.lines().toList()));
    }
}
