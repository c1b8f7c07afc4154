package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Writes invented reports in plain English as shards of JSON lines, for what must read and code them. */
@Command(name = "reports", description = "Writes invented reports in plain English, as shards of JSON lines.")
final class ReportMaker implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--reports", defaultValue = "2000")
    private int reports;

    @Option(names = "--shard", defaultValue = "50", description = "Reports a shard (default: ${DEFAULT-VALUE}).")
    private int shard;

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    @Override
    public Integer call() throws IOException {
        var tellings = new Tellings(seed);
        var json = new JsonMapper();
        Files.createDirectories(folder);
        for (int first = 0; first < reports; first += shard) {
            var lines = new StringBuilder();
            for (int number = first; number < Math.min(reports, first + shard); number++) {
                var line = json.createObjectNode()
                        .put("id", "n-" + number)
                        .put("title", "Report " + number)
                        .put("date", tellings.day(number).toString())
                        .put("publisher", "Outlet " + number % 7)
                        .put("text", tellings.text(number));
                lines.append(line).append('\n');
            }
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "reports-%05d.jsonl", first)), lines);
        }
        System.out.printf(Locale.ROOT, "%d reports in %s%n", reports, folder);
        return 0;
    }
}
