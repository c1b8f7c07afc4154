package org.chancery.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.export.Headline;
import org.chancery.model.Event;
import org.chancery.pipeline.History;
import org.chancery.query.DateText;
import org.chancery.query.DisputeText;
import org.chancery.query.PlanText;
import org.chancery.query.Questions;
import org.chancery.query.ReportRow;

/** What was known of an event and since when, told as a story: a line a moment, with what the reports of that moment changed. */
final class HistoryText {

    private static final int MOMENT = 24;

    private final Screen screen;
    private final Questions questions;
    private final Headline headline = new Headline();
    private final PlanText plans = new PlanText();

    HistoryText(Screen screen, Questions questions) {
        this.screen = screen;
        this.questions = questions;
    }

    void print(List<History.Version> versions) {
        screen.blank();
        screen.line(screen.bold("What was known when"));
        Set<String> disputed = new HashSet<>();
        for (var version : versions) {
            var outlets = questions.reportRows(version.reports()).values().stream()
                    .map(ReportRow::outlet)
                    .distinct()
                    .collect(Collectors.joining(", "));
            var then = version.event()
                    .map(event -> headline.of(event) + " (" + facts(event, version.reports()) + ")"
                            + news(event, version.reports(), disputed))
                    .orElse("not yet an event of the record");
            screen.hanging("  " + version.since(), MOMENT, then + " — by " + outlets);
        }
    }

    private String facts(Event event, List<String> reports) {
        var status = event.mentions().stream()
                .filter(mention -> reports.contains(mention.where().report()) && mention.status() == event.status())
                .findFirst()
                .map(plans::of)
                .orElseGet(() -> event.status().label());
        return status + ", " + DateText.of(event.date())
                + event.place().map(place -> ", " + place.name()).orElse("");
    }

    /** What is in dispute since this moment, or was set right by it. */
    private static String news(Event event, List<String> reports, Set<String> disputed) {
        var news = new ArrayList<String>();
        for (var conflict : event.conflicts()) {
            boolean corrects = conflict.correction()
                    .map(by -> event.mentions().get(by.mention()).where().report())
                    .filter(reports::contains)
                    .isPresent();
            if (disputed.add(conflict.field()) || corrects) {
                news.add((corrects ? "this corrects " : "sources now disagree on ") + DisputeText.of(conflict));
            }
        }
        return news.isEmpty() ? "" : "; " + String.join("; ", news);
    }
}
