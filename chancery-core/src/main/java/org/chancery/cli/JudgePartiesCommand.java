package org.chancery.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.query.PartyChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery judge parties}: who rightly acts in an event, and upon whom. */
@Command(
        name = "parties",
        description = "The right actors and recipients of an event: given whole, or by what is to change.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A party is named as the event or the record has it, by its id, or as a country; somebody new as person:NAME:NOR,",
            "state:NAME:NOR, organisation:NAME or group:NAME:NOR.",
            "",
            "Examples:",
            "  chancery judge parties e3f9 --turn",
            "  chancery judge parties e3f9 --remove Geneva --add-recipient Norway",
            "  chancery judge parties e3f9 --replace 'Sweden=person:Bo Falk:SWE'"
        })
final class JudgePartiesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "EVENT")
    private String id;

    @Option(names = "--actor", paramLabel = "PARTY", description = "An actor; all of them are to be given.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--recipient", paramLabel = "PARTY", description = "A recipient; all of them are to be given.")
    private List<String> recipients = new ArrayList<>();

    @Option(names = "--add-actor", paramLabel = "PARTY", description = "One who acts too.")
    private List<String> addedActors = new ArrayList<>();

    @Option(names = "--add-recipient", paramLabel = "PARTY", description = "One who is acted upon too.")
    private List<String> addedRecipients = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "PARTY", description = "One who has no part in it.")
    private List<String> removed = new ArrayList<>();

    @Option(names = "--replace", paramLabel = "OLD=NEW", description = "One in the place of whom another stands.")
    private Map<String, String> replaced = new LinkedHashMap<>();

    @Option(names = "--turn", description = "Those who act are those acted upon, and the reverse.")
    private boolean turned;

    @Mixin
    private JudgeOptions options;

    @Override
    public Integer call() {
        var changes = new PartyChanges(actors, recipients, addedActors, addedRecipients, removed, replaced, turned);
        return options.judge((judging, questions, named) -> {
            var event = JudgeOptions.event(questions, id);
            return List.of(judging.parties(event, changes.of(event, named), options.note()));
        });
    }
}
