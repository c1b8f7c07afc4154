package org.chancery.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.knowledge.IcewsNames;
import org.chancery.knowledge.Organisations;
import org.chancery.model.Party;
import org.chancery.model.Party.Kind;

/** Parties of rows: names and codes of other schemes as states, persons and groups. Immutable. */
final class RowParties {

    /** "Protester (Thailand)". */
    private static final Pattern AGENT_OF = Pattern.compile("(.+) \\(([^()]+)\\)");

    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+( [\\p{L}.'’-]+){1,4}");
    private static final int CODE = 3;
    private static final int TYPE = 7;

    private final Countries countries = Countries.load();
    private final IcewsNames icews = IcewsNames.load();
    private final Organisations organisations = Organisations.load();
    private final Map<String, Country> byCameo = new HashMap<>();
    private final Map<String, String> byFips = new HashMap<>();

    RowParties() {
        for (var country : countries.all()) {
            byCameo.putIfAbsent(country.cameo(), country);
            country.fips().ifPresent(code -> byFips.putIfAbsent(code, country.iso3()));
        }
    }

    /** The state that a name or an alpha-3 code stands for. */
    Optional<String> country(String text) {
        return state(text).map(Country::iso3);
    }

    private Optional<Country> state(String text) {
        return countries.find(text).or(() -> icews.named(text)).or(() -> countries.named(text));
    }

    /** The state of a FIPS 10-4 code. */
    Optional<String> fips(String code) {
        return Optional.ofNullable(byFips.get(code));
    }

    /** A party by its name and the country that the row gives it; none without a name. */
    List<Party> named(Optional<String> name, Optional<String> country) {
        return name.map(text -> party(text, country.flatMap(this::country))).stream()
                .toList();
    }

    private Party party(String name, Optional<String> country) {
        var state = state(name);
        if (state.isPresent()) {
            return party(state.get().name(), Kind.STATE, state.map(Country::iso3));
        }
        var agent = AGENT_OF.matcher(name);
        if (agent.matches()) {
            return party(agent.group(1), Kind.GROUP, country(agent.group(2)).or(() -> country));
        }
        if (organisations.named(name).isPresent()) {
            return party(name, Kind.ORGANISATION, country);
        }
        return party(name, PERSON.matcher(name).matches() ? Kind.PERSON : Kind.GROUP, country);
    }

    /** GDELT's ten columns of an actor: a state where nobody or its government acts for it, else the group that its name tells. */
    List<Party> gdelt(Cells cells, int first) {
        var name = cells.find(first + 1);
        var state = cells.find(first + 2).map(byCameo::get);
        var type = cells.find(first + TYPE);
        if (state.isPresent() && type.filter(code -> !code.equals("GOV")).isEmpty()) {
            return List.of(party(state.get().name(), Kind.STATE, state.map(Country::iso3)));
        }
        return name
                .or(() -> cells.find(first))
                .map(words -> party(capitals(words), Kind.GROUP, state.map(Country::iso3)))
                .stream()
                .toList();
    }

    private static Party party(String name, Kind kind, Optional<String> country) {
        return new Party(name, kind, country, Optional.empty(), Optional.empty());
    }

    /** "PRIME MINISTER" is "Prime Minister"; three letters are an abbreviation. */
    private static String capitals(String words) {
        var text = new StringBuilder();
        for (var word : words.split(" ")) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(
                            word.length() <= CODE
                                    ? word
                                    : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }
}
