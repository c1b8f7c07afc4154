package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.audit.AuditAnswer;
import org.chancery.audit.AuditItem;
import org.chancery.audit.BlindAnswer;
import org.chancery.audit.CodedSample;
import org.chancery.audit.Question;
import org.chancery.export.Tree;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.model.RightValue;
import org.chancery.query.ReportRow;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the coders of a sample agree on, as gold in the form of {@code corpus/}: for each report that tells of an event of the sample its text
 * and the events agreed on. Of an open sample these are the events found wholly right, of a blind one what the coders say.
 */
public final class AuditGold {

    private static final List<Question> NEEDED = List.of(Question.TYPE, Question.STATUS, Question.PARTIES);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final CodedSample coded;
    private final Map<String, ReportRow> reports;

    /** @param reports those of the first mentions of the sample, by id */
    public AuditGold(CodedSample coded, Map<String, ReportRow> reports) {
        this.coded = coded;
        this.reports = reports;
    }

    /** A line for each report, by its id. */
    public List<ObjectNode> articles() {
        var byReport = new TreeMap<String, List<ObjectNode>>();
        for (var item : coded.sample().items()) {
            var report = report(item);
            if (reports.containsKey(report)) {
                coded.agreed(item).flatMap(answer -> event(item, answer)).ifPresent(event -> byReport.computeIfAbsent(
                                report, id -> new ArrayList<>())
                        .add(event));
            }
        }
        var articles = new ArrayList<ObjectNode>();
        byReport.forEach((id, events) -> {
            var report = reports.get(id);
            articles.add(new Tree()
                    .put("id", id)
                    .put("origin", coded.sample().id())
                    .text("url", report.url())
                    .text("published", report.published())
                    .put("publisher", report.outlet())
                    .text("title", report.title())
                    .put("text", report.text())
                    .all("events", events)
                    .build());
        });
        return articles;
    }

    private static String report(AuditItem item) {
        return item.event().mentions().get(0).where().report();
    }

    private Optional<ObjectNode> event(AuditItem item, AuditAnswer answer) {
        boolean told = "yes".equals(answer.values().get(Question.EVENT));
        if (!told || !answer.values().keySet().containsAll(NEEDED)) {
            return Optional.empty();
        }
        if (!coded.sample().blind()) {
            boolean right = NEEDED.stream()
                    .allMatch(question -> answer.values().get(question).equals("yes"));
            return right ? Optional.of(ours(item, answer)) : Optional.empty();
        }
        var parties = answer.values().get(Question.PARTIES);
        return Optional.of(event(
                item,
                answer.values().get(Question.TYPE),
                answer.values().get(Question.STATUS),
                BlindAnswer.side(parties, true),
                BlindAnswer.side(parties, false),
                Optional.ofNullable(answer.values().get(Question.DATE)).map(RightValue::days),
                Optional.ofNullable(answer.values().get(Question.PLACE))));
    }

    private ObjectNode ours(AuditItem item, AuditAnswer answer) {
        var event = item.event();
        return event(
                item,
                event.type().name(),
                event.status().label(),
                names(event.actors()),
                names(event.recipients()),
                event.date().filter(days -> "yes".equals(answer.values().get(Question.DATE))),
                event.place().map(Place::name).filter(place -> "yes"
                        .equals(answer.values().get(Question.PLACE))));
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }

    private ObjectNode event(
            AuditItem item,
            String type,
            String status,
            List<String> actors,
            List<String> recipients,
            Optional<DateRange> date,
            Optional<String> place) {
        var tree = new Tree()
                .put("key", item.event().id())
                .put("must", true)
                .texts("type", List.of(type))
                .texts("status", List.of(status));
        parties(tree, "actors", actors);
        parties(tree, "recipients", recipients);
        tree.put("mutual", type.equals(EventType.CONSULT.name()));
        var days = NODES.arrayNode();
        date.ifPresent(range -> {
            range.start().ifPresentOrElse(day -> days.add(day.toString()), days::addNull);
            range.end().ifPresentOrElse(day -> days.add(day.toString()), days::addNull);
        });
        tree.node("date", date.isPresent() ? days : NODES.nullNode());
        tree.node("place", place.isPresent() ? NODES.stringNode(place.get()) : NODES.nullNode());
        var anchors = NODES.arrayNode();
        anchors.add(anchor(item.event(), reports.get(report(item)).text()));
        return tree.node("anchors", anchors).build();
    }

    private static void parties(Tree tree, String side, List<String> names) {
        var array = NODES.arrayNode();
        names.forEach(name -> array.add(NODES.arrayNode().add(name)));
        tree.node(side, array);
    }

    /** The clause, in code points of the text. */
    private static tools.jackson.databind.JsonNode anchor(Event event, String text) {
        var clause = event.mentions().get(0).where().span();
        return NODES.arrayNode()
                .add(text.codePointCount(0, clause.start()))
                .add(text.codePointCount(0, Math.min(clause.end(), text.length())));
    }
}
