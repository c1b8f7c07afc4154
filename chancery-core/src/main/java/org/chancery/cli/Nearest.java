package org.chancery.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.query.Filter;
import org.chancery.query.Order;
import org.chancery.query.Page;
import org.chancery.query.Questions;

/** What somebody may have meant who misspelt a name. */
final class Nearest {

    private static final int BEGUN = 2;

    private final Countries countries = Countries.load();

    /**
     * A check that every country is one.
     *
     * @throws Misuse with the name that is nearest
     */
    void check(List<String> named) {
        for (var name : named) {
            boolean code = name.strip().length() <= 3;
            if (!code
                    && countries.named(name).isEmpty()
                    && countries.words().find(name).isEmpty()) {
                throw new Misuse("no country is called “" + name + "”" + meant(to(name, names())));
            }
        }
    }

    /**
     * A check of names that found nothing.
     *
     * @throws Misuse where a name of the record or of a country is spelt almost so
     */
    void check(Questions questions, List<String> who) {
        for (var name : who) {
            var alone = Filter.with().who(List.of(name)).build();
            if (!questions.events(alone, Order.LATEST, Page.first(1)).rows().isEmpty()) {
                continue;
            }
            var begun = name.substring(0, Math.min(BEGUN, name.length()));
            var known = questions.completions("who:" + begun).stream()
                    .map(text -> text.replaceFirst("^who:", "").replace("\"", ""));
            var near = to(name, Stream.concat(known.flatMap(Nearest::parts), names()).toList().stream());
            if (near.isPresent() && countries.named(name).isEmpty()) {
                throw new Misuse("nothing of “" + name + "” here" + meant(near));
            }
        }
    }

    private Stream<String> names() {
        return countries.all().stream().map(Country::name);
    }

    /** A name and its last word, by which people are asked for. */
    private static Stream<String> parts(String name) {
        return Stream.of(name, name.substring(name.lastIndexOf(' ') + 1)).distinct();
    }

    private static String meant(Optional<String> near) {
        return near.map(name -> "; did you mean " + name + "?")
                .orElse("; write a name such as Japan, or a code such as JPN");
    }

    /** The name that is spelt almost so, but not just so. */
    static Optional<String> to(String name, Stream<String> known) {
        int most = name.length() < 5 ? 1 : 2;
        return known.filter(other -> distance(name, other) > 0 && distance(name, other) <= most)
                .min(Comparator.comparingInt((String other) -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters are to be put in, taken out, changed or swapped with their neighbour; case does not count. */
    private static int distance(String one, String other) {
        String a = one.strip().toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        var row = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int k = 0; k <= b.length(); k++) {
                if (i == 0 || k == 0) {
                    row[i][k] = i + k;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1;
                row[i][k] = Math.min(Math.min(row[i - 1][k], row[i][k - 1]) + 1, row[i - 1][k - 1] + change);
                boolean swapped =
                        i > 1 && k > 1 && a.charAt(i - 1) == b.charAt(k - 2) && a.charAt(i - 2) == b.charAt(k - 1);
                if (swapped) {
                    row[i][k] = Math.min(row[i][k], row[i - 2][k - 2] + 1);
                }
            }
        }
        return row[a.length()][b.length()];
    }
}
