package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.Columns;
import org.chancery.export.RecordJson;
import org.chancery.model.Tenure;
import org.chancery.query.Found;
import org.chancery.query.Holders;
import org.chancery.query.Holders.Holder;
import org.chancery.query.PartyRow;
import org.chancery.query.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery who OFFICE|PERSON}: who held an office, or what a person held and whom they met. */
@Command(
        name = "who",
        description = "Who held an office, on a day or ever; or who a person is: offices, contacts, what is coming.",
        footer = {
            "",
            "Examples:",
            "  chancery who \"UK foreign secretary\" --on 2021-09-22",
            "  chancery who \"foreign minister of China\"",
            "  chancery who Blinken"
        })
final class WhoCommand extends Ask {

    @Parameters(paramLabel = "OFFICE|PERSON", arity = "1..*")
    private List<String> words;

    @Option(names = "--on", paramLabel = "DAY", converter = Days.First.class, description = "On this day.")
    private LocalDate on;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        var phrase = String.join(" ", words);
        return ask(questions -> {
            var holders = questions.holders(phrase, Optional.ofNullable(on));
            var people = holders.holders().isEmpty()
                    ? questions.parties(phrase).stream().limit(5).toList()
                    : List.<PartyRow>of();
            switch (output.format) {
                case json -> Rows.json(tenures(questions, holders, people), RecordJson::of);
                case csv -> Rows.csv(tenures(questions, holders, people), Columns.OFFICES);
                case text -> print(questions, phrase, holders, people);
            }
            return 0;
        });
    }

    private static List<Tenure> tenures(Questions questions, Holders holders, List<PartyRow> people) {
        if (!holders.holders().isEmpty()) {
            return holders.holders().stream().map(Holder::tenure).toList();
        }
        return people.stream()
                .map(party -> questions.dossier(party.id()))
                .flatMap(found -> found instanceof Found.One<org.chancery.query.Dossier> one
                        ? one.value().offices().stream()
                        : Stream.empty())
                .toList();
    }

    private void print(Questions questions, String phrase, Holders holders, List<PartyRow> people) {
        var screen = Screen.standard();
        var offices = new OfficeText(screen, questions);
        unattested(holders).ifPresent(line -> screen.wrapped(0, line));
        if (!holders.holders().isEmpty()) {
            holders.holders().forEach(holder -> offices.holder(holder, holders.on()));
            return;
        }
        if (people.isEmpty() && (holders.before().isPresent() || holders.after().isPresent())) {
            return;
        }
        if (people.isEmpty()) {
            System.err.println("nobody by that name or office in this record: " + phrase);
            return;
        }
        var dossiers = new DossierText(screen, questions);
        for (var party : people) {
            if (questions.dossier(party.id()) instanceof Found.One<org.chancery.query.Dossier> one) {
                dossiers.print(one.value());
            }
        }
    }

    /** "nobody attested on 2021-05-03; attested before: Ann Lee (2021-04-01), after: Bo Falk (2021-06-02)". */
    private static Optional<String> unattested(Holders holders) {
        var near = Stream.of(
                        holders.before().map(one -> "before: " + near(one)),
                        holders.after().map(one -> "after: " + near(one)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return holders.on()
                .filter(day -> !holders.isAttested() && !near.isEmpty())
                .map(day -> "nobody attested on " + day + "; attested " + near);
    }

    private static String near(Holders.Near near) {
        return near.tenure().person().name() + " (" + near.day() + ")";
    }
}
