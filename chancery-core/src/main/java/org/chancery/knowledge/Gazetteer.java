package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places by name, with coordinates: {@code countries.tsv}, {@code places.tsv}, {@code towns.tsv} and {@code gazetteer.tsv.gz}. Some 140,000 of
 * them, about 30 MB. Immutable, thread-safe.
 */
public final class Gazetteer {

    private final Map<String, List<GazetteerPlace>> byKey = new HashMap<>(1 << 18);
    private final Map<String, List<GazetteerPlace>> byShort = new HashMap<>();

    private final PlaceKey keys = new PlaceKey();
    private final PlaceWords words = PlaceWords.load();

    private Gazetteer() {}

    /**
     * Reads the files; a quarter of a second.
     *
     * @throws IllegalStateException naming file and line, if one breaks its rules
     */
    public static Gazetteer load(Countries countries) {
        var gazetteer = new Gazetteer();
        for (var country : countries.all()) {
            var state = new GazetteerPlace(
                    country.name(),
                    GazetteerPlace.Kind.STATE,
                    Optional.of(country.iso3()),
                    "",
                    country.point(),
                    0,
                    true);
            gazetteer.put(country.name(), state);
            country.aliases().forEach(alias -> gazetteer.put(alias, state));
        }
        gazetteer.addPlaces();
        new GazetteerFile(countries).read(gazetteer::addListed);
        gazetteer.addTowns();
        return gazetteer;
    }

    /** What goes by this name, however spelt; states first, then as the files have them. */
    public List<GazetteerPlace> find(String name) {
        return byKey.getOrDefault(keys.of(name), List.of());
    }

    /** The regions that this abbreviation means after a town and a comma: "Ill.". Letter case counts. */
    public List<GazetteerPlace> abbreviated(String abbreviation) {
        return byShort.getOrDefault(abbreviation, List.of());
    }

    private void addPlaces() {
        for (var entry : Places.load().all()) {
            put(entry.place().name(), entry.place());
            entry.aliases().forEach(alias -> put(alias, entry.place()));
            entry.abbreviations().forEach(word -> byShort.computeIfAbsent(word, key -> new ArrayList<>(1))
                    .add(entry.place()));
        }
    }

    /** Adds a place of the big file, but a region that places.tsv has already. */
    private void addListed(GazetteerPlace place) {
        if (place.kind() != GazetteerPlace.Kind.REGION) {
            put(place.name(), place);
            return;
        }
        String key = keys.of(place.name());
        String bare = words.withoutKind(key);
        if (!hasRegion(key, place) && !hasRegion(bare, place)) {
            putKey(key, place);
            if (!bare.equals(key)) {
                putKey(bare, place);
            }
        }
    }

    private boolean hasRegion(String key, GazetteerPlace place) {
        return byKey.getOrDefault(key, List.of()).stream()
                .anyMatch(other -> !other.kind().isTown() && other.country().equals(place.country()));
    }

    private void addTowns() {
        for (var row : Table.read("towns.tsv", "name", "country", "english", "aliases")) {
            var country = row.find("country");
            var town = find(row.text("name")).stream()
                    .filter(place -> place.kind().isTown() && place.country().equals(country))
                    .max(Comparator.comparingInt(GazetteerPlace::population))
                    .orElseThrow(() -> row.fault("no town " + row.text("name") + " in the gazetteer"));
            var shown = row.find("english").map(town::named).orElse(town);
            byKey.get(keys.of(town.name())).replaceAll(place -> place.equals(town) ? shown : place);
            put(shown.name(), shown);
            row.list("aliases").forEach(alias -> put(alias, shown));
        }
    }

    private void put(String name, GazetteerPlace place) {
        putKey(keys.of(name), place);
    }

    private void putKey(String key, GazetteerPlace place) {
        var places = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!places.contains(place)) {
            places.add(place);
        }
    }
}
