package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.chancery.merge.CodedRow;
import org.chancery.merge.RowMerger;
import org.chancery.merge.RowParty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many coded rows a second are counted once, and in how much memory: invented rows, a few of each event, in the order of days. */
@Command(name = "merge", description = "Rows a second through the merging of coded rows.")
final class MergeBench implements Callable<Integer> {

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final List<String> CODES =
            List.of("040", "042", "043", "036", "051", "111", "112", "172", "190", "013");
    private static final int PARTIES = 2_000;
    private static final int TELLINGS = 3;

    @Option(names = "--rows", defaultValue = "1000000")
    private long rows;

    @Option(names = "--per-day", defaultValue = "1500", description = "Rows a day; ICEWS has some 2,000.")
    private int perDay;

    @Override
    public Integer call() {
        long begun = System.nanoTime();
        var threads = ManagementFactory.getThreadMXBean();
        long worked = threads.getCurrentThreadCpuTime();
        Iterator<CodedRow> invented =
                LongStream.range(0, rows).mapToObj(this::row).iterator();
        var events = new java.util.HashSet<Integer>();
        var summary = new RowMerger().merge(invented, (id, event) -> events.add(event.hashCode()));
        double seconds = (System.nanoTime() - begun) / 1e9;
        double busy = (threads.getCurrentThreadCpuTime() - worked) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d rows, %,d events, %.0f s: %,.0f rows a second, %,.0f a second of processor time; peak heap %,d MB%n",
                summary.rows(),
                summary.events(),
                seconds,
                summary.rows() / seconds,
                summary.rows() / busy,
                peak());
        return 0;
    }

    private CodedRow row(long number) {
        // rows of one event stand near one another, in different reports
        var event = new Random(number / 64 * 31 + number % 64 / TELLINGS);
        var day = FIRST_DAY.plusDays(number / perDay);
        return new CodedRow(
                "row-" + number,
                "report-" + number / 5,
                (int) (number % 5),
                Optional.of(day),
                CODES.get(event.nextInt(CODES.size())),
                "",
                List.of(party(event)),
                List.of(party(event)),
                Optional.of("place-" + event.nextInt(300)));
    }

    private static RowParty party(Random random) {
        int number = (int) (Math.pow(random.nextDouble(), 3) * PARTIES);
        return new RowParty(
                "Party " + number, Optional.of("Government"), Optional.of("Country " + number % 190), Optional.empty());
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(java.lang.management.MemoryUsage::getUsed)
                        .sum()
                >> 20;
    }
}
