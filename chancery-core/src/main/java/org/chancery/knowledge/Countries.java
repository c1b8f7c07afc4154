package org.chancery.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.chancery.model.Place;

/**
 * The states and territories of the world and the words for them: {@code knowledge/countries.tsv}. Immutable, thread-safe.
 *
 * <p>Codes of the schemes of the field are read off a {@link Country}; words in running text are found with {@link #words()}.
 */
public final class Countries {

    private static final String[] COLUMNS = {
        "iso3",
        "iso2",
        "cow",
        "cown",
        "cameo",
        "plover",
        "fips",
        "name",
        "aliases",
        "adjectives",
        "people",
        "capitals",
        "seats",
        "lat",
        "lon",
        "region",
        "from",
        "to",
        "successor"
    };

    private final Map<String, Country> byIso3;
    private final Map<String, Country> byNumber;
    private final PhraseTrie<CountryWord> words;

    private Countries(Map<String, Country> byIso3, Map<String, Country> byNumber) {
        this.byIso3 = byIso3;
        this.byNumber = byNumber;
        var builder = new PhraseTrie.Builder<CountryWord>();
        add(builder, CountryWord.Kind.NAME);
        add(builder, CountryWord.Kind.ADJECTIVE);
        add(builder, CountryWord.Kind.PEOPLE);
        add(builder, CountryWord.Kind.CAPITAL);
        add(builder, CountryWord.Kind.SEAT);
        this.words = builder.build();
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules
     */
    public static Countries load() {
        var byIso3 = new LinkedHashMap<String, Country>();
        for (var row : Table.distinct(Table.read("countries.tsv", COLUMNS), "iso3")) {
            byIso3.put(row.text("iso3"), country(row));
        }
        var byNumber = new HashMap<String, Country>();
        for (var row : Table.distinct(Table.read("isonumbers.tsv", "iso3", "number"), "number")) {
            byNumber.put(
                    row.text("number"),
                    Optional.ofNullable(byIso3.get(row.text("iso3")))
                            .orElseThrow(() -> row.fault("no country of that code")));
        }
        return new Countries(byIso3, byNumber);
    }

    /** All of them, in the order of the file. */
    public Collection<Country> all() {
        return byIso3.values();
    }

    /** The country with this ISO 3166-1 alpha-3 code. */
    public Optional<Country> find(String iso3) {
        return Optional.ofNullable(byIso3.get(iso3));
    }

    /** The country with this ISO 3166-1 numeric code: {@code 392} is Japan. */
    public Optional<Country> numbered(String code) {
        return Optional.ofNullable(byNumber.get(code));
    }

    /** The country that goes by this name or alias, without article. */
    public Optional<Country> named(String name) {
        return words.find(name)
                .filter(word -> word.kind() == CountryWord.Kind.NAME)
                .map(CountryWord::country);
    }

    /** Names, adjectives, peoples, capitals and seats of government in running text; a word with several readings has the first of these. */
    public PhraseTrie<CountryWord> words() {
        return words;
    }

    private void add(PhraseTrie.Builder<CountryWord> builder, CountryWord.Kind kind) {
        for (var country : byIso3.values()) {
            for (var phrase : phrases(country, kind)) {
                String entry =
                        switch (kind) {
                            case NAME, ADJECTIVE, PEOPLE -> country.name();
                            case CAPITAL -> country.capitals().get(0);
                            case SEAT -> phrase;
                        };
                builder.addWithCapitals(phrase, new CountryWord(country, kind, entry));
            }
        }
    }

    private static List<String> phrases(Country country, CountryWord.Kind kind) {
        return switch (kind) {
            case NAME ->
                Stream.concat(Stream.of(country.name()), country.aliases().stream())
                        .toList();
            case ADJECTIVE -> country.adjectives();
            case PEOPLE -> country.people();
            case CAPITAL -> country.capitals();
            case SEAT -> country.seats();
        };
    }

    private static Country country(Table.Row row) {
        String iso3 = row.text("iso3");
        return new Country(
                iso3,
                row.find("iso2"),
                row.find("cow"),
                number(row, "cown"),
                row.text("cameo"),
                row.find("plover").orElse(iso3),
                row.find("fips"),
                row.text("name"),
                row.list("aliases"),
                row.list("adjectives"),
                row.list("people"),
                row.list("capitals"),
                row.list("seats"),
                point(row),
                row.text("region"),
                number(row, "from"),
                number(row, "to"),
                row.find("successor"));
    }

    private static OptionalInt number(Table.Row row, String column) {
        try {
            return row.find(column).map(Integer::parseInt).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        } catch (NumberFormatException e) {
            throw row.fault("no number in " + column);
        }
    }

    private static Place.Point point(Table.Row row) {
        try {
            return new Place.Point(Double.parseDouble(row.text("lat")), Double.parseDouble(row.text("lon")));
        } catch (NumberFormatException e) {
            throw row.fault("no coordinates");
        }
    }
}
