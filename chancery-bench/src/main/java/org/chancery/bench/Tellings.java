package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;

/**
 * Plain English that tells of invented events, to be read and coded, unlike {@link InventedReports}, which are coded already. The same
 * number gives the same report. Thread-safe.
 */
final class Tellings {

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int A_DAY = 25;
    private static final int PEOPLE = 400;
    private static final int EVENTS = 3;
    private static final List<String> GIVEN =
            List.of("Anna", "Boris", "Clara", "David", "Elena", "Felix", "Greta", "Hugo", "Irina", "Jonas");
    private static final List<String> OFFICES =
            List.of("Foreign Minister", "Prime Minister", "President", "Defense Minister", "Trade Minister");
    private static final List<String> TOPICS =
            List.of("grain", "fisheries", "the border", "pipelines", "visas", "tariffs", "prisoners", "water", "steel");

    private final Map<String, List<String>> sentences = new TreeMap<>();
    private final List<String> kinds;
    private final List<Country> countries;
    private final List<String> surnames = new ArrayList<>();
    private final long seed;

    Tellings(long seed) {
        this.seed = seed;
        for (var line : lines()) {
            var parts = line.split("\t", 2);
            sentences.computeIfAbsent(parts[0], kind -> new ArrayList<>()).add(parts[1]);
        }
        kinds = List.copyOf(sentences.keySet());
        countries = Countries.load().all().stream()
                .filter(country -> country.existedIn(FIRST_DAY.getYear())
                        && !country.capitals().isEmpty())
                .sorted(java.util.Comparator.comparing(Country::iso3))
                .toList();
        var world = new InventedWorld(seed);
        var random = new Random(seed);
        for (int i = 0; i < PEOPLE; i++) {
            var name = world.person(random).name();
            surnames.add(name.substring(name.indexOf(' ') + 1));
        }
    }

    /** The day that a report is of. */
    LocalDate day(int number) {
        return FIRST_DAY.plusDays(number / A_DAY);
    }

    /** What a report says: three events, the first of which the report before has told of in other words, and some talk. */
    String text(int number) {
        var random = new Random(seed * 31 + number);
        var text = new StringBuilder();
        for (int i = 0; i < EVENTS; i++) {
            text.append(text.isEmpty() ? "" : " ");
            text.append(told(i == 0 ? number - 1 : number, i == 0 ? EVENTS - 1 : i, random));
        }
        return text.toString();
    }

    private String told(int number, int index, Random telling) {
        var random = new Random(seed * 1_000_003 + number * 17L + index);
        var kind = sentences.get(kinds.get(random.nextInt(kinds.size())));
        var land = countries.get(random.nextInt(countries.size()));
        var other = countries.get(random.nextInt(countries.size()));
        var day = day(Math.max(0, number)).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return kind.get(telling.nextInt(kind.size()))
                .replace("{whom}", person(other, random))
                .replace("{who}", person(land, random))
                .replace("{land}", land.name())
                .replace("{other}", other.name())
                .replace("{town}", land.capitals().get(0))
                .replace("{topic}", TOPICS.get(random.nextInt(TOPICS.size())))
                .replace("{day}", day);
    }

    /** One person an office of a country. */
    private String person(Country country, Random random) {
        int office = random.nextInt(OFFICES.size());
        int one = Math.floorMod(country.iso3().hashCode() + office * 37, PEOPLE);
        return OFFICES.get(office) + " " + GIVEN.get(one % GIVEN.size()) + " " + surnames.get(one) + " of "
                + country.name();
    }

    private static List<String> lines() {
        try (var in = Tellings.class.getResourceAsStream("/tellings.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
