package org.chancery.export.linked;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.export.EventWords;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.query.SourcedEvent;

/** Events with their parties, places and mentions as entities of FollowTheMoney. */
final class FtmEvents {

    private final Countries countries;
    private final Map<String, String> wikidata;
    private final Consumer<FtmEntity> out;

    /** @param wikidata items of people, by their ids in the record */
    FtmEvents(Countries countries, Map<String, String> wikidata, Consumer<FtmEntity> out) {
        this.countries = countries;
        this.wikidata = wikidata;
        this.out = out;
    }

    void write(SourcedEvent sourced) {
        var event = sourced.event();
        var id = "chancery-" + event.id();
        var entity =
                switch (schema(event)) {
                    case "Trip" ->
                        involved(new FtmEntity("Trip", id), event)
                                .add("endLocation", address(event.place().get()));
                    case "Call" -> call(new FtmEntity("Call", id), event);
                    case "Sanction" -> sanction(new FtmEntity("Sanction", id), event);
                    default ->
                        involved(new FtmEntity("Event", id), event)
                                .add("location", event.place().map(Place::name));
                };
        dated(entity, event)
                .add("summary", EventWords.title(event))
                .add(
                        "description",
                        event.mentions().stream()
                                .map(Event.Telling::text)
                                .distinct()
                                .toList())
                .add("recordId", event.id())
                .add(
                        "sourceUrl",
                        sourced.reports().stream()
                                .flatMap(report -> report.url().stream())
                                .filter(url -> url.startsWith("http"))
                                .toList())
                .add(
                        "publisher",
                        sourced.reports().stream()
                                .flatMap(report -> report.publisher().stream())
                                .toList())
                .add(
                        "proof",
                        sourced.reports().stream()
                                .map(report -> article(report.id()))
                                .toList());
        out.accept(entity);
        mentions(event, id);
    }

    private static String schema(Event event) {
        boolean told = event.type() == EventType.CONSULT;
        if (told && event.modes().contains("visit") && event.place().isPresent()) {
            return "Trip";
        }
        if (told && event.modes().contains("phone") && event.actors().size() > 1) {
            return "Call";
        }
        return event.type() == EventType.SANCTION && !event.recipients().isEmpty() ? "Sanction" : "Event";
    }

    private FtmEntity involved(FtmEntity entity, Event event) {
        return entity.add("name", EventWords.title(event))
                .add("country", event.place().flatMap(Place::country).map(this::country))
                .add("organizer", event.recipients().isEmpty() ? List.of() : parties(event.actors()))
                .add("involved", event.recipients().isEmpty() ? parties(event.actors()) : parties(event.recipients()))
                .add("keywords", event.topics())
                .add("keywords", event.status().label());
    }

    private FtmEntity call(FtmEntity entity, Event event) {
        var parties = parties(event.actors());
        return entity.add("caller", parties.get(0)).add("receiver", parties.subList(1, parties.size()));
    }

    private FtmEntity sanction(FtmEntity entity, Event event) {
        return entity.add("entity", parties(event.recipients()))
                .add("authority", event.actors().stream().map(Party::name).toList())
                .add("status", event.status().label())
                .add("reason", event.topics());
    }

    /** A day, month or year as the format writes one of each: a day some time in January is "2021-01", no range. */
    private static Optional<String> oneDate(DateRange range) {
        if (range.start().isEmpty() || range.end().isEmpty()) {
            return Optional.empty();
        }
        var start = range.start().get();
        var end = range.end().get();
        if (range.isDay()) {
            return Optional.of(start.toString());
        }
        if (start.getDayOfMonth() == 1 && end.equals(YearMonth.from(start).atEndOfMonth())) {
            return Optional.of(YearMonth.from(start).toString());
        }
        boolean year = start.getDayOfYear() == 1 && end.equals(start.withDayOfYear(start.lengthOfYear()));
        return year ? Optional.of(Integer.toString(start.getYear())) : Optional.empty();
    }

    private static FtmEntity dated(FtmEntity entity, Event event) {
        var day = event.date().flatMap(FtmEvents::oneDate);
        return day.isPresent()
                ? entity.add("date", day)
                : entity.add("startDate", event.date().flatMap(DateRange::start))
                        .add("endDate", event.date().flatMap(DateRange::end));
    }

    private void mentions(Event event, String id) {
        for (int i = 0; i < event.mentions().size(); i++) {
            var mention = event.mentions().get(i);
            var span = mention.where().span();
            out.accept(new FtmEntity("Mention", id + "-" + i)
                    .add("document", article(mention.where().report()))
                    .add("name", mention.parties())
                    .add("resolved", parties(event.actors()))
                    .add("resolved", parties(event.recipients()))
                    .add("context", mention.text())
                    .add("recordId", event.id() + "#char=" + span.start() + "," + span.end()));
        }
    }

    private List<String> parties(List<Party> parties) {
        return parties.stream().map(this::party).toList();
    }

    /** The id of a party, whose entity is written. */
    String party(Party party) {
        var id = "chancery-" + slug(party.id().orElse(party.kind().label() + " " + party.name()));
        var schema =
                switch (party.kind()) {
                    case PERSON -> "Person";
                    case STATE -> "PublicBody";
                    case ORGANISATION -> "Organization";
                    case GROUP -> "LegalEntity";
                };
        out.accept(new FtmEntity(schema, id)
                .add("name", party.name())
                .add("wikidataId", party.id().map(wikidata::get))
                .add("country", party.country().map(this::country)));
        return id;
    }

    private String address(Place place) {
        var id = "chancery-place-" + slug(place.name() + " " + place.country().orElse(""));
        var entity = new FtmEntity("Address", id)
                .add("full", place.name() + place.country().map(c -> ", " + c).orElse(""))
                .add("city", place.name())
                .add("country", place.country().map(this::country));
        place.point().ifPresent(point -> entity.add("latitude", Double.toString(point.lat()))
                .add("longitude", Double.toString(point.lon())));
        out.accept(entity);
        return id;
    }

    static String article(String report) {
        return "chancery-report-" + slug(report);
    }

    /** FollowTheMoney has alpha-2 codes in small letters. */
    String country(String iso3) {
        return countries.find(iso3).flatMap(Country::iso2).orElse(iso3).toLowerCase(Locale.ROOT);
    }

    static String slug(String text) {
        return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", ""))
                .filter(slug -> !slug.isEmpty())
                .orElse("x");
    }
}
