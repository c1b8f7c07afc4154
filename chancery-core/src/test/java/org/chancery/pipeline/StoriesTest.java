package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.TestModels;
import org.chancery.TestReport;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.reconcile.Reconciler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is one event, what is in dispute and what ended how, over the small stories of {@code stories/stories.txt}; in any order of the reports. */
class StoriesTest {

    private static final int ORDERS = 6;

    private record Told(String day, String outlet, String text) {}

    private record Story(String title, List<Told> reports, List<String> facts) {

        Set<String> types() {
            return facts.stream().map(fact -> fact.split(" ")[0]).collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Story> stories() {
        var stories = new ArrayList<Story>();
        for (var line : text().split("\n")) {
            var rest = line.length() > 2 ? line.substring(2) : "";
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '*' -> stories.add(new Story(rest, new ArrayList<>(), new ArrayList<>()));
                case '>' -> {
                    var cells = rest.split(" \\| ", 3);
                    stories.get(stories.size() - 1).reports.add(new Told(cells[0], cells[1], cells[2]));
                }
                case '=' -> stories.get(stories.size() - 1).facts.add(rest);
                default -> {}
            }
        }
        return stories.stream();
    }

    private static String text() {
        try (var in = StoriesTest.class.getResourceAsStream("/stories/stories.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void endAsTold(Story story) {
        var coded = new ArrayList<Coded>();
        for (int i = 0; i < story.reports.size(); i++) {
            var told = story.reports.get(i);
            coded.add(TestModels.coder()
                    .code(TestReport.of(told.text)
                            .id("r" + i)
                            .published(told.day)
                            .publisher(told.outlet)
                            .report()));
        }
        var random = new Random(1);
        for (int order = 0; order < ORDERS; order++) {
            assertThat(facts(coded, story.types()))
                    .containsExactlyElementsOf(story.facts.stream().sorted().toList());
            Collections.shuffle(coded, random);
        }
    }

    private static List<String> facts(List<Coded> coded, Set<String> types) {
        return new Reconciler()
                .reconcile(coded).events().stream()
                        .filter(event -> types.contains(event.type().name()))
                        .map(StoriesTest::fact)
                        .sorted()
                        .toList();
    }

    private static String fact(Event event) {
        var day = event.date()
                .filter(range -> range.isDay())
                .flatMap(range -> range.start())
                .map(Object::toString)
                .orElse("-");
        var disputes = event.conflicts().stream().map(Event.Conflict::field).collect(Collectors.joining(","));
        return event.type() + " " + event.status().label() + " " + day + " " + (disputes.isEmpty() ? "-" : disputes)
                + " " + event.independentSources();
    }
}
