package org.chancery.web.page;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.audit.AuditFigures;
import org.chancery.audit.CodedReports;
import org.chancery.audit.CodedSample;
import org.chancery.audit.ReportAnswer;
import org.chancery.audit.ReportItem;
import org.chancery.model.Event;
import org.chancery.pipeline.Auditing;
import org.chancery.query.Found;
import org.chancery.query.ReportView;

/** Audits of whole reports in the browser: how much of what they tell the record misses. Thread-safe. */
final class RecallRoutes {

    private final Desk desk;
    private final Supplier<Auditing> kept;
    private final Auditor auditor;

    RecallRoutes(Desk desk, Supplier<Auditing> kept, Auditor auditor) {
        this.desk = desk;
        this.kept = kept;
        this.auditor = auditor;
    }

    private CodedReports audit(Context context) {
        return kept.get()
                .reports(context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("There is no such audit."));
    }

    void code(Context context) {
        var coded = audit(context);
        var by = Desk.text(context, "by");
        var asked = Desk.text(context, "item");
        var item = by.isEmpty()
                ? Optional.<ReportItem>empty()
                : asked.matches("\\d{1,5}") ? coded.sample().item(Integer.parseInt(asked)) : coded.next(by);
        desk.show(
                context,
                "recall",
                new RecallPage(
                        coded.sample().id(),
                        by,
                        coded.of(by).size(),
                        coded.sample().items().size(),
                        item.map(one -> of(one, Optional.ofNullable(coded.of(by).get(one.number())))),
                        item.filter(one -> by.equals(CodedSample.AGREED))
                                .map(one -> others(coded, one))
                                .orElse(List.of())));
    }

    private RecallPage.Item of(ReportItem item, Optional<ReportAnswer> given) {
        var events = new ArrayList<RecallPage.Told>();
        for (var event : item.events()) {
            events.add(new RecallPage.Told(
                    "told-" + (events.size() + 1),
                    desk.line(event),
                    given.map(answer -> answer.told().get(event.id()))
                            .map(yes -> yes ? "yes" : "no")
                            .orElse("")));
        }
        var view = desk.questions().report(item.report()) instanceof Found.One<ReportView> one
                ? Optional.of(one.value())
                : Optional.<ReportView>empty();
        return new RecallPage.Item(
                item.number(),
                view.flatMap(one -> one.coded().report().title()).orElse(item.report()),
                view.map(one -> Origin.outlet(one.row()) + ", "
                                + Stamps.words(one.row().published()))
                        .orElse("The record has this report no more."),
                Links.report(item.report()),
                view.map(one -> words(one, item.events())).orElse(List.of()),
                events,
                given.map(answer -> String.valueOf(answer.missed())).orElse(""),
                given.flatMap(ReportAnswer::note).orElse(""));
    }

    /** The report with the words from which the record has its events. */
    private static List<List<Piece>> words(ReportView view, List<Event> events) {
        var text = view.coded().report().text();
        var marks = new ArrayList<Highlights.Mark>();
        for (var event : events) {
            event.mentions().stream()
                    .filter(mention ->
                            mention.where().report().equals(view.row().id()))
                    .filter(mention -> mention.trigger().end() <= text.length())
                    .forEach(mention -> marks.add(new Highlights.Mark(
                            mention.trigger(), "type", event.type().name().toLowerCase(Locale.ROOT))));
        }
        return Highlights.paragraphs(text, 0, text.length(), marks);
    }

    private static List<AuditPage.Other> others(CodedReports coded, ReportItem item) {
        return coded.to(item).entrySet().stream()
                .map(entry -> new AuditPage.Other(entry.getKey(), words(entry.getValue())))
                .toList();
    }

    private static String words(ReportAnswer answer) {
        return answer.told().values().stream()
                        .map(yes -> yes ? "told" : "not told")
                        .collect(Collectors.joining(", ", "", answer.told().isEmpty() ? "" : "; "))
                + answer.missed() + " missed"
                + answer.note().map(note -> " (" + note + ")").orElse("");
    }

    void answer(Context context) {
        var coded = audit(context);
        var by = AuditRoutes.form(context, "by");
        var number = AuditRoutes.form(context, "item");
        if (by.isEmpty() || !number.matches("\\d{1,5}")) {
            throw new BadRequestResponse("Say who codes, and which item.");
        }
        try {
            var item = coded.sample()
                    .item(Integer.parseInt(number))
                    .orElseThrow(() -> new IllegalArgumentException("There is no such item."));
            auditor.answer(coded.sample().id(), item.number(), by, answer(context, item));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(e.getMessage());
        }
        var settled = by.equals(CodedSample.AGREED);
        context.redirect(
                "/audit/" + coded.sample().id() + (settled ? "/report" : "?by=" + Links.query(by)),
                HttpStatus.SEE_OTHER);
    }

    private static ReportAnswer answer(Context context, ReportItem item) {
        boolean all = AuditRoutes.form(context, "all").equals("yes");
        var missed = all ? "0" : AuditRoutes.form(context, "missed");
        if (!missed.matches("\\d{1,3}")) {
            throw new IllegalArgumentException("Say how many events it tells that the record has not: 0 or more.");
        }
        var told = new HashMap<String, Boolean>();
        int number = 0;
        for (var event : item.events()) {
            number++;
            var given = all ? "yes" : AuditRoutes.form(context, "told-" + number);
            if (!given.equals("yes") && !given.equals("no")) {
                throw new IllegalArgumentException("Say of each event whether the report tells it.");
            }
            told.put(event.id(), given.equals("yes"));
        }
        var note = Optional.of(AuditRoutes.form(context, "note")).filter(text -> !text.isEmpty());
        return new ReportAnswer(told, Integer.parseInt(missed), note);
    }

    /** What the audit says. */
    AuditReportPage report(Context context) {
        var coded = audit(context);
        var sample = coded.sample();
        return new AuditReportPage(
                sample.id(),
                AuditFigures.of(coded),
                "reports",
                coded.read().size(),
                sample.items().size(),
                coded.disputed().stream()
                        .map(item -> new AuditReportPage.Differing(
                                item.number(),
                                title(item.report()),
                                "/audit/" + sample.id() + "?by=" + CodedSample.AGREED + "&item=" + item.number(),
                                others(coded, item)))
                        .toList());
    }

    private String title(String report) {
        return desk.questions().report(report) instanceof Found.One<ReportView> one
                ? one.value().coded().report().title().orElse(report)
                : report;
    }
}
