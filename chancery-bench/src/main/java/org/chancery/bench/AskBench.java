package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.chancery.query.Filter;
import org.chancery.query.Order;
import org.chancery.query.Page;
import org.chancery.query.Questions;
import org.chancery.query.Search;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The questions of the command line, and what pages are made of, asked of a large store one after the other. */
@Command(
        name = "ask",
        description = "find, timeline, show, who and pages over a large store: latencies by kind of question.")
final class AskBench implements Callable<Integer> {

    private static final int LIST = 30;

    @Parameters(index = "0", paramLabel = "FILE", description = "A store: chancery-bench/run store FILE makes one.")
    private Path file;

    @Option(names = "--rounds", defaultValue = "200", description = "of each kind, after a tenth of it to warm up")
    private int rounds;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "KIND",
            description = "Ask questions of these kinds: find,country. What leads to them is asked too.")
    private List<String> only = List.of();

    @Option(names = "--seed", defaultValue = "3")
    private long seed;

    private final Latencies clock = new Latencies();
    private final Latencies work = new Latencies();

    @Override
    public Integer call() {
        try (var store = Store.reading(file)) {
            var questions = new Questions(store);
            long begun = System.nanoTime();
            ask(questions, new Random(seed), rounds / 10 + 1);
            clock.begin();
            work.begin();
            ask(questions, new Random(seed + 1), rounds);
            int seconds = (int) Math.max(1, (System.nanoTime() - begun) / 1_000_000_000L);
            System.out.printf(
                    Locale.ROOT,
                    "%,d events, %d processors; by the clock:%n",
                    questions.size().events(),
                    Runtime.getRuntime().availableProcessors());
            clock.print(seconds);
            System.out.println("in processor time:");
            work.print(seconds);
        }
        return 0;
    }

    private void ask(Questions questions, Random random, int times) {
        var world = new InventedWorld(1);
        for (int i = 0; i < times; i++) {
            var typed = typed(world, random, i);
            var filter = Search.of(typed).filter(new ArrayList<>());
            var one = world.person(random);
            var other = world.person(random).name();
            var two = List.of(one.name(), other);
            var day = LocalDate.of(1996 + random.nextInt(30), 1 + random.nextInt(12), 1);
            var country = one.country().orElseThrow();
            var found = new ArrayList<String>();
            measure("find", typed, () -> questions
                    .search(filter, Order.BEST, Page.first(LIST))
                    .rows()
                    .forEach(hit -> found.add(hit.event().id())));
            measure("search page", typed, () -> questions.listing(filter, Order.BEST, Page.first(LIST)));
            measure(
                    "timeline",
                    two.toString(),
                    () -> questions.events(Filter.with().who(two).build(), Order.EARLIEST, Page.first(LIST)));
            measure(
                    "timeline of one",
                    one.name(),
                    () -> questions.events(
                            Filter.with().who(two.subList(0, 1)).build(), Order.EARLIEST, Page.first(LIST)));
            found.stream()
                    .limit(1)
                    .forEach(id -> measure("show", id, () -> questions.views().event(id)));
            measure("who", country, () -> questions.holders("foreign minister of " + country, Optional.of(day)));
            questions.parties(one.name()).stream()
                    .limit(1)
                    .forEach(party -> measure(
                            "person", party.name(), () -> questions.views().person(party.id())));
            measure("home", "/", () -> questions.views().overview());
            measure("country", country, () -> questions.views().country(country));
            measure("month", day.toString(), () -> questions.views().agenda(day, day.plusDays(30), 5));
            measure("map", typed, () -> questions.views().spots(filter));
            measure("network", typed, () -> questions.views().ties(filter, false));
        }
    }

    /** What one may type, of each kind in turn. */
    private static String typed(InventedWorld world, Random random, int turn) {
        int year = 1996 + random.nextInt(30);
        return switch (turn % 12) {
            case 0 -> world.topic(random);
            case 1 -> world.topic(random) + " " + world.words(random, 1);
            case 2 -> "who:\"" + world.person(random).name() + "\"";
            case 3 -> world.topic(random) + " type:CONSULT from:" + year;
            case 4 -> world.words(random, 1) + "* status:planned";
            case 5 -> "place:" + world.town(random).name() + " to:" + year;
            case 6 -> "type:CONSULT";
            case 7 -> "type:ACCUSE,SANCTION from:" + year;
            case 8 -> "country:" + world.person(random).country().orElseThrow() + " type:ACCUSE";
            case 9 -> "country:" + world.person(random).country().orElseThrow() + " status:planned to:" + year;
            case 10 -> "is:disputed type:CONSULT";
            default -> "met from:" + year + "-03";
        };
    }

    private void measure(String kind, String what, Runnable question) {
        if (!only.isEmpty() && !only.contains(kind) && !kind.equals("find")) {
            return;
        }
        var threads = ManagementFactory.getThreadMXBean();
        long begun = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        question.run();
        work.add(kind, kind + " " + what, threads.getCurrentThreadCpuTime() - worked, true);
        clock.add(kind, kind + " " + what, System.nanoTime() - begun, true);
    }
}
