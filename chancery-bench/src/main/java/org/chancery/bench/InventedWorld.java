package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.model.Party;
import org.chancery.model.Place;

/**
 * People, towns, outlets and words of a world that does not exist, in numbers of one that does. A few of each are in most reports
 * and most in few, as everywhere. The same seed gives the same world. Thread-safe.
 */
final class InventedWorld {

    private static final List<String> TOPICS = List.of(
            "grain",
            "sanctions",
            "border",
            "trade",
            "prisoners",
            "ceasefire",
            "fisheries",
            "pipelines",
            "visas",
            "tariffs",
            "missiles",
            "refugees",
            "water",
            "election",
            "airspace",
            "steel",
            "debt",
            "vaccines",
            "cables",
            "training");
    private static final String[] ONSETS = {
        "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "sh", "ch"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ou"};
    private static final String[] ENDS = {"", "n", "r", "l", "s", "m", "k"};

    private final List<Party> people = new ArrayList<>();
    private final List<Place> towns = new ArrayList<>();
    private final List<String> outlets = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    InventedWorld(long seed) {
        var random = new Random(seed);
        var countries =
                Countries.load().all().stream().map(Country::iso3).sorted().toList();
        for (int i = 0; i < 20_000; i++) {
            people.add(new Party(
                    name(random, 2) + " " + name(random, 3),
                    Party.Kind.PERSON,
                    Optional.of(countries.get(skewed(random, countries.size()))),
                    Optional.empty(),
                    Optional.empty()));
        }
        for (int i = 0; i < 3_000; i++) {
            towns.add(new Place(
                    name(random, 3),
                    Optional.of(countries.get(skewed(random, countries.size()))),
                    Optional.of(new Place.Point(random.nextInt(140) - 60, random.nextInt(360) - 180))));
        }
        for (int i = 0; i < 60; i++) {
            outlets.add("The " + name(random, 2) + (i % 2 == 0 ? " Herald" : " Times"));
        }
        for (int i = 0; i < 20_000; i++) {
            words.add(name(random, 1 + random.nextInt(3)).toLowerCase(Locale.ROOT));
        }
    }

    /** A number below a bound, small ones far more often. */
    private static int skewed(Random random, int bound) {
        return (int) (Math.pow(random.nextDouble(), 3) * bound);
    }

    private static String name(Random random, int syllables) {
        var name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(ONSETS[random.nextInt(ONSETS.length)]).append(VOWELS[random.nextInt(VOWELS.length)]);
        }
        name.append(ENDS[random.nextInt(ENDS.length)]);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(skewed(random, list.size()));
    }

    Party person(Random random) {
        return any(random, people);
    }

    Place town(Random random) {
        return any(random, towns);
    }

    String outlet(Random random) {
        return any(random, outlets);
    }

    String topic(Random random) {
        return any(random, TOPICS);
    }

    /** So many words that say nothing. */
    String words(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(any(random, words));
        }
        return text.toString();
    }
}
