package org.chancery.web.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.audit.AuditAnswer;
import org.chancery.audit.AuditItem;
import org.chancery.audit.CodedSample;
import org.chancery.audit.Question;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.query.Days;
import org.chancery.query.Quoted;

/** The events of a sample as a coder sees them. */
final class AuditItems {

    private final Desk desk;
    private final CodedSample coded;
    private final String by;

    AuditItems(Desk desk, CodedSample coded, String by) {
        this.desk = desk;
        this.coded = coded;
        this.by = by;
    }

    AuditPage.Item of(AuditItem item) {
        var mention = item.event().mentions().get(0);
        var id = mention.where().report();
        var report = desk.questions().reportRows(List.of(id)).get(id);
        var quoted = report == null
                ? new Quoted("", mention.text(), "")
                : Quoted.of(report.text(), mention.where().span());
        var given = coded.of(by).get(item.number());
        return new AuditPage.Item(
                item.number(),
                quoted.before(),
                quoted.words(),
                quoted.after(),
                report == null ? "" : Stamps.words(report.published()),
                Links.reportAt(id, mention.where().span()),
                coded.sample().blind() ? Map.of() : values(item),
                given == null ? Map.of() : given.values(),
                given == null ? "" : given.note().orElse(""));
    }

    private static Map<Question, String> values(AuditItem item) {
        var event = item.event();
        var values = new EnumMap<Question, String>(Question.class);
        values.put(Question.EVENT, "an event");
        values.put(Question.TYPE, event.type().name());
        values.put(Question.STATUS, event.status().label());
        values.put(
                Question.PARTIES,
                names(event.actors()) + (event.recipients().isEmpty() ? "" : " → " + names(event.recipients())));
        values.put(Question.DATE, Days.of(event.date()));
        values.put(Question.PLACE, event.place().map(Place::name).orElse("no place"));
        return values;
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    /** What the coders answered, for who settles it between them; nobody else is to see it. */
    List<AuditPage.Other> others(AuditItem item) {
        return by.equals(CodedSample.AGREED)
                ? coded.to(item).entrySet().stream()
                        .map(entry -> new AuditPage.Other(entry.getKey(), answer(entry.getValue())))
                        .toList()
                : List.of();
    }

    private static String answer(AuditAnswer answer) {
        return answer.values().entrySet().stream().map(AuditRoutes::words).collect(Collectors.joining(", "))
                + answer.note().map(note -> " (" + note + ")").orElse("");
    }
}
