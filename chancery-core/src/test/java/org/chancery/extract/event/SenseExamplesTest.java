package org.chancery.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.TestModels;
import org.chancery.TestReport;
import org.chancery.knowledge.EventLexicon;
import org.chancery.knowledge.SenseExample;
import org.chancery.model.EventClause;
import org.chancery.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences that stand beside the senses in {@code knowledge/events/*.senses}. */
class SenseExamplesTest {

    private static final EventReader READER = new EventReader(new EventLexicon());

    static Stream<SenseExample> tells() {
        return SenseExample.all().stream().filter(example -> example.event().isPresent());
    }

    static Stream<SenseExample> tellsNothing() {
        return SenseExample.all().stream().filter(example -> example.event().isEmpty());
    }

    @ParameterizedTest
    @MethodSource
    void tells(SenseExample example) {
        String text = example.sentence();
        var told = events(text).stream()
                .map(event -> line(text, event) + (isOf(event, example) ? "" : " by " + event.frame()))
                .toList();
        assertThat(told).contains(example.event().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource
    void tellsNothing(SenseExample example) {
        String text = example.sentence();
        assertThat(events(text).stream().map(event -> line(text, event) + " by " + event.frame()))
                .isEmpty();
    }

    /** The sense, or one that it governs or is governed by. */
    private static boolean isOf(EventClause event, SenseExample example) {
        return Stream.of(event.frame().split("\\+"))
                .map(part -> part.replaceFirst("/.*#", "/"))
                .anyMatch(example.sense()::equals);
    }

    private static String line(String text, EventClause event) {
        return event.type() + " " + event.status().label() + ": "
                + (words(text, event.actors()) + " > " + words(text, event.recipients())).strip();
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining("; "));
    }

    private static List<EventClause> events(String text) {
        var report = TestReport.of(text).report();
        return READER.read(report, TestModels.annotator().annotate(report), List.of());
    }
}
