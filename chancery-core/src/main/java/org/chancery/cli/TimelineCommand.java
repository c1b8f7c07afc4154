package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import org.chancery.export.Columns;
import org.chancery.export.RecordJson;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.query.Answer;
import org.chancery.query.DateText;
import org.chancery.query.Order;
import org.chancery.query.Page;
import org.chancery.query.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery timeline WHO…}: what those named did together, the earliest first. */
@Command(
        name = "timeline",
        description = "What people or states did together, the earliest first.",
        footer = {
            "",
            "Examples:",
            "  chancery timeline Lavrov Wang --from 2020 --type CONSULT",
            "  chancery timeline Japan \"South Korea\" --from 2023-03"
        })
final class TimelineCommand extends Ask {

    @Parameters(
            paramLabel = "WHO",
            arity = "1..*",
            description = "Names; all must have part. A state stands for all who act for it.")
    private List<String> who;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        return ask(questions -> {
            var wanted = filter.filter().who(who).build();
            var found = questions.events(wanted, Order.EARLIEST, output.page());
            if (found.rows().isEmpty()) {
                new Nearest().check(questions, who);
            }
            switch (output.format) {
                case json -> Rows.json(found.rows(), RecordJson::of);
                case csv -> Rows.csv(found.rows(), Columns.EVENTS);
                case text -> print(questions, found);
            }
            return 0;
        });
    }

    private void print(Questions questions, Answer<Event> found) {
        var screen = Screen.standard();
        var list = new EventList(screen, questions);
        var year = "";
        for (var event : found.rows()) {
            if (!EventList.year(event.date()).equals(year)) {
                year = EventList.year(event.date());
                screen.line(screen.bold(year));
            }
            list.print(List.of(event));
        }
        last(screen, meetings(questions));
        Totals.print(found, "event");
    }

    /** The latest meetings whatever part of the list was wanted: the last, and the last that is said to have been in person. */
    private Meetings meetings(Questions questions) {
        var met = filter.filter().who(who).type(List.of(EventType.CONSULT)).status(List.of(Status.OCCURRED));
        var last = questions.events(met.build(), Order.LATEST, Page.first(1)).rows();
        var seen = questions
                .events(met.inPerson(Optional.of(true)).build(), Order.LATEST, Page.first(1))
                .rows();
        return new Meetings(last.stream().findFirst(), seen.stream().findFirst());
    }

    private record Meetings(Optional<Event> last, Optional<Event> inPerson) {}

    /** When they last met, and last in person: what people most often ask a timeline. */
    private static void last(Screen screen, Meetings met) {
        if (met.last().isPresent()) {
            screen.blank();
            screen.line("Last met: " + when(met.last().get()));
            met.inPerson().ifPresent(event -> screen.line("Last said to have met in person: " + when(event)));
        }
    }

    private static String when(Event event) {
        return DateText.of(event.date())
                + event.place().map(p -> ", " + p.name()).orElse("") + " (" + event.id() + ")";
    }
}
