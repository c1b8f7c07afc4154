package org.chancery.cli;

import java.util.List;
import org.chancery.export.Columns;
import org.chancery.export.Headline;
import org.chancery.export.RecordJson;
import org.chancery.model.Event;
import org.chancery.query.DateText;
import org.chancery.query.DisputeText;
import org.chancery.query.Order;
import org.chancery.query.Questions;
import org.chancery.query.Quoted;
import org.chancery.query.Sourcing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery conflicts}: where the reports cannot all be right, both sides with their words. */
@Command(
        name = "conflicts",
        description = "Where reports of one event cannot all be right: each value, who gives it, and in which words.",
        footer = {"", "Example: chancery conflicts --who Biden"})
final class ConflictsCommand extends Ask {

    private static final int INDENT = 4;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        return ask(questions -> {
            var found = questions.events(filter.filter().disputed(true).build(), Order.LATEST, output.page());
            switch (output.format) {
                case json -> Rows.json(found.rows(), RecordJson::of);
                case csv -> Rows.csv(found.rows(), Columns.EVENTS);
                case text -> {
                    print(questions, Screen.standard(), found.rows());
                    Totals.print(found, "disputed event");
                }
            }
            return 0;
        });
    }

    private static void print(Questions questions, Screen screen, List<Event> events) {
        var headline = new Headline();
        for (var event : events) {
            screen.hanging(
                    DateText.of(event.date()), 15, screen.bold(headline.of(event)) + " " + screen.dim(event.id()));
            event.conflicts().forEach(conflict -> print(questions, screen, event, conflict));
            screen.blank();
        }
    }

    static void print(Questions questions, Screen screen, Event event, Event.Conflict conflict) {
        screen.wrapped(2, "The sources disagree on " + DisputeText.of(conflict) + ":");
        for (int i = 0; i < conflict.values().size(); i++) {
            int number = i;
            var value = conflict.values().get(i);
            boolean corrected =
                    conflict.correction().filter(by -> by.value() == number).isPresent();
            screen.wrapped(
                    INDENT,
                    screen.bold(DisputeText.value(conflict, value.value()))
                            + (corrected ? ", which corrects what was reported before" : ""));
            for (int index : value.mentions()) {
                var mention = event.mentions().get(index);
                var report = questions
                        .reportRows(List.of(mention.where().report()))
                        .get(mention.where().report());
                var quoted = Quoted.of(report.text(), mention.where().span());
                var chain = Sourcing.chain(mention.attribution());
                screen.wrapped(
                        INDENT + 2,
                        report.outlet() + (chain.isEmpty() ? "" : ", citing " + chain)
                                + report.published().map(p -> ", " + p).orElse("") + ": “" + quoted.before()
                                + quoted.words() + quoted.after() + "”");
            }
        }
    }
}
