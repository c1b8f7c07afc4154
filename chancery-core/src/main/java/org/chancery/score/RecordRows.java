package org.chancery.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.model.DateRange;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.Span;
import org.chancery.model.Status;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The events of a folder that any coder can write: {@code reports.jsonl} ({@code id}, {@code text}) and {@code events.jsonl}, in the form of a record
 * (docs/RECORD.md); or of the latter alone. An article is the report that has its text, else the one that has its id.
 */
public final class RecordRows {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String REPORTS = "reports.jsonl";

    private final List<Set<String>> tellers = new ArrayList<>();
    private final Map<String, String> reportOf = new HashMap<>();
    private final Set<String> reports = new HashSet<>();
    private final Map<String, List<ScoredEvent>> told = new HashMap<>();

    private RecordRows() {}

    /**
     * Reads a folder, or a file of events and the reports beside it, if they are there.
     *
     * @throws IllegalArgumentException for a line that cannot be read; the message names it
     */
    public static RecordRows read(Path from) throws IOException {
        var rows = new RecordRows();
        boolean folder = Files.isDirectory(from);
        var reports = folder ? from.resolve(REPORTS) : from.resolveSibling(REPORTS);
        if (folder || Files.exists(reports)) {
            lines(
                    reports,
                    node -> rows.report(
                            node.path("id").asString(""), node.path("text").asString("")));
        }
        lines(folder ? from.resolve("events.jsonl") : from, rows::event);
        return rows;
    }

    private void report(String id, String text) {
        reports.add(id);
        if (!text.isEmpty()) {
            reportOf.put(text, id);
        }
    }

    /** Whether a report has the text or the id of an article. */
    public boolean has(GoldArticle article) {
        return reportOf.containsKey(article.text()) || isReport(article.id());
    }

    private boolean isReport(String id) {
        return told.containsKey(id) || reports.contains(id);
    }

    /** The events that the report of an article tells. */
    public List<ScoredEvent> of(GoldArticle article) {
        return told.getOrDefault(report(article), List.of());
    }

    private String report(GoldArticle article) {
        return reportOf.getOrDefault(article.text(), article.id());
    }

    /** How many events there are. */
    public long rows() {
        return tellers.size();
    }

    /** How many of them one of these articles tells. */
    public long tied(List<GoldArticle> articles) {
        var reports = articles.stream().map(this::report).collect(Collectors.toSet());
        return tellers.stream()
                .filter(ids -> ids.stream().anyMatch(reports::contains))
                .count();
    }

    private static void lines(Path file, Consumer<JsonNode> use) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    use.accept(JSON.readTree(line));
                } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
                    throw new IllegalArgumentException(
                            file.getFileName() + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private void event(JsonNode node) {
        var words = elements(node.path("evidence"), "type").toList();
        var clauses = elements(node, "mentions").toList();
        var reports = new TreeSet<String>();
        Stream.concat(words.stream(), clauses.stream())
                .forEach(place -> reports.add(place.path("report").asString("")));
        tellers.add(reports);
        for (var report : reports) {
            var exact = spans(words, report);
            told.computeIfAbsent(report, r -> new ArrayList<>())
                    .add(event(node, exact.isEmpty() ? spans(clauses, report) : exact));
        }
    }

    private static ScoredEvent event(JsonNode node, List<Span> anchors) {
        return new ScoredEvent(
                EventType.valueOf(node.path("type").asString("")),
                elements(node, "mode").map(JsonNode::asString).toList(),
                Status.of(node.path("status").asString("")),
                elements(node, "actors").map(RecordRows::party).toList(),
                elements(node, "recipients").map(RecordRows::party).toList(),
                range(node.path("date")),
                text(node.path("place"), "name"),
                anchors);
    }

    private static Party party(JsonNode node) {
        return new Party(
                node.path("name").asString(""),
                Party.Kind.valueOf(node.path("kind").asString("").toUpperCase(Locale.ROOT)),
                text(node, "country"),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<DateRange> range(JsonNode node) {
        var start = text(node, "start").map(LocalDate::parse);
        var end = text(node, "end").map(LocalDate::parse);
        return start.isPresent() || end.isPresent() ? Optional.of(new DateRange(start, end)) : Optional.empty();
    }

    private static List<Span> spans(List<JsonNode> places, String report) {
        return places.stream()
                .filter(place -> place.path("report").asString("").equals(report))
                .map(place -> new Span(
                        place.path("start").asInt(-1), place.path("end").asInt(-1)))
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode node, String key) {
        return StreamSupport.stream(node.path(key).spliterator(), false);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.path(key).isString() ? Optional.of(node.path(key).asString()) : Optional.empty();
    }
}
