package org.chancery.cli;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.pipeline.Auditing;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery audit list}: the samples that are kept. */
@Command(
        name = "list",
        description = "The samples kept in the store, and how far their coders are.",
        mixinStandardHelpOptions = true)
final class AuditListCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        try (var open = Store.reading(store.asked())) {
            var auditing = new Auditing(open, Clock.systemUTC());
            auditing.all()
                    .forEach(coded -> line(
                            coded.sample().id(),
                            coded.sample().items().size(),
                            "event",
                            coded.coders(),
                            coded.byCoder()));
            auditing.allOfReports()
                    .forEach(coded -> line(
                            coded.sample().id(),
                            coded.sample().items().size(),
                            "report",
                            coded.coders(),
                            coded.byCoder()));
            return 0;
        }
    }

    private static void line(
            String id, int size, String what, List<String> coders, Map<String, ? extends Map<Integer, ?>> answers) {
        System.out.println(id + "  " + Totals.count(size, what)
                + coders.stream()
                        .map(coder -> "  " + coder + " " + answers.get(coder).size())
                        .collect(Collectors.joining()));
    }
}
