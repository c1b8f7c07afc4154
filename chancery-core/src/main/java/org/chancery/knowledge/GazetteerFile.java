package org.chancery.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.chancery.model.Place;

/** Reads {@code gazetteer.tsv.gz}; its first lines say what is in it, {@code tools/gazetteer} makes it. */
final class GazetteerFile {

    private static final String NAME = "gazetteer.tsv.gz";

    private final Map<String, Optional<String>> iso3 = new HashMap<>();

    GazetteerFile(Countries countries) {
        for (var country : countries.all()) {
            country.iso2().ifPresent(code -> iso3.putIfAbsent(code, Optional.of(country.iso3())));
        }
    }

    void read(Consumer<GazetteerPlace> sink) {
        var resource = GazetteerFile.class.getResourceAsStream("/knowledge/" + NAME);
        if (resource == null) {
            throw new IllegalStateException("knowledge/" + NAME + " is not there");
        }
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(resource, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            Optional<String> country = Optional.empty();
            String admin = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("@")) {
                    int tab = line.indexOf('\t');
                    country = iso3.getOrDefault(line.substring(1, tab), Optional.empty());
                    admin = line.substring(tab + 1);
                } else if (!line.startsWith("#")) {
                    sink.accept(place(line, country, admin));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("knowledge/" + NAME, e);
        }
    }

    private static GazetteerPlace place(String line, Optional<String> country, String admin) {
        var cells = line.split("\t", -1);
        if (cells.length < 4) {
            throw new IllegalStateException("knowledge/" + NAME + ": no place in: " + line);
        }
        return new GazetteerPlace(
                cells[1],
                kind(cells[0]),
                country,
                admin,
                new Place.Point(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])),
                cells.length > 4 ? Integer.parseInt(cells[4]) : 0,
                false);
    }

    private static GazetteerPlace.Kind kind(String code) {
        return switch (code) {
            case "C" -> GazetteerPlace.Kind.CAPITAL;
            case "A" -> GazetteerPlace.Kind.SEAT;
            case "B" -> GazetteerPlace.Kind.COUNTY_SEAT;
            case "X" -> GazetteerPlace.Kind.QUARTER;
            case "R" -> GazetteerPlace.Kind.REGION;
            case "D" -> GazetteerPlace.Kind.COUNTY;
            default -> GazetteerPlace.Kind.TOWN;
        };
    }
}
