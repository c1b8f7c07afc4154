package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.export.Columns;
import org.chancery.export.RecordJson;
import org.chancery.query.Answer;
import org.chancery.query.Hit;
import org.chancery.query.Order;
import org.chancery.query.Questions;
import org.chancery.query.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery find WORDS…}: events by words and filters. */
@Command(
        name = "find",
        description = "Finds events by words and by who, what, when, where.",
        footer = {
            "",
            "Words are all wanted; \"a phrase\", begin*, one OR other, one NEAR other, -without (within quotation",
            "marks, as below: the shell's words that begin with - are options). Spellings of a name find one another.",
            "The options can be written among the words: who:NAME with:NAME country: type: status: from: to: place: about:",
            "outlet: is:disputed.",
            "",
            "Examples:",
            "  chancery find 'sanctions -oil' --country Russia --from 2021",
            "  chancery find 'corridor who:Lavrov with:\"Mevlut Cavusoglu\" from:2022-03'",
            "  chancery find --status planned --from 2023-02 --to 2023-02 --place Beijing"
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
            var search = Search.of(typed());
            var problems = new ArrayList<String>();
            var wanted = filter.and(search.filter(problems));
            problems.forEach(problem -> System.err.println("chancery: " + problem + " It is left out."));
            var found = questions.search(wanted, Order.BEST, output.page());
            if (found.rows().isEmpty()) {
                var names = new ArrayList<>(filter.who());
                search.values().forEach((operator, values) -> {
                    if (operator.equals("who") || operator.equals("with")) {
                        names.addAll(values);
                    }
                });
                new Nearest().check(questions, names);
            }
            print(questions, found);
            return 0;
        });
    }

    /** The words as one text; what the shell took for one word is a phrase, unless operators are in it. */
    private String typed() {
        return words.stream()
                .map(word -> word.contains(" ") && words.size() > 1 && !word.contains(":") ? "\"" + word + "\"" : word)
                .map(FindCommand::quoted)
                .collect(Collectors.joining(" "));
    }

    /** {@code who:"A B"}, of which the shell took the marks away, has them again. */
    private static String quoted(String word) {
        return word.matches("[a-z]+:[^\":]* [^\":]*") ? word.replaceFirst(":", ":\"") + "\"" : word;
    }

    private void print(Questions questions, Answer<Hit> found) {
        var events = found.rows().stream().map(Hit::event).toList();
        switch (output.format) {
            case json -> Rows.json(events, RecordJson::of);
            case csv -> Rows.csv(events, Columns.EVENTS);
            case text -> {
                var screen = Screen.standard();
                new EventList(screen, questions).hits(found.rows());
                Totals.print(found, "event");
            }
        }
    }
}
