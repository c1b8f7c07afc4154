package org.chancery.export.view;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.chancery.export.EventWords;
import org.chancery.export.Exporter;
import org.chancery.export.Target;
import org.chancery.export.Tree;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.model.Certainty;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Place;
import org.chancery.query.Selection;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events on a map (RFC 7946): a feature an event. Where only the country is known, the point is the country's and {@code geo_precision} is 3; an event
 * without a place has no geometry.
 */
public final class GeoJson implements Exporter {

    private final Countries countries = Countries.load();

    @Override
    public void write(Selection selection, Target target) throws IOException {
        try (var out =
                new BufferedWriter(new OutputStreamWriter(target.open("events.geojson"), StandardCharsets.UTF_8))) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[");
            var comma = new String[] {"\n"};
            selection.events(event -> {
                try {
                    out.write(comma[0]);
                    out.write(feature(event).toString());
                    comma[0] = ",\n";
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            out.write("\n]}\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ObjectNode feature(Event event) {
        var point = event.place().flatMap(Place::point);
        var country = event.place().flatMap(Place::country).flatMap(countries::find);
        boolean isCountry = event.place().isPresent()
                && country.map(Country::name)
                        .filter(event.place().get().name()::equals)
                        .isPresent();
        var where = point.or(() -> country.map(Country::point));
        var properties = new Tree()
                .put("id", event.id())
                .put("title", EventWords.title(event))
                .put("type", event.type().name())
                .texts("mode", event.modes())
                .put("status", event.status().label())
                .real("certainty", event.certainty().map(Certainty::value))
                .text("date_start", event.date().flatMap(DateRange::start))
                .text("date_end", event.date().flatMap(DateRange::end))
                .texts(
                        "actors",
                        event.actors().stream().map(party -> party.name()).collect(Collectors.toList()))
                .texts(
                        "recipients",
                        event.recipients().stream().map(party -> party.name()).collect(Collectors.toList()))
                .text("place", event.place().map(Place::name))
                .text("country", event.place().flatMap(Place::country))
                .put("independent_sources", event.independentSources());
        if (where.isPresent()) {
            properties.put("geo_precision", point.isPresent() && !isCountry ? 1 : 3);
        }
        var feature = new Tree().put("type", "Feature").put("id", event.id());
        if (where.isPresent()) {
            feature.node("geometry", geometry(where.get()));
        } else {
            feature.node("geometry", JsonNodeFactory.instance.nullNode());
        }
        return feature.node("properties", properties.build()).build();
    }

    private static ObjectNode geometry(Place.Point point) {
        var node = new Tree().put("type", "Point").build();
        node.putArray("coordinates").add(point.lon()).add(point.lat());
        return node;
    }
}
