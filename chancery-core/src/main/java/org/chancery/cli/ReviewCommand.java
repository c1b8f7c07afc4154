package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.model.Event;
import org.chancery.pipeline.Judging;
import org.chancery.pipeline.Reviewing;
import org.chancery.query.NamedParty;
import org.chancery.query.PartyChanges;
import org.chancery.query.Questions;
import org.chancery.query.ReviewQueue;
import org.chancery.query.Search;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery review}: one event after another at a terminal. */
@Command(
        name = "review",
        description = "Shows one event after another with its sentence, to be accepted, corrected or rejected.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Answers, a line each: a (right), x (no such event), t (turn the sides round), s (skip), q (stop),",
            "c FIELD VALUE (the right value), + PARTY and > PARTY (add who acts, or to whom), - PARTY (take out).",
            "",
            "Example: chancery review --queue disputed --country Norway --by ann"
        })
final class ReviewCommand implements Callable<Integer> {

    @Option(
            names = "--queue",
            paramLabel = "QUEUE",
            defaultValue = "UNSURE",
            description = "What goes first: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ReviewQueue.Kind kind;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "A search, as for `chancery find`.")
    private List<String> words = List.of();

    @Mixin
    private FilterOptions filter;

    @Mixin
    private JudgeOptions options;

    @Override
    public Integer call() throws IOException {
        options.store().mustExist();
        var problems = new java.util.ArrayList<String>();
        var wanted = filter.and(Search.of(String.join(" ", words)).filter(problems));
        if (!problems.isEmpty()) {
            problems.forEach(problem -> System.err.println("chancery: " + problem));
            return 2;
        }
        var queue = new ReviewQueue(kind, wanted);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var past = Optional.<String>empty();
        var again = Optional.<String>empty();
        for (var event = show(queue, past, again); event.isPresent(); event = show(queue, past, again)) {
            var answer = Optional.ofNullable(in.readLine()).orElse("q").strip();
            if (answer.equals("q")) {
                return 0;
            }
            again = Optional.empty();
            if (answer.equals("s")) {
                past = event.map(Event::id);
            } else {
                judge(event.get().id(), answer);
                again = answer.equals("a") || answer.equals("x") ? again : event.map(Event::id);
            }
        }
        System.err.println("chancery: nothing of this queue is left, or others have before them what is");
        return 0;
    }

    /** The store is let go of while a person thinks: others review too. */
    private Optional<Event> show(ReviewQueue queue, Optional<String> past, Optional<String> again) {
        try (var open = Store.writing(options.store().address)) {
            var questions = new Questions(open);
            var state = queue.in(questions);
            var event = again.map(id -> JudgeOptions.event(questions, id))
                    .or(() -> new Reviewing(open, Clock.systemUTC()).next(state, options.by(), past));
            event.ifPresent(one -> {
                var screen = Screen.standard();
                screen.blank();
                screen.line(screen.dim(state.done() + " of " + state.events().size() + " judged"));
                new ShowText(screen, questions, false).event(one);
                System.out.print("a x t s q c + > - : ");
                System.out.flush();
            });
            return event;
        }
    }

    private void judge(String id, String answer) {
        try (var open = Store.writing(options.store().address)) {
            var questions = new Questions(open);
            var event = JudgeOptions.event(questions, id);
            decide(new Judging(open, Clock.systemUTC(), options.by()), event, answer, new NamedParty(questions));
        } catch (IllegalArgumentException e) {
            System.err.println("chancery: " + e.getMessage());
        }
    }

    private void decide(Judging judging, Event event, String answer, NamedParty named) {
        var rest = answer.isEmpty() ? "" : answer.substring(1).strip();
        switch (answer.isEmpty() ? ' ' : answer.charAt(0)) {
            case 'a' -> judging.accept(event, options.note());
            case 'x' -> judging.wrong(event, options.note());
            case 'c' -> {
                var parts = rest.split("\\s+", 2);
                judging.value(event, parts[0], parts.length > 1 ? parts[1] : "", options.note());
            }
            case 't' -> parties(judging, event, changes(List.of(), List.of(), List.of(), true), named);
            case '+' -> parties(judging, event, changes(List.of(rest), List.of(), List.of(), false), named);
            case '>' -> parties(judging, event, changes(List.of(), List.of(rest), List.of(), false), named);
            case '-' -> parties(judging, event, changes(List.of(), List.of(), List.of(rest), false), named);
            default ->
                throw new IllegalArgumentException("answer a, x, t, s, q, c FIELD VALUE, + PARTY, > PARTY or - PARTY");
        }
    }

    private void parties(Judging judging, Event event, PartyChanges changes, NamedParty named) {
        judging.parties(event, changes.of(event, named), options.note());
    }

    private static PartyChanges changes(
            List<String> actors, List<String> recipients, List<String> removed, boolean turned) {
        return new PartyChanges(List.of(), List.of(), actors, recipients, removed, Map.of(), turned);
    }
}
