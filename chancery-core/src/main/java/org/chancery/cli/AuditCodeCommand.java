package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.pipeline.Auditing;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery audit code}: a sample coded at a terminal. */
@Command(
        name = "code",
        description = "Shows one event, or report, of a sample after another to a coder and keeps the answers.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Answers, a line each; s skips, q stops.",
            "Of an open sample: a (all right), x (no such event), or what is wrong: type status parties date place.",
            "Of a blind one: x, or TYPE STATUS | WHO; WHO > WHOM | DAY | PLACE, as in ACCUSE occurred | Ruiz; Moe > Norway | 2022-03-06 | Oslo;",
            "what cannot be told is left out.",
            "Of whole reports: a (all of it is told, nothing missed), or -2 (the second is not told) and +3 (three are missed): -2 +3.",
            "",
            "Example: chancery audit code a-1f0c2d3e-spring-200 --by anna"
        })
final class AuditCodeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The sample.")
    private String audit;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who codes.")
    private String by;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() throws IOException {
        store.mustExist();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int past = 0;
        for (var item = show(past); item.isPresent(); item = show(past)) {
            var answer = Optional.ofNullable(in.readLine()).orElse("q").strip();
            if (answer.equals("q")) {
                return 0;
            }
            if (answer.equals("s") || keep(item.get(), answer)) {
                past = item.get();
            }
        }
        System.err.println("chancery: nothing of this sample is left");
        return 0;
    }

    /** The number of the next item, shown. The store is let go of while a person thinks: others code too. */
    private Optional<Integer> show(int past) {
        try (var open = Store.reading(store.address)) {
            return terminal(open).show(audit, by, past);
        }
    }

    /** Whether the answer was one. */
    private boolean keep(int item, String answer) {
        try (var open = Store.writing(store.address)) {
            terminal(open).keep(audit, by, item, answer);
            return true;
        } catch (IllegalArgumentException e) {
            System.err.println("chancery: " + e.getMessage());
            return false;
        }
    }

    private static AuditTerminal terminal(Store open) {
        return new AuditTerminal(new Auditing(open, Clock.systemUTC()), new Questions(open), Screen.standard());
    }
}
