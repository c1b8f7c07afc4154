package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.export.Columns;
import org.chancery.export.RecordJson;
import org.chancery.model.Event;
import org.chancery.query.Answer;
import org.chancery.query.Order;
import org.chancery.query.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery find WORDS…}: events by words and filters. */
@Command(
        name = "find",
        description = "Finds events by words and by who, what, when, where.",
        footer = {
            "",
            "Words are all wanted; \"a phrase\", begin*, one OR other, -without.",
            "",
            "Examples:",
            "  chancery find sanctions -oil --country Iran --from 2021",
            "  chancery find --status planned --from 2021-09-22 --to 2021-09-22 --place \"New York\""
        })
final class FindCommand extends Ask {

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words in what is told, names, places, topics.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private FilterOptions filter;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        return ask(questions -> {
            var wanted = filter.filter().words(String.join(" ", words)).build();
            print(questions, questions.events(wanted, Order.BEST, output.page()));
            return 0;
        });
    }

    private void print(Questions questions, Answer<Event> found) {
        switch (output.format) {
            case json -> Rows.json(found.rows(), RecordJson::of);
            case csv -> Rows.csv(found.rows(), Columns.EVENTS);
            case text -> {
                var screen = Screen.standard();
                new EventList(screen, questions).print(found.rows());
                Totals.print(found, "event");
            }
        }
    }
}
