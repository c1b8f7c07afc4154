package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.TestModels;
import org.chancery.extract.Extractor;
import org.junit.jupiter.api.Test;

/** Whom "he said" means behind long quotations. */
class SpeakersBeforeTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final Resolver RESOLVER = new Resolver();

    private static final String SPEECH =
            "\n\n\u201cThe road is long. The bridge is old. The mill is closed. The fields are dry. Nobody helps,\u201d ";

    private static List<String> speakers(String text) {
        var report = TestModels.report(text, "2031-04-17");
        var annotation = TestModels.annotator().annotate(report);
        return RESOLVER.resolve(report, annotation, EXTRACTOR.extract(report, annotation)).statements().stream()
                .map(statement -> statement.speaker().name())
                .toList();
    }

    @Test
    void whoeverSpokeLastGoesOn() {
        assertThat(speakers("\u201cWe wait,\u201d Norwegian Foreign Minister Ola Berg said." + SPEECH + "he said."))
                .containsExactly("Ola Berg", "Ola Berg");
    }

    @Test
    void notWhoCannotBeMeant() {
        assertThat(speakers("\u201cWe wait,\u201d Norwegian Foreign Minister Anna Berg said." + SPEECH + "he said."))
                .containsExactly("Anna Berg");
    }
}
