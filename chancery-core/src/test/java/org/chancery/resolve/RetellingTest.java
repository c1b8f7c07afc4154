package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.TestModels;
import org.chancery.extract.Extractor;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.PartyMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a definite noun tells again has the parties of its first telling. */
class RetellingTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final Resolver RESOLVER = new Resolver();

    private static List<String> parties(String text, EventType type) {
        var report = TestModels.report(text.replace("|", "\n\n"), "2031-04-17");
        var annotation = TestModels.annotator().annotate(report);
        return RESOLVER.resolve(report, annotation, EXTRACTOR.extract(report, annotation)).events().stream()
                .filter(event -> event.type() == type)
                .map(RetellingTest::told)
                .distinct()
                .toList();
    }

    private static String told(EventMention event) {
        return names(event.actors()) + " > " + names(event.recipients());
    }

    private static String names(List<PartyMention> parties) {
        return String.join(", ", parties.stream().map(p -> p.party().name()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Peru recalled its ambassador to Chile on Monday.|Peru's president Ann Moe ordered the recall. ; SANCTION",
                "Ghana killed the rebel Bo Lund in a raid on Monday.|Ghana carried out the raid near Tamale airport. ; ASSAULT",
                "Peruvians protested on Wednesday.|Anti-government protests have been held in Peru. ; PROTEST",
                "Peru demanded on Monday that Chile release the crew.|Chile is looking into Peru's demand. ; REQUEST",
            })
    void areThoseOfTheFirstTelling(String text, EventType type) {
        assertThat(parties(text, type)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // another state
                "Peru recalled its ambassador to Chile on Monday.|Ghana's president ordered the recall of his envoys from Togo. ; SANCTION",
                // another day
                "Ghana bombed Togo on Monday.|In 2019 Ghana carried out the attack on Benin. ; ASSAULT",
                // another land
                "Peruvians protested on Wednesday.|Anti-government protests have been held in Ghana. ; PROTEST",
            })
    void areTheirOwn(String text, EventType type) {
        assertThat(parties(text, type)).hasSize(2);
    }
}
