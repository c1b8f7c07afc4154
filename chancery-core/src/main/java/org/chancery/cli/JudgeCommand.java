package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.JudgementJson;
import org.chancery.model.Event;
import org.chancery.model.Judgement;
import org.chancery.model.RightValue;
import org.chancery.pipeline.Judging;
import org.chancery.query.Found;
import org.chancery.query.JudgementLog;
import org.chancery.query.JudgementText;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery judge …}: corrections by people, which survive every rebuild. */
@Command(
        name = "judge",
        description =
                "Corrects the record by hand. Judgements are kept with who and when, and hold over every rebuild.",
        mixinStandardHelpOptions = true,
        subcommandsRepeatable = false,
        subcommands = {
            JudgePartiesCommand.class,
            JudgeEventCommand.class,
            JudgeStatementCommand.class,
            JudgeOfficeCommand.class,
            JudgePeople.class
        },
        footer = {
            "",
            "Mentions are numbered as `chancery show EVENT` numbers them.",
            "",
            "Example: chancery judge not-same e3f9 2 --note 'the second call, a day later'"
        })
final class JudgeCommand {

    @Command(name = "same", description = "These events are one.")
    int same(@Parameters(paramLabel = "EVENT", arity = "2..*") List<String> ids, @Mixin JudgeOptions options) {
        return options.judge((judging, questions, named) -> {
            var events = new ArrayList<Event>();
            ids.forEach(id -> events.add(JudgeOptions.event(questions, id)));
            return List.of(judging.same(events, options.note()));
        });
    }

    @Command(
            name = "not-same",
            description = "Some mentions of an event tell of another one; or two events are to stay two.")
    int notSame(
            @Parameters(paramLabel = "EVENT") String id,
            @Parameters(paramLabel = "MENTION|EVENT", arity = "1..*") List<String> others,
            @Mixin JudgeOptions options) {
        return options.judge((judging, questions, named) -> {
            var event = JudgeOptions.event(questions, id);
            if (others.stream().allMatch(JudgeCommand::isNumber)) {
                return judging.notSame(
                        event,
                        others.stream()
                                .map(number -> Integer.parseInt(number) - 1)
                                .toList(),
                        options.note());
            }
            return others.stream()
                    .map(other -> judging.notSame(event, JudgeOptions.event(questions, other), options.note()))
                    .toList();
        });
    }

    @Command(
            name = "wrong",
            description = "An event, a mention of one, a statement or an office was misread and is none.")
    int wrong(
            @Parameters(paramLabel = "ID") String id,
            @Parameters(paramLabel = "MENTION", arity = "0..1") Integer mention,
            @Mixin JudgeOptions options) {
        return options.judge((judging, questions, named) -> {
            if (mention != null) {
                return List.of(judging.wrong(JudgeOptions.event(questions, id), mention - 1, options.note()));
            }
            if (questions.statement(id) instanceof Found.One<org.chancery.model.Said> said) {
                return List.of(judging.wrong(said.value(), options.note()));
            }
            if (questions.office(id) instanceof Found.One<org.chancery.model.Tenure> tenure) {
                return List.of(judging.wrong(tenure.value(), options.note()));
            }
            return List.of(judging.wrong(JudgeOptions.event(questions, id), options.note()));
        });
    }

    @Command(name = "value", description = "The right value of a field of an event: " + RightValue.FIELDS + ".")
    int value(
            @Parameters(paramLabel = "EVENT") String id,
            @Parameters(paramLabel = "FIELD") String field,
            @Parameters(paramLabel = "VALUE") String value,
            @Mixin JudgeOptions options) {
        return options.judge((judging, questions, named) ->
                List.of(judging.value(JudgeOptions.event(questions, id), field, value, options.note())));
    }

    @Command(name = "accept", description = "Events that were read, and are right as they are.")
    int accept(@Parameters(paramLabel = "EVENT", arity = "1..*") List<String> ids, @Mixin JudgeOptions options) {
        return options.judge((judging, questions, named) -> ids.stream()
                .map(id -> judging.accept(JudgeOptions.event(questions, id), options.note()))
                .toList());
    }

    @Command(
            name = "undo",
            aliases = "withdraw",
            description = "Earlier judgements no longer hold; they stay in the log.")
    int undo(@Parameters(paramLabel = "JUDGEMENT", arity = "1..*") List<String> ids, @Mixin JudgeOptions options) {
        return options.judge((judging, questions, named) ->
                ids.stream().map(id -> judging.withdraw(id, options.note())).toList());
    }

    @Command(name = "list", description = "What was judged, the earliest first; as json it can be loaded elsewhere.")
    int list(
            @Option(names = "--by", paramLabel = "NAME", description = "By this judge.") String by,
            @Option(
                            names = "--verdict",
                            paramLabel = "VERDICT",
                            description = "same, not-same, wrong, value, parties …")
                    String verdict,
            @Option(names = "--event", paramLabel = "EVENT", description = "That bears on this event.") String event,
            @Option(names = "--standing", negatable = true, description = "That was not undone (or was).")
                    Boolean standing,
            @Mixin OutputOptions output,
            @Mixin StoreOption store) {
        try (var open = Store.reading(store.address)) {
            var log = new JudgementLog(open.judgements().all());
            var asked = new JudgementLog.Asked(
                    Optional.ofNullable(by),
                    Optional.ofNullable(verdict).map(JudgeCommand::verdict),
                    Optional.ofNullable(standing),
                    Optional.ofNullable(event).map(id -> JudgeOptions.event(new Questions(open), id)));
            var found = new ArrayList<>(log.select(asked));
            Collections.reverse(found);
            if (output.format == OutputOptions.Format.json) {
                Rows.json(found, JudgementJson::of);
            } else {
                found.forEach(one -> System.out.println(line(one, log)));
            }
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println("chancery: " + e.getMessage());
            return 2;
        }
    }

    private static Judgement.Verdict verdict(String label) {
        return Judgement.Verdict.of(label)
                .orElseThrow(() -> new IllegalArgumentException(label + " is no verdict: "
                        + Stream.of(Judgement.Verdict.values())
                                .map(Judgement.Verdict::label)
                                .collect(Collectors.joining(", "))));
    }

    @Command(name = "load", description = "Takes judgements in that `judge list --format json` wrote elsewhere.")
    int load(@Parameters(paramLabel = "FILE") Path file, @Mixin StoreOption store) throws IOException {
        store.mustExist();
        var judgements = new ArrayList<Judgement>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            try {
                judgements.add(JudgementJson.read(line));
            } catch (IllegalArgumentException e) {
                System.err.println("chancery: " + file + " line " + number + ": " + e.getMessage());
                return 1;
            }
        }
        try (var open = Store.writing(store.address)) {
            int added = new Judging(open, Clock.systemUTC(), "").load(judgements);
            System.err.println("chancery: " + Totals.count(added, "new judgement") + " of " + judgements.size());
        }
        return 0;
    }

    private static String line(Judgement one, JudgementLog log) {
        return one.at() + "  " + one.id() + "  " + one.by() + ": "
                + one.verdict().label() + ": " + JudgementText.of(one)
                + one.anchors().stream()
                        .map(anchor -> anchor.words().report() + "@"
                                + anchor.words().span().start())
                        .collect(Collectors.joining(", ", " (", ")"))
                + one.note().map(note -> " – " + note).orElse("")
                + log.withdrawal(one).map(by -> " [undone by " + by.by() + "]").orElse("");
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(Character::isDigit);
    }
}
