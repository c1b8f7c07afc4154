package org.chancery.knowledge;

import java.util.Optional;

/** Reads what lists call a position, "Minister of Foreign Affairs of Ukraine", "Finnish Prime Minister", as an office and its state. Thread-safe. */
public final class Positions {

    private final Offices offices;
    private final Countries countries;

    public Positions(Offices offices, Countries countries) {
        this.offices = offices;
        this.countries = countries;
    }

    /**
     * The office, if the words are known.
     *
     * @param country ISO 3166-1 alpha-3 of the list, for positions that name no state
     */
    public Optional<Position> of(String position, Optional<String> country) {
        var whole = country.flatMap(c -> position(position, c));
        if (whole.isPresent()) {
            return whole;
        }
        for (int at = position.lastIndexOf(" of "); at > 0; at = position.lastIndexOf(" of ", at - 1)) {
            String title = position.substring(0, at);
            var named = country(position.substring(at + 4)).flatMap(c -> position(title, c));
            if (named.isPresent()) {
                return named;
            }
        }
        int blank = position.indexOf(' ');
        return blank < 0
                ? Optional.empty()
                : adjective(position.substring(0, blank)).flatMap(c -> position(position.substring(blank + 1), c));
    }

    private Optional<Position> position(String title, String country) {
        return offices.titled(title, country).map(office -> new Position(office.name(), country));
    }

    private Optional<String> country(String name) {
        String bare = name.startsWith("the ") ? name.substring(4) : name;
        return countries.named(bare).map(Country::iso3);
    }

    private Optional<String> adjective(String word) {
        return countries
                .words()
                .find(word)
                .filter(found -> found.kind() == CountryWord.Kind.ADJECTIVE)
                .map(found -> found.country().iso3());
    }

    /** The state that the name of a list begins with: {@code south-korea-ministers}, {@code us-cabinet}. */
    public Optional<String> listed(String list) {
        var words = list.split("[-_ ]+");
        for (int n = words.length; n > 0; n--) {
            var name = new StringBuilder();
            for (int i = 0; i < n; i++) {
                String word = words[i].length() < 3 ? words[i].toUpperCase(java.util.Locale.ROOT) : capital(words[i]);
                name.append(i == 0 ? "" : " ").append(word);
            }
            String text = name.toString();
            var found = country(text)
                    .or(() -> countries.words().find(text).map(w -> w.country().iso3()))
                    .or(() -> countries
                            .find(text.toUpperCase(java.util.Locale.ROOT))
                            .map(Country::iso3));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** An office and the state that it belongs to. */
    public record Position(String office, String country) {}
}
