package org.chancery.cli;

import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.follow.FollowJson;
import org.chancery.follow.FollowStatus;
import org.chancery.follow.Subscriptions;
import org.chancery.pipeline.Coding;
import org.chancery.store.FollowFile;
import org.chancery.store.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery follow FEEDS.opml|URL…}: feeds into the record, for as long as it runs. */
@Command(
        name = "follow",
        description =
                "Follows feeds: fetches what is new at each feed's own pace, reads, codes and merges it, until it is stopped.",
        footer = {
            "",
            "Example: chancery follow feeds.opml --store talks.db",
            "Stopped or killed, the same command goes on from there; what was followed before is followed without being named.",
            "Example: chancery follow --status --store talks.db",
            "Example: chancery follow --drop https://example.org/world.rss --store talks.db"
        })
final class FollowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "URL|FEEDS.opml", arity = "0..*", description = "Feeds, or files that list feeds.")
    private List<String> what = new ArrayList<>();

    @Option(names = "--status", description = "Only says how following stands.")
    private boolean status;

    @Option(
            names = "--drop",
            paramLabel = "URL",
            description =
                    "Only follows this feed no longer; what came of it stays in the record. May be given several times.")
    private List<String> dropped = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Of --status, one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private Politeness politeness;

    @Mixin
    private StoreOption store;

    /** For people, or for programs. */
    private enum Format {
        text,
        json
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!dropped.isEmpty()) {
            return drop();
        }
        if (status) {
            return status();
        }
        var coding = new Coding();
        try (var following =
                Following.of(store.address, what, politeness, new StoreWriter(store.address), coding::code)) {
            if (following.feeds() == 0) {
                throw new Misuse("no feeds are followed into " + store.address
                        + " yet: name some, or a file that lists them (chancery follow FEEDS.opml)");
            }
            System.err.println("following " + Totals.count(following.feeds(), "feed") + " into " + store.address
                    + "; chancery follow --status says how it stands  (Ctrl-C stops, the same command goes on)");
            Runtime.getRuntime().addShutdownHook(new Thread(following::stop));
            following.run();
        }
        return 0;
    }

    /** While another process follows, too: it looks at the same file. */
    private int drop() {
        try (var open = open()) {
            var subscriptions = new Subscriptions(open, Clock.systemUTC());
            dropped.forEach(subscriptions::drop);
        } catch (IllegalArgumentException e) {
            throw new Misuse(e.getMessage() + " (chancery follow --status lists those that are)", e);
        }
        return 0;
    }

    private FollowFile open() {
        var file = FollowFile.of(store.address);
        if (!Files.exists(file)) {
            throw new Misuse("no feeds are followed into " + store.address + ": chancery follow FEEDS.opml --store "
                    + store.address + " begins to");
        }
        return FollowFile.open(file);
    }

    private int status() {
        try (var open = open()) {
            var now = FollowStatus.of(open, Clock.systemUTC());
            if (format == Format.json) {
                System.out.println(FollowJson.of(now));
            } else {
                FollowText.print(now, Screen.standard());
            }
        }
        return 0;
    }
}
