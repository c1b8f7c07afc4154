package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.model.EventType;
import org.chancery.model.Given;
import org.chancery.model.Party;
import org.chancery.model.RightValue;
import org.chancery.model.Status;
import org.chancery.query.NamedParty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery judge event}: one that the coding missed. */
@Command(
        name = "event",
        description = "Words of a report tell of an event that the record has not.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Parties are named as for `chancery judge parties`.",
            "",
            "Example: chancery judge event r-7c1e 'signed the pact' --type AGREE --actor Norway --actor Sweden --date 2022-04-11"
        })
final class JudgeEventCommand implements Callable<Integer> {

    @Mixin
    private JudgeMissed where;

    @Option(names = "--type", paramLabel = "TYPE", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
    private EventType type;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            defaultValue = "OCCURRED",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Status status;

    @Option(names = "--actor", paramLabel = "PARTY", description = "One who acts.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--recipient", paramLabel = "PARTY", description = "One who is acted upon.")
    private List<String> recipients = new ArrayList<>();

    @Option(names = "--date", paramLabel = "DAYS", description = "2021-05-03, 2021-05 or 2021-05-03/2021-05-05.")
    private String date;

    @Option(names = "--place", paramLabel = "PLACE", description = "Where it was: Oslo, NOR.")
    private String place;

    @Mixin
    private JudgeOptions options;

    @Override
    public Integer call() {
        return options.judge((judging, questions, named) -> {
            var missed = judging.missed();
            var given = new Given.MissedEvent(
                    type,
                    status,
                    new Given.Parties(parties(actors, named), parties(recipients, named)),
                    Optional.ofNullable(date).map(RightValue::days),
                    Optional.ofNullable(place).map(RightValue::place));
            return List.of(missed.event(where.in(missed), given, options.note()));
        });
    }

    static List<Party> parties(List<String> names, NamedParty named) {
        return names.stream().map(name -> named.of(name, List.of())).toList();
    }
}
