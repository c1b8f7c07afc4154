package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.knowledge.Agreement;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Holders;
import org.chancery.knowledge.Holding;
import org.chancery.knowledge.Offices;
import org.chancery.knowledge.Positions;
import org.chancery.knowledge.WikidataRows;
import org.chancery.text.PersonNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The reference list of office holders that ships with Chancery, and how far other lists agree with it. */
@Command(
        name = "holders",
        description = "Prints the reference list of office holders; with files, how far they agree with it.",
        mixinStandardHelpOptions = true)
final class HoldersCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Lists of position, person, start and end, as Wikidata gives them (CSV or JSON).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--made",
            description = "The day on which the files were made (default: ${DEFAULT-VALUE}).",
            defaultValue = "2022-07-01")
    private LocalDate made = LocalDate.EPOCH;

    @Option(
            names = "--since",
            description = "Leaves out terms that ended before this day (default: ${DEFAULT-VALUE}).",
            defaultValue = "2000-01-01")
    private LocalDate since = LocalDate.EPOCH;

    @Override
    public Integer call() throws IOException {
        var holders = Holders.load(PersonNames.load());
        PrintStream out = System.out;
        if (files.isEmpty()) {
            holders.all().forEach(holding -> out.println(line(holding)));
            return 0;
        }
        var positions = new Positions(Offices.load(), Countries.load());
        var rows = new ArrayList<Holding>();
        for (var file : files) {
            WikidataRows.read(Files.readString(file)).stream()
                    .flatMap(row -> row.holding(positions).stream())
                    .filter(holding ->
                            holding.from().isPresent() && !holding.latest().isBefore(since))
                    .forEach(rows::add);
        }
        var agreement = Agreement.of(holders, rows, made);
        for (var difference : agreement.differences()) {
            out.println("here   " + line(difference.ours()));
            out.println("there  " + line(difference.theirs()));
        }
        out.printf(
                Locale.ROOT,
                "%d rows with a known office; %d in both lists; agreement %.4f (the same at both ends %.4f)%n",
                rows.size(),
                agreement.both(),
                agreement.share().orElse(0.0),
                agreement.same().orElse(0.0));
        return 0;
    }

    private static String line(Holding holding) {
        return String.join(
                "\t",
                holding.owner(),
                holding.office(),
                holding.person(),
                holding.from().orElse(""),
                holding.to().orElse(holding.ended() ? "?" : ""));
    }
}
