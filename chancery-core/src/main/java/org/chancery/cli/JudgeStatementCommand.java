package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.model.Given;
import org.chancery.model.RightValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery judge statement}: one that the coding missed. */
@Command(
        name = "statement",
        description = "Words of a report are a statement that the record has not.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: chancery judge statement r-7c1e 'We will not yield' --speaker 'person:Ana Ruiz:ESP'"})
final class JudgeStatementCommand implements Callable<Integer> {

    @Mixin
    private JudgeMissed where;

    @Option(names = "--speaker", paramLabel = "PARTY", required = true, description = "Who said it.")
    private String speaker;

    @Option(names = "--to", paramLabel = "PARTY", description = "To whom.")
    private List<String> addressees = new ArrayList<>();

    @Option(names = "--reported", description = "The words are the reporter's, not the speaker's own.")
    private boolean reported;

    @Option(names = "--date", paramLabel = "DAYS", description = "When: 2021-05-03, 2021-05.")
    private String date;

    @Mixin
    private JudgeOptions options;

    @Override
    public Integer call() {
        return options.judge((judging, questions, named) -> {
            var missed = judging.missed();
            var given = new Given.MissedStatement(
                    named.of(speaker, List.of()),
                    JudgeEventCommand.parties(addressees, named),
                    !reported,
                    Optional.ofNullable(date).map(RightValue::days));
            return List.of(missed.statement(where.in(missed), given, options.note()));
        });
    }
}
