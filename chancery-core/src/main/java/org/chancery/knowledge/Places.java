package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Place;

/** Regions, seas, mountains, islands and areas: {@code knowledge/places.tsv}. Immutable, thread-safe. */
public final class Places {

    private final List<Entry> all;

    private Places(List<Entry> all) {
        this.all = List.copyOf(all);
    }

    /**
     * A line of the file.
     *
     * @param aliases other names
     * @param abbreviations forms that mean it only after a town and a comma
     */
    public record Entry(GazetteerPlace place, List<String> aliases, List<String> abbreviations) {}

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules
     */
    public static Places load() {
        var all = new ArrayList<Entry>();
        for (var row : Table.read("places.tsv", "name", "kind", "country", "admin", "lat", "lon", "aliases", "short")) {
            var place = new GazetteerPlace(
                    row.text("name"),
                    kind(row),
                    row.find("country"),
                    row.find("admin").orElse(""),
                    point(row),
                    0,
                    true);
            all.add(new Entry(place, row.list("aliases"), row.list("short")));
        }
        return new Places(all);
    }

    /** All of them, in the order of the file. */
    public List<Entry> all() {
        return all;
    }

    private static GazetteerPlace.Kind kind(Table.Row row) {
        return switch (row.text("kind")) {
            case "region" -> GazetteerPlace.Kind.REGION;
            case "area" -> GazetteerPlace.Kind.AREA;
            case "continent" -> GazetteerPlace.Kind.CONTINENT;
            case "island" -> GazetteerPlace.Kind.ISLAND;
            case "ocean", "sea", "bay", "strait", "river", "lake", "canal" -> GazetteerPlace.Kind.WATER;
            case "mountain", "pass" -> GazetteerPlace.Kind.MOUNTAIN;
            case "city" -> GazetteerPlace.Kind.SEAT;
            case "site" -> GazetteerPlace.Kind.SITE;
            default -> throw row.fault("no kind " + row.text("kind"));
        };
    }

    private static Place.Point point(Table.Row row) {
        try {
            return new Place.Point(Double.parseDouble(row.text("lat")), Double.parseDouble(row.text("lon")));
        } catch (NumberFormatException e) {
            throw row.fault("no coordinates");
        }
    }
}
