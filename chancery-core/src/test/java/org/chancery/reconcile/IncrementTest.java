package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.chancery.ToyCoder;
import org.chancery.model.Coded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record is a function of the set of reports: however they come, and whatever came and went in between. */
class IncrementTest {

    private static final Reconciler RECONCILER = new Reconciler();
    private static final String[] PEOPLE = {
        "Ann Lee (USA)",
        "Lee (USA)",
        "Ann B Lee (USA)",
        "Bo Falk (SWE)",
        "Falk (SWE)",
        "Cem Kaya (TUR)",
        "Dan Lee (USA)",
        "Eva Roth (AUT)"
    };

    private static String any(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }

    private static List<Coded> reports(Random random, int number) {
        var reports = new ArrayList<Coded>();
        for (int n = 0; n < number; n++) {
            var text = new StringBuilder();
            var day = String.format(java.util.Locale.ROOT, "2022-03-%02d", 1 + random.nextInt(12));
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                text.append(any(random, PEOPLE))
                        .append(any(random, " met ", " met ", " will meet ", " accused "))
                        .append(any(random, PEOPLE))
                        .append(any(random, "", " in Oslo", " in Bergen"))
                        .append(any(random, "", " on " + day, " on 2022-03-0" + (1 + random.nextInt(9))))
                        .append(any(random, "", ", Reuters said"))
                        .append(".\n\n");
            }
            text.append("\"We spoke\", said ").append(any(random, PEOPLE)).append(".\n\n");
            text.append(any(random, PEOPLE)).append(" is foreign minister.");
            reports.add(ToyCoder.code("r" + n, day, text.toString()));
        }
        return reports;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverOrderAndBatchTheRecordIsTheSame(int seed) {
        var random = new Random(seed);
        var reports = reports(random, 40);
        var expected = RECONCILER.reconcile(reports);
        var shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        var strangers = reports(random, 50).subList(40, 50);
        var ground = new GroundInMemory(List.of(), List.of());
        for (int from = 0; from < shuffled.size(); ) {
            var batch = shuffled.subList(from, Math.min(shuffled.size(), from + 1 + random.nextInt(6)));
            var ids = new TreeSet<String>();
            batch.forEach(one -> ids.add(ground.take(one)));
            var guest = strangers.get(random.nextInt(strangers.size()));
            ids.add(ground.take(guest));
            RECONCILER.update(ground, ids, List.of());
            ground.lose(guest.report().id());
            RECONCILER.update(ground, List.of(guest.report().id()), List.of());
            from += batch.size();
        }
        var found = ground.chronicle();
        assertThat(found.events()).isEqualTo(expected.events()).isNotEmpty();
        assertThat(found.statements()).isEqualTo(expected.statements());
        assertThat(found.offices()).isEqualTo(expected.offices());
    }
}
