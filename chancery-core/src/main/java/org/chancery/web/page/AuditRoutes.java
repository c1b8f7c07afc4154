package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.audit.AnswerForm;
import org.chancery.audit.AuditAnswer;
import org.chancery.audit.AuditFigures;
import org.chancery.audit.AuditParts;
import org.chancery.audit.CodedSample;
import org.chancery.audit.Draw;
import org.chancery.audit.Question;
import org.chancery.audit.ReportSample;
import org.chancery.pipeline.AuditGold;
import org.chancery.pipeline.Auditing;
import org.chancery.query.Filter;
import org.chancery.query.Questions;
import org.chancery.query.Search;
import tools.jackson.databind.JsonNode;

/** Audits in the browser: drawn, coded blind or open, compared, settled, and given out as gold. Thread-safe. */
public final class AuditRoutes implements Routes {

    private static final int MOST = 2_000;
    private static final int LONGEST = 500;

    private final Desk desk;
    private final Supplier<Auditing> kept;
    private final Auditor auditor;
    private final RecallRoutes recall;

    /** @param kept what the record's store keeps, to be read */
    public AuditRoutes(Questions questions, Pages pages, Supplier<Auditing> kept, Auditor auditor) {
        this.desk = new Desk(questions, pages);
        this.kept = kept;
        this.auditor = auditor;
        this.recall = new RecallRoutes(desk, kept, auditor);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/audits", context -> list(context, Optional.empty()));
        routes.post("/audits", this::draw);
        routes.get("/audit/{id}", context -> one(context, this::code, recall::code));
        routes.post("/audit/{id}", context -> one(context, this::answer, recall::answer));
        routes.get("/audit/{id}/report", context -> desk.show(context, "auditreport", report(context)));
        routes.get("/audit/{id}/report.csv", context -> context.contentType("text/csv; charset=utf-8")
                .result(report(context).figures().csv()));
        routes.get("/audit/{id}/gold.jsonl", this::gold);
    }

    /** An audit of events or one of whole reports. */
    private static void one(Context context, Consumer<Context> ofEvents, Consumer<Context> ofReports) {
        (ReportSample.isId(context.pathParam("id")) ? ofReports : ofEvents).accept(context);
    }

    private void list(Context context, Optional<String> problem) {
        var rows = new ArrayList<AuditsPage.Row>();
        kept.get().all().stream()
                .map(coded -> new AuditsPage.Row(
                        coded.sample().id(),
                        link(coded),
                        coded.sample().items().size(),
                        how(coded),
                        coded.coders().stream()
                                .map(coder -> coder + " " + coded.of(coder).size())
                                .toList(),
                        coded.disputed().size()))
                .forEach(rows::add);
        kept.get().allOfReports().stream()
                .map(coded -> new AuditsPage.Row(
                        coded.sample().id(),
                        "/audit/" + coded.sample().id(),
                        coded.sample().items().size(),
                        "whole reports",
                        coded.coders().stream()
                                .map(coder -> coder + " " + coded.of(coder).size())
                                .toList(),
                        coded.disputed().size()))
                .forEach(rows::add);
        desk.show(context, "audits", new AuditsPage(rows, problem));
    }

    private static String link(CodedSample coded) {
        return "/audit/" + coded.sample().id();
    }

    private static String how(CodedSample coded) {
        var plan = coded.sample().plan();
        return (coded.sample().blind() ? "blind" : "open")
                + (plan.by().equals("none") ? "" : ", by " + plan.by())
                + (plan.filter().isEmpty() ? "" : ", of " + plan.filter());
    }

    private void draw(Context context) {
        var problems = new ArrayList<String>();
        var words = form(context, "q");
        var filter = Search.of(words).filter(problems);
        var size = form(context, "size");
        var by = Stream.of(AuditParts.values())
                .filter(parts -> parts.toString().equals(form(context, "parts")))
                .findFirst()
                .orElse(AuditParts.NONE);
        if (!size.matches("[1-9]\\d{0,3}") || Integer.parseInt(size) > MOST) {
            problems.add("The size is a number from 1 to " + MOST + ".");
        }
        if (problems.isEmpty()) {
            var seed = form(context, "seed").isEmpty() ? "1" : form(context, "seed");
            var draw = new Draw(seed, Integer.parseInt(size));
            if (form(context, "how").equals("reports")) {
                whole(context, draw, words, by);
                return;
            }
            var blind = form(context, "how").equals("blind");
            var sample = desk.questions().select(filter, selection -> Auditing.draw(selection, by, draw, words, blind));
            if (sample.isPresent()) {
                context.redirect("/audit/" + auditor.keep(sample.get()), HttpStatus.SEE_OTHER);
                return;
            }
            problems.add("There are no such events to draw from.");
        }
        list(context.status(HttpStatus.BAD_REQUEST), Optional.of(String.join(" ", problems)));
    }

