package org.chancery.cli;

import java.time.Duration;
import org.chancery.fetch.Settings;
import picocli.CommandLine.Option;

/** The options that say how the web is asked. */
final class Politeness {

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "Pause between two requests to one host (default: ${DEFAULT-VALUE}).")
    private double delay;

    @Option(
            names = "--most-links",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many entries of a feed to fetch; 0 for the feed alone (default: ${DEFAULT-VALUE}).")
    private int mostLinks;

    @Option(names = "--allow-private", description = "Reach addresses of this machine and of private networks too.")
    boolean allowPrivate;

    Settings settings() {
        return Settings.POLITE
                .withDelay(Duration.ofMillis(Math.round(Math.max(0, delay) * 1000)))
                .withMostLinks(Math.max(0, mostLinks));
    }
}
