package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.GazetteerPlace;
import org.chancery.knowledge.PlaceWords;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** Finds the place names of a report and what each might be. */
final class Toponyms {

    /** Between a town and the region it lies in. */
    private static final Pattern COMMA = Pattern.compile(",\\s{1,2}|\\s?\\(| in ");

    /** An abbreviation of a region: "Ill.", "N.Y.", "CA". */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:[A-Z]\\. ?){2,3}|[A-Z][A-Za-z]{1,4}\\.|[A-Z]{2,3}\\b");

    private static final Pattern LOCATIVE = Pattern.compile(
            "\\b(?:at|in|to|near|outside|inside|into|around|from|visit(?:ed|ing)?|through)\\s+(?:the\\s+)?$");

    /** Inhabitants from which on a town lends its name to airports and cathedrals that news knows by it. */
    private static final int SEEN_FROM_AFAR = 20_000;

    /** Inhabitants from which on a town's short name is worth more than an abbreviation. */
    private static final int KNOWN_TOWN = 150_000;

    private final Countries countries;
    private final Gazetteer gazetteer;
    private final PlaceWords words = PlaceWords.load();

    Toponyms(Countries countries, Gazetteer gazetteer) {
        this.countries = countries;
        this.gazetteer = gazetteer;
    }

    /** All of them, in the order of the text. */
    List<Toponym> in(Report report, Annotation annotation) {
        var found = new ArrayList<Toponym>();
        var names = annotation.names();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (!isPlace(name)) {
                continue;
            }
            var candidates = candidates(name);
            if (!candidates.isEmpty() && !isGovernment(report.text(), name)) {
                var next = i + 1 < names.size() ? Optional.of(names.get(i + 1)) : Optional.<Name>empty();
                found.add(new Toponym(name, candidates, container(report.text(), name, next, candidates)));
            }
        }
        return found;
    }

    private static boolean isPlace(Name name) {
        return switch (name.sort()) {
            case STATE, METONYM, PLACE -> true;
            default -> false;
        };
    }

    /** "The White House said": a seat of government that nothing is in, at or on its way to is no place. */
    private boolean isGovernment(String text, Name name) {
        if (name.sort() != Name.Sort.METONYM || isCapital(name)) {
            return false;
        }
        int start = name.span().start();
        return !LOCATIVE.matcher(text.substring(Math.max(0, start - 14), start)).find();
    }

    private boolean isCapital(Name name) {
        return name.country().flatMap(countries::find).stream()
                .flatMap(country -> country.capitals().stream())
                .anyMatch(name.text()::equalsIgnoreCase);
    }

    /** What goes by the name. */
    private List<GazetteerPlace> candidates(Name name) {
        return switch (name.sort()) {
            case STATE -> {
                var state = state(name);
                yield Stream.concat(
                                state.stream(),
                                gazetteer.find(name.text()).stream()
                                        .filter(place -> place.kind() != GazetteerPlace.Kind.STATE))
                        .toList();
            }
            case METONYM -> seat(name);
            default -> find(name.text());
        };
    }

    /** A capital or its namesakes; a building or street if the files say where it is. */
    private List<GazetteerPlace> seat(Name name) {
        var places = gazetteer.find(name.text());
        return isCapital(name)
                ? places
                : places.stream().filter(GazetteerPlace::isListed).toList();
    }

    private Optional<GazetteerPlace> state(Name name) {
        return name.country()
                .flatMap(countries::find)
                .map(country -> new GazetteerPlace(
                        country.name(),
                        GazetteerPlace.Kind.STATE,
                        Optional.of(country.iso3()),
                        "",
                        country.point(),
                        0,
                        true));
    }

    /** What goes by the name of a place as it stands, without the words around it, or by the town of a building. */
    private List<GazetteerPlace> find(String text) {
        var abbreviated = text.indexOf('.') > 0 ? gazetteer.abbreviated(text) : List.<GazetteerPlace>of();
        if (!abbreviated.isEmpty()) {
            return abbreviated;
        }
        var whole = gazetteer.find(text).stream()
                .filter(place -> !isOther(text, place))
                .toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        var core = words.core(text).map(gazetteer::find).orElse(List.of());
        return core.isEmpty()
                ? words.townOf(text).map(gazetteer::find).orElse(List.of()).stream()
                        .filter(place -> place.isListed() || place.population() > SEEN_FROM_AFAR)
                        .toList()
                : core;
    }

    /** Whether a small town's name is only by chance that of an abbreviation: "EU" and Eu in Normandy. */
    private static boolean isOther(String text, GazetteerPlace place) {
        return text.length() <= 4
                && text.equals(text.toUpperCase(Locale.ROOT))
                && place.kind().isTown()
                && place.name().equalsIgnoreCase(text)
                && place.population() < KNOWN_TOWN;
    }

    /** The region or state that a name right after this one means, if one of the candidates can lie in it. */
    private Optional<GazetteerPlace> container(
            String text, Name name, Optional<Name> next, List<GazetteerPlace> candidates) {
        var comma = COMMA.matcher(text)
                .region(name.span().end(), Math.min(text.length(), name.span().end() + 4));
        if (!comma.lookingAt()) {
            return Optional.empty();
        }
        int at = comma.end();
        // "Ohio, Georgia and Texas" is a list; "Moscow, Idaho" and "Mexico, Missouri" are not
        boolean isWhole = candidates.stream().anyMatch(PlaceContext::isKnownRegion);
        var named = next.filter(n -> !isWhole && n.span().start() == at && isPlace(n)).stream()
                .flatMap(n -> candidates(n).stream())
                .filter(place -> !place.kind().isTown());
        var abbreviation = ABBREVIATION.matcher(text).region(at, Math.min(text.length(), at + 8));
        var abbreviated = abbreviation.lookingAt()
                ? gazetteer.abbreviated(abbreviation.group().strip()).stream()
                : Stream.<GazetteerPlace>empty();
        return Stream.concat(named, abbreviated)
                .map(outer -> new Fit(outer, fit(outer, candidates)))
                .filter(fit -> fit.km() < 900)
                // "Chad, Sudan and Niger": one state is not in another
                .filter(fit -> fit.outer().kind() != GazetteerPlace.Kind.STATE || name.sort() != Name.Sort.STATE)
                .min(Comparator.comparingDouble(Fit::km))
                .map(Fit::outer);
    }

    private record Fit(GazetteerPlace outer, double km) {}

    /** How far the nearest candidate within is from the point of the whole. */
    private static double fit(GazetteerPlace outer, List<GazetteerPlace> candidates) {
        return candidates.stream()
                .filter(place -> within(place, outer))
                .mapToDouble(place ->
                        outer.kind() == GazetteerPlace.Kind.STATE ? 0 : Distance.km(place.point(), outer.point()))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** Whether one place can lie in another, as far as their codes tell. */
    static boolean within(GazetteerPlace place, GazetteerPlace outer) {
        if (place.equals(outer) || place.kind() == GazetteerPlace.Kind.STATE) {
            return false;
        }
        boolean sameState = place.country().isPresent() && place.country().equals(outer.country());
        if (outer.kind() == GazetteerPlace.Kind.STATE) {
            return sameState;
        }
        return sameState
                && (outer.admin().isEmpty()
                        || place.admin().isEmpty()
                        || outer.admin().equals(place.admin())
                        || !outer.kind().equals(GazetteerPlace.Kind.REGION)
                        || Distance.km(place.point(), outer.point()) < 150);
    }

    /** Whether a span lies in this toponym's words. */
    static boolean isAt(Toponym toponym, Span span) {
        return toponym.name().span().overlaps(span);
    }
}