    private void whole(Context context, Draw draw, String words, AuditParts by) {
        var drawn = words.isEmpty() && by == AuditParts.NONE
                ? desk.questions().select(Filter.all(), selection -> Auditing.reports(selection, draw))
                : Optional.<Auditing.Drawn>empty();
        if (drawn.isPresent()) {
            context.redirect("/audit/" + auditor.keep(drawn.get().with(desk.questions())), HttpStatus.SEE_OTHER);
            return;
        }
        list(
                context.status(HttpStatus.BAD_REQUEST),
                Optional.of("Whole reports are drawn from all of the record, where it has any: what is missed has no"
                        + " type or day to draw by."));
    }

    static String form(Context context, String name) {
        var value = Objects.requireNonNullElse(context.formParam(name), "").strip();
        if (value.length() > LONGEST) {
            throw new BadRequestResponse("“" + name + "” is too long");
        }
        return value;
    }

    private CodedSample audit(Context context) {
        return kept.get()
                .coded(context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("There is no such audit."));
    }

    private void code(Context context) {
        var coded = audit(context);
        var by = Desk.text(context, "by");
        var asked = Desk.text(context, "item");
        var item = by.isEmpty()
                ? Optional.<org.chancery.audit.AuditItem>empty()
                : asked.matches("\\d{1,5}") ? coded.sample().item(Integer.parseInt(asked)) : coded.next(by);
        var items = new AuditItems(desk, coded, by);
        desk.show(
                context,
                "audit",
                new AuditPage(
                        coded.sample().id(),
                        by,
                        coded.sample().blind(),
                        coded.of(by).size(),
                        coded.sample().items().size(),
                        item.map(items::of),
                        item.map(items::others).orElse(java.util.List.of()),
                        java.util.List.of(Question.values())));
    }

    private void answer(Context context) {
        var coded = audit(context);
        var by = form(context, "by");
        var item = form(context, "item");
        if (by.isEmpty() || !item.matches("\\d{1,5}")) {
            throw new BadRequestResponse("Say who codes, and which item.");
        }
        try {
            auditor.answer(
                    coded.sample().id(),
                    Integer.parseInt(item),
                    by,
                    answer(context, coded.sample().blind()));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(e.getMessage());
        }
        var settled = by.equals(CodedSample.AGREED);
        context.redirect(link(coded) + (settled ? "/report" : "?by=" + Links.query(by)), HttpStatus.SEE_OTHER);
    }

    private static AuditAnswer answer(Context context, boolean blind) {
        return AnswerForm.read(name -> form(context, name), blind)
                .orElseThrow(() -> new IllegalArgumentException("nothing is answered"));
    }

    private AuditReportPage report(Context context) {
        return ReportSample.isId(context.pathParam("id")) ? recall.report(context) : report(audit(context));
    }

    private AuditReportPage report(CodedSample coded) {
        var items = new AuditItems(desk, coded, CodedSample.AGREED);
        return new AuditReportPage(
                coded.sample().id(),
                AuditFigures.of(coded),
                "events",
                (int) coded.sample().items().stream()
                        .filter(item -> coded.agreed(item).isPresent())
                        .count(),
                coded.sample().items().size(),
                coded.disputed().stream()
                        .map(item -> new AuditReportPage.Differing(
                                item.number(),
                                item.event().mentions().get(0).text(),
                                link(coded) + "?by=" + CodedSample.AGREED + "&item=" + item.number(),
                                items.others(item)))
                        .toList());
    }

    private void gold(Context context) {
        var coded = audit(context);
        var reports = desk.questions()
                .reportRows(coded.sample().items().stream()
                        .map(item -> item.event().mentions().get(0).where().report())
                        .distinct()
                        .toList());
        context.contentType("application/x-ndjson; charset=utf-8")
                .result(new AuditGold(coded, reports)
                        .articles().stream()
                                .map(JsonNode::toString)
                                .map(line -> line + "\n")
                                .collect(Collectors.joining()));
    }

    /** The label of a question as people read it. */
    static String words(Map.Entry<Question, String> entry) {
        return entry.getKey().words() + " " + entry.getValue().toLowerCase(Locale.ROOT);
    }
}
