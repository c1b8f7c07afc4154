package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.TestModels;
import org.chancery.extract.Extractor;
import org.chancery.model.PartyMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose police, government and protesters a report tells of that does not say so. */
class NamelessHomeTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final Resolver RESOLVER = new Resolver();

    private static List<String> states(String text) {
        var report = TestModels.report(text.replace("|", "\n\n"), "2031-04-17");
        var annotation = TestModels.annotator().annotate(report);
        var events = RESOLVER.resolve(report, annotation, EXTRACTOR.extract(report, annotation))
                .events();
        return events.stream()
                .reduce((first, last) -> last)
                .map(event -> Stream.of(event.actors(), event.recipients()))
                .orElse(Stream.empty())
                .flatMap(List::stream)
                .map(PartyMention::party)
                .flatMap(party -> party.country().stream())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Peru went to the polls on Sunday. Voters all over Peru stood in line. Peru is a republic.|Police arrested two men. ; PER",
                "Bread is dear in Ghana. Ghana grows little wheat, and traders in Accra wait for ships.|The protesters clashed with the police. ; GHA",
                "Norway is cold. Oslo is cold, and Bergen is wet.|The government banned the film. ; NOR",
                "Thousands of people protested in Lima on Monday. ; PER",
            })
    void theyAreOfTheStateInWhichTheReportPlays(String text, String states) {
        assertThat(String.join(",", states(text))).isEqualTo(states);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // two states
                "Peru and Chile share a border. Chile closed it. Peru did not.|Police arrested two men.",
                // troops can be anybody's, men nobody's
                "Peru went to the polls on Sunday. Voters all over Peru stood in line. Peru is a republic.|The troops killed two men.",
                "Peru went to the polls on Sunday. Voters all over Peru stood in line. Peru is a republic.|A man killed two policemen.",
                // the lead is about something else
                "Bread is dear. So is milk.|Traders in Lima said so. So did others in Tacna and in Peru.|Police arrested two men.",
            })
    void whereItPlaysInNoneOrInSeveralTheyAreNobodys(String text) {
        assertThat(states(text)).isEmpty();
    }
}
