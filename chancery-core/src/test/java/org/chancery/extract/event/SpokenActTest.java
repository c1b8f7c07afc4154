package org.chancery.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.TestModels;
import org.chancery.TestReport;
import org.chancery.extract.Extractor;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done by saying it. */
class SpokenActTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "We strongly urge Bolivian leaders to reconsider the closure of the border," the Peruvian minister said. | REQUEST: the Peruvian minister > Bolivian leaders
            "We will not accept any dictate from abroad," President Juan Silva told reporters. | REJECT: President Juan Silva >
            "We will never recognise the annexation," Moldova's premier said. | REJECT: Moldova's premier >
            "I thank Kenya for its help in the talks," Berg said. | SUPPORT: Berg > Kenya
            "We count on Turkey to act with restraint," the chancellor wrote on Twitter. | REQUEST: the chancellor > Turkey
            "Eritrea must withdraw its troops from the border," said the Sudanese minister. | REQUEST: the Sudanese minister > Eritrea
            "Russia is undermining the treaty," said the Danish minister. | ACCUSE: the Danish minister > Russia
            "We pledge to rebuild every school in the province," said the governor of Herat. | AGREE: the governor of Herat >
            "We warn Georgia that its ports will be targets," said the rebel commander. | THREATEN: the rebel commander > Georgia
            "President Ruiz is a courageous and principled man," said the Danish premier. | SUPPORT: the Danish premier > President Ruiz
            "Congratulations to President Silva on his victory," said the Norwegian premier. | SUPPORT: the Norwegian premier > President Silva
            "We appreciate the Gabonese army's swift response," the envoy of Togo said. | SUPPORT: the envoy of Togo > the Gabonese army
            "They need to stand by us," Turkey's president said of NATO. | REQUEST: Turkey's president > They
            "We were wrong to close the embassy," Niger's president said. | CONCEDE: Niger's president >
            "We will bring the attackers to justice," Ghana's minister said. | THREATEN: Ghana's minister > the attackers
            "I apologise to the people of Ghana," the minister said. | CONCEDE: the minister > the people of Ghana
            """)
    void aSpeakerActsByWhatHeSays(String sentence, String act) {
        assertThat(told(sentence)).contains(act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy said Malta supports the struggle against terrorism.",
                "The envoy said Malta is backing the victims of terrorists.",
                "The envoy said Gabon trains policemen who hunt rebels.",
                "The envoy said Togo fuels its buses after the war.",
                "The envoy said Malta breaks no promise to Gabon.",
            })
    void wordsOfOtherPhrasesMakeNoMisdeed(String sentence) {
        assertThat(told(sentence)).noneMatch(act -> act.startsWith("ACCUSE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Danish minister said Russia was undermining the treaty. | ACCUSE: The Danish minister > Russia
            The Polish president said that the blockade was a provocation. | ACCUSE: The Polish president >
            Ruiz said the moves were tantamount to war. | ACCUSE: Ruiz >
            The Danish minister said Serbia was responsible for the bombing of the bridge. | ACCUSE: The Danish minister > Serbia
            The envoy said Malian officers were involved in the abductions. | ACCUSE: The envoy > Malian officers
            The opposition leader said the government had failed to protect the villagers. | ACCUSE: The opposition leader > the government
            Ruiz said Gabon was behind the mutiny in the north. | ACCUSE: Ruiz > Gabon
            The blockade was a mistake, former senator Ruiz said in a lecture. | ACCUSE: former senator Ruiz >
            The Gabonese offer fell well short of the mark, Ruiz told reporters. | ACCUSE: Ruiz > Gabonese
            Togo says Gabon is using fishermen as a weapon in the dispute. | ACCUSE: Togo > Gabon
            The envoy said that Gabon was overselling the results of the census. | ACCUSE: The envoy > Gabon
            Gabon is stoking tension in the gulf, the Togolese foreign ministry said. | ACCUSE: the Togolese foreign ministry > Gabon
            The Danish minister said Gabon had not complied with the ruling. | ACCUSE: The Danish minister > Gabon
            Lawyers said the decree violated the constitution. | ACCUSE: Lawyers >
            """)
    void whoeverSaysThatAThingIsWrongAccuses(String sentence, String act) {
        assertThat(told(sentence)).contains(act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"They shelled our camp and killed two of our guards at dawn,\" the envoy said.",
                "\"We met the Greek president and signed the accord,\" said the envoy.",
                "\"If they cross the river, we will condemn them,\" the general said.",
                "\"Is the blockade illegal in your view?\" the reporter asked.",
                "\"The storm was a disaster for the whole coast,\" the mayor said.",
                "\"I must answer you directly in this matter,\" the premier said.",
                "\"We felt the support of the whole village,\" the premier said.",
                "\"We need somebody to defend the land of our fathers,\" the herder said.",
                "Silva acknowledged that earlier cabinets had failed the villagers.",
                "The minister said that Togo had failed to reach an agreement.",
                "The minister said that the summer had been wet.",
                "The minister said exports fell short of the target.",
                "The minister said that the harvest was not enough.",
                "The storm was a disaster for the coast, the governor said.",
                "The bank said profits fell well short of what was hoped for.",
                "The premier said the talks were a disappointment."
            })
    void whatOthersDidOrWhatMightBeIsNoActOfTheSpeaker(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @Test
    void whoSaysThatHeWasWrongAccusesNobody() {
        assertThat(told("Silva said that he was wrong.")).isEmpty();
    }

    private static List<String> told(String text) {
        var report = TestReport.of(text).report();
        return EXTRACTOR.extract(report, TestModels.annotator().annotate(report)).events().stream()
                .map(event -> event.type() + ": "
                        + (words(text, event.actors()) + " > " + words(text, event.recipients())).strip())
                .toList();
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining("; "));
    }
}
