package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.TestModels;
import org.chancery.extract.Extractor;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting told vaguely and by name has those who are named in both. */
class MeetingRetellingTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final Resolver RESOLVER = new Resolver();

    /** Who took part, once for each telling that differs. */
    private static Set<Set<String>> meetings(String text) {
        var report = TestModels.report(text.replace("|", "\n\n"), "2031-04-17");
        var annotation = TestModels.annotator().annotate(report);
        return RESOLVER.resolve(report, annotation, EXTRACTOR.extract(report, annotation)).events().stream()
                .filter(event -> event.type() == EventType.CONSULT)
                .map(MeetingRetellingTest::parties)
                .collect(Collectors.toSet());
    }

    private static Set<String> parties(EventMention event) {
        return event.parties().stream()
                .map(mention -> mention.party().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // groups of two states, then the people
                "Officials of Chad and Mali held talks in Geneva this week.|Chad's envoy Ann Moe and her Malian counterpart Bo Traore met on Wednesday.",
                // the people first
                "Norway's foreign minister Ann Moe met Peru's foreign minister Bo Ruiz on Tuesday.|Norway and Peru met in Lima.",
                // a visit by its noun
                "Norway's foreign minister Ann Moe visited Peru on Tuesday.|The Norwegian delegation's visit to Peru was brief.",
            })
    void isOne(String text) {
        assertThat(meetings(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // another day
                "Officials of Chad and Mali held talks in Geneva on Monday.|Chad's envoy Ann Moe and her Malian counterpart Bo Traore met on Wednesday.",
                // another state besides
                "Officials of Chad and Mali held talks in Geneva.|Chad's envoy Ann Moe met Mali's envoy Bo Traore and Togo's envoy Cy Ayeva on Wednesday.",
                // one of several
                "Officials of Chad and Mali held another round of talks in Geneva.|Chad's envoy Ann Moe and her Malian counterpart Bo Traore met on Wednesday.",
                // two meetings that it can be
                "Officials of Chad and Mali held talks.|Chad's envoy Ann Moe met Mali's envoy Bo Traore on Monday.|Chad's premier Di Haroun met Mali's premier Ed Keita on Tuesday.",
                // one is yet to come
                "Officials of Chad and Mali held talks on Monday.|Chad's envoy Ann Moe will meet Mali's envoy Bo Traore on Friday.",
            })
    void areTwo(String text) {
        assertThat(meetings(text)).hasSizeGreaterThan(1);
    }
}
