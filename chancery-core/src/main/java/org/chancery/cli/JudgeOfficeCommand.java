package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.model.Given;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery judge office}: a person in an office that the coding missed. */
@Command(
        name = "office",
        description = "Words of a report tell who holds an office, which the record has not.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: chancery judge office r-7c1e 'as envoy' --person 'person:Eva Berg:NOR' --office 'special envoy' --country NOR"
        })
final class JudgeOfficeCommand implements Callable<Integer> {

    @Mixin
    private JudgeMissed where;

    @Option(names = "--person", paramLabel = "PARTY", required = true, description = "Who holds it.")
    private String person;

    @Option(names = "--office", paramLabel = "OFFICE", required = true, description = "The office: foreign minister.")
    private String office;

    @Option(names = "--country", paramLabel = "CODE", description = "The country whose office it is: NOR.")
    private String country;

    @Option(names = "--organisation", paramLabel = "NAME", description = "The body whose office it is.")
    private String organisation;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            converter = Days.First.class,
            description = "A day in office (default: that of the report).")
    private LocalDate date;

    @Mixin
    private JudgeOptions options;

    @Override
    public Integer call() {
        return options.judge((judging, questions, named) -> {
            var missed = judging.missed();
            var given = new Given.MissedOffice(
                    named.of(person, List.of()),
                    office,
                    Optional.ofNullable(country),
                    Optional.ofNullable(organisation),
                    Optional.ofNullable(date));
            return List.of(missed.office(where.in(missed), given, options.note()));
        });
    }
}
