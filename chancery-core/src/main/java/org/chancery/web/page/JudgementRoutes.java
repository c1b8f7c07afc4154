package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Judgement;
import org.chancery.model.Judgement.Verdict;
import org.chancery.query.Filter;
import org.chancery.query.JudgementLog;
import org.chancery.query.JudgementText;
import org.chancery.query.Questions;
import org.chancery.query.ReportRow;
import org.chancery.query.Selection;

/** The log of what people judged, with its filters. Thread-safe. */
public final class JudgementRoutes implements Routes {

    private static final int SHOWN = 3;
    private static final int LONGEST = 60;

    private final Desk desk;

    public JudgementRoutes(Questions questions, Pages pages) {
        this.desk = new Desk(questions, pages);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/judgements", this::page);
    }

    private void page(Context context) {
        var by = Desk.text(context, "by");
        var verdict = Desk.text(context, "verdict");
        var state = Desk.text(context, "state");
        var log = log(desk.questions());
        var found = log.select(new JudgementLog.Asked(
                Optional.of(by).filter(name -> !name.isEmpty()),
                Verdict.of(verdict),
                standing(state),
                Optional.empty()));
        int number = Desk.number(context);
        var shown = found.stream()
                .skip((number - 1L) * Paging.SIZE)
                .limit(Paging.SIZE)
                .toList();
        var reports = desk.questions()
                .reportRows(shown.stream()
                        .flatMap(one -> one.anchors().stream())
                        .map(anchor -> anchor.words().report())
                        .distinct()
                        .toList());
        var query = Stream.of(Map.entry("by", by), Map.entry("verdict", verdict), Map.entry("state", state))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + Links.query(entry.getValue()))
                .collect(Collectors.joining("&"));
        var asked = query.isEmpty() ? "" : "?" + query;
        var paging = new Paging("/judgements", asked, number, found.size());
        desk.show(
                context,
                "judgements",
                new JudgementsPage(
                        shown.stream().map(one -> row(one, log, reports)).toList(),
                        found.size(),
                        log.judges(),
                        Stream.of(Verdict.values()).map(Verdict::label).toList(),
                        by,
                        verdict,
                        state,
                        "/judgements" + asked,
                        paging.previous(),
                        paging.next()));
    }

    /** All that people judged. */
    static JudgementLog log(Questions questions) {
        return new JudgementLog(questions.select(Filter.all(), Selection::judgements));
    }

    private static Optional<Boolean> standing(String state) {
        return switch (state) {
            case "standing" -> Optional.of(true);
            case "undone" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static JudgementsPage.Row row(Judgement one, JudgementLog log, Map<String, ReportRow> reports) {
        var undone = log.withdrawal(one).map(by -> "by " + by.by() + " on " + day(by));
        return new JudgementsPage.Row(
                one.id(),
                day(one),
                one.by(),
                one.verdict().label(),
                JudgementText.of(one),
                where(one, reports),
                one.note(),
                undone,
                undone.isEmpty() && one.verdict() != Verdict.WITHDRAWN);
    }

    private static String day(Judgement one) {
        return one.at().substring(0, 10);
    }

    private static List<JudgementsPage.Where> where(Judgement one, Map<String, ReportRow> reports) {
        return one.anchors().stream()
                .limit(SHOWN)
                .map(Judgement.Anchor::words)
                .map(words -> {
                    var report = reports.get(words.report());
                    boolean whole =
                            report == null || words.span().end() > report.text().length();
                    var text = whole ? words.report() : words.span().in(report.text());
                    return new JudgementsPage.Where(
                            text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text,
                            Links.reportAt(words.report(), words.span()));
                })
                .toList();
    }
}
