package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.chancery.model.Coded;
import org.chancery.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nameless doers, surnames alone, deaths of long ago and reports without a day: one record, however the reports come. */
class OtherWordsIncrementTest {

    private static final Reconciler RECONCILER = new Reconciler();
    private static final List<String> DOERS =
            List.of("gunman", "Police", "Protesters", "Rui Costa", "Costa", "Ana Costa");
    private static final List<String> TARGETS =
            List.of("Paulo Reis", "Reis", "Eva Reis", "Coach Paulo Reis", "31 sailors");

    private static <T> T any(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Coded report(Random random, int number) {
        String id = "r" + number;
        String doer = any(random, DOERS);
        String target = any(random, TARGETS);
        var report = random.nextInt(4) == 0
                ? Told.undated(id)
                : Told.report(id, 2010 + random.nextInt(9) + "-03-0" + (1 + random.nextInt(8)));
        var clause = report.says(doer + " killed " + target + " on Saturday.", "killed")
                .as(EventType.ASSAULT)
                .by(any(random, List.of("assault/kill#1+*", "assault/wound#1+*")));
        if (doer.contains("Costa")) {
            clause.person(doer);
        } else if (random.nextBoolean()) {
            clause.group(doer);
        }
        if (target.contains("sailors")) {
            clause.of(target);
        } else {
            clause.with(target);
        }
        if (random.nextBoolean()) {
            clause.on("2012-03-0" + (1 + random.nextInt(4)), "Saturday");
        } else {
            clause.when("XXXX-WXX-" + (1 + random.nextInt(7)), "Saturday");
        }
        return clause.coded();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whateverOrderAndBatchTheRecordIsTheSame(int seed) {
        var random = new Random(seed);
        var reports = new ArrayList<Coded>();
        for (int n = 0; n < 40; n++) {
            reports.add(report(random, n));
        }
        var expected = RECONCILER.reconcile(reports).events();
        Collections.shuffle(reports, random);
        var ground = new GroundInMemory(List.of(), List.of());
        var guest = report(random, 40);
        for (int from = 0; from < reports.size(); from += 3) {
            var ids = new TreeSet<String>();
            reports.subList(from, Math.min(from + 3, reports.size())).forEach(one -> ids.add(ground.take(one)));
            ids.add(ground.take(guest));
            RECONCILER.update(ground, ids, List.of());
            ground.lose(guest.report().id());
            RECONCILER.update(ground, List.of(guest.report().id()), List.of());
        }

        assertThat(ground.chronicle().events()).isEqualTo(expected);
        assertThat(expected).hasSizeLessThan(40);
    }
}
