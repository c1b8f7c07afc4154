package org.chancery.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads reference lists of office holders that users import. Thread-safe. */
public final class ReferenceRows {

    private static final int COUNTRY = 3;
    private static final int ROLE = 6;

    private final Countries countries = Countries.load();
    private final Positions positions = new Positions(Offices.load(), countries);
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> roles;

    public ReferenceRows() {
        countries.all().forEach(country -> {
            states.put(country.iso3(), country.iso3());
            states.putIfAbsent(country.cameo(), country.iso3());
        });
        roles = Table.distinct(Table.read("cameo-roles.tsv", "code", "office"), "code").stream()
                .collect(Collectors.toMap(row -> row.text("code"), row -> row.text("office")));
    }

    /** What a list gives: the rows taken, and how many it had. */
    public record Rows(List<Listed> taken, int all) {

        /** Copies the list. */
        public Rows {
            taken = List.copyOf(taken);
        }
    }

    /**
     * Rows of position, person, start and end, as {@link WikidataRows} reads them; taken are those whose office and state are known.
     *
     * @param text a whole file, CSV or JSON
     */
    public Rows wikidata(String source, String text) {
        var rows = WikidataRows.read(text);
        var taken = new ArrayList<Listed>();
        for (var row : rows) {
            row.holding(positions)
                    .ifPresent(holding ->
                            taken.add(new Listed(source, taken.size() + 1, row.position(), holding, row.id())));
        }
        return new Rows(taken, rows.size());
    }

    /**
     * An actor dictionary of TABARI or PETRARCH; taken are the codes that hold in some years only and tell of a role in a state, as those
     * of people do. Dates are inclusive; spans that touch make one.
     *
     * @param text a whole file
     */
    public Rows petrarch(String source, String text) {
        var actors = PetrarchActors.read(text.lines().toList()).actors();
        var taken = new ArrayList<Listed>();
        for (var actor : actors) {
            for (var span : spans(actor)) {
                var code = span.code();
                taken.add(new Listed(
                        source,
                        taken.size() + 1,
                        code,
                        new Holding(
                                person(actor.names().get(0)),
                                states.get(code.substring(0, COUNTRY)),
                                roles.get(code.substring(COUNTRY, ROLE)),
                                span.from().map(LocalDate::toString),
                                span.to().map(LocalDate::toString),
                                span.to().isPresent()),
                        Optional.empty()));
            }
        }
        return new Rows(taken, actors.size());
    }

    /** The restrictions of a person, those of one country and role that follow on one another or overlap made one. */
    private List<PetrarchActors.Restriction> spans(PetrarchActors.Actor actor) {
        var found = new ArrayList<PetrarchActors.Restriction>();
        actor.restrictions().stream()
                .filter(one -> isRole(one.code()) && actor.names().get(0).contains(" "))
                .sorted(java.util.Comparator.comparing(
                                (PetrarchActors.Restriction one) -> one.code().substring(0, ROLE))
                        .thenComparing(one -> one.from().orElse(LocalDate.MIN)))
                .forEach(one -> {
                    var last = found.isEmpty()
                            ? Optional.<PetrarchActors.Restriction>empty()
                            : Optional.of(found.get(found.size() - 1));
                    if (last.filter(before -> follows(before, one)).isPresent()) {
                        found.set(found.size() - 1, joined(last.get(), one));
                    } else {
                        found.add(one);
                    }
                });
        return found;
    }

    private boolean isRole(String code) {
        return code.length() >= ROLE
                && states.containsKey(code.substring(0, COUNTRY))
                && roles.containsKey(code.substring(COUNTRY, ROLE));
    }

    private static boolean follows(PetrarchActors.Restriction before, PetrarchActors.Restriction next) {
        return before.code().regionMatches(0, next.code(), 0, ROLE)
                && before.to()
                        .map(last -> !next.from().orElse(LocalDate.MIN).isAfter(last.plusDays(1)))
                        .orElse(true);
    }

    private static PetrarchActors.Restriction joined(
            PetrarchActors.Restriction before, PetrarchActors.Restriction next) {
        Optional<LocalDate> to = before.to().isEmpty() || next.to().isEmpty()
                ? Optional.empty()
                : Stream.of(before.to().get(), next.to().get()).max(LocalDate::compareTo);
        return new PetrarchActors.Restriction(before.code(), before.from(), to);
    }

    /** Dictionaries write names without capitals: {@code ann marie lee} is {@code Ann Marie Lee}. */
    private static String person(String name) {
        return Stream.of(name.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
