package org.chancery.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who held which office when: the reference list that ships with Chancery, {@code holders-REGION.tsv}, with the other spellings of
 * {@code holders-aliases.tsv}. Immutable and thread-safe.
 */
public final class Holders {

    private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}\\p{L}+ [IVX]+");

    private static final List<String> FILES =
            List.of("bodies", "americas", "europe", "middle-east", "asia", "africa", "security", "public", "politics");
    private static final Comparator<Holding> LATEST_FIRST =
            Comparator.comparing(Holding::earliest).reversed().thenComparing(Holding::person);

    /** Names whose answers are kept. */
    private static final int KEPT = 10_000;

    private final List<Holding> all;
    private final Set<String> common;
    private final Set<String> heads;
    private final NameMatch names;
    private final Map<String, List<Holding>> byOffice = new HashMap<>();
    private final Map<String, List<Holding>> byPerson = new HashMap<>();
    private final Map<String, Set<String>> personsByKey = new HashMap<>();
    private final Map<String, List<String>> spellings = new HashMap<>();
    /** A report asks for the same people over and over. */
    private final Lookups<String, List<String>> bearers = new Lookups<>(KEPT, this::findBearers);

    private final Lookups<String, List<String>> alike = new Lookups<>(KEPT, this::findAlike);

    private Holders(
            List<Holding> all,
            Map<String, List<String>> aliases,
            Set<String> common,
            Set<String> heads,
            NameMatch names) {
        this.names = names;
        this.all = List.copyOf(all);
        this.common = Set.copyOf(common);
        this.heads = Set.copyOf(heads);
        for (var holding : all) {
            byOffice.computeIfAbsent(holding.owner() + "/" + holding.office(), key -> new ArrayList<>())
                    .add(holding);
            byPerson.computeIfAbsent(holding.person(), key -> new ArrayList<>()).add(holding);
        }
        byOffice.values().forEach(list -> list.sort(LATEST_FIRST));
        for (var person : byPerson.keySet()) {
            var spelled = Stream.concat(Stream.of(person), aliases.getOrDefault(person, List.of()).stream())
                    .toList();
            spellings.put(person, spelled);
            spelled.stream().flatMap(name -> names.keys(name).stream()).forEach(key -> personsByKey
                    .computeIfAbsent(key, k -> new LinkedHashSet<>())
                    .add(person));
        }
    }

    /**
     * Reads the files.
     *
     * @param names how names are compared
     * @throws IllegalStateException naming file and line, if one breaks its rules
     */
    public static Holders load(NameMatch names) {
        var all = new ArrayList<Holding>();
        for (var file : FILES) {
            for (var row : Table.read("holders-" + file + ".tsv", "owner", "office", "person", "from", "to")) {
                all.add(holding(row));
            }
        }
        var aliases = new HashMap<String, List<String>>();
        Table.distinct(Table.read("holders-aliases.tsv", "person", "aliases"), "person")
                .forEach(row -> aliases.put(row.text("person"), row.list("aliases")));
        var common = new LinkedHashSet<String>();
        Table.read("surnames.tsv", "surnames").forEach(row -> common.addAll(row.list("surnames")));
        return new Holders(all, aliases, common, heads(), names);
    }

    /** The offices whose holders are known by their surnames. */
    private static Set<String> heads() {
        return Table.read("offices.tsv", "titles", "office", "level", "sector", "owner", "marks").stream()
                .filter(row -> row.list("marks").contains("surname"))
                .map(row -> row.text("office"))
                .collect(Collectors.toSet());
    }

    private static Holding holding(Table.Row row) {
        var to = row.find("to");
        boolean unknown = to.equals(Optional.of("?"));
        var holding = new Holding(
                row.text("person"),
                row.text("owner"),
                row.text("office"),
                row.find("from"),
                unknown ? Optional.empty() : to,
                to.isPresent());
        try {
            if (holding.latest().isBefore(holding.earliest())) {
                throw row.fault("ends before it begins");
            }
        } catch (DateTimeException e) {
            throw row.fault("not a day, month or year");
        }
        return holding;
    }

    /** A list of other holdings, for tests and imports. */
    public static Holders of(List<Holding> holdings, NameMatch names) {
        return new Holders(holdings, Map.of(), Set.of(), heads(), names);
    }

    /** All rows, in the order of the files. */
    public List<Holding> all() {
        return all;
    }

    /** Who held an office on a day; of two on the day of a handover, the new one. */
    public Optional<Holding> holder(String office, String owner, LocalDate day) {
        return byOffice.getOrDefault(owner + "/" + office, List.of()).stream()
                .filter(holding -> holding.covers(day))
                .findFirst();
    }

    /** What a person of this full name held on a day, the highest offices first; nothing when people of two states answer to the name. */
    public List<Holding> offices(String person, LocalDate day) {
        return ever(person).stream().filter(holding -> holding.covers(day)).toList();
    }

    /** All that a person of this full name ever held; nothing where it can be the name of several. */
    public List<Holding> ever(String name) {
        var people = bearers(name);
        return people.size() == 1 ? byPerson.get(people.get(0)) : List.of();
    }

    /** What all held whose full name this can be: "George Bush" is the name of two presidents. */
    public List<Holding> everAny(String name) {
        return bearers(name).stream()
                .flatMap(person -> byPerson.get(person).stream())
                .toList();
    }

    /** Those of this very name; where there are none, those whose name it can be besides. */
    private List<String> bearers(String name) {
        return bearers.of(name);
    }

    private List<String> findBearers(String name) {
        if (names.isOneWord(name)) {
            // a monarch's one name and number are a full name
            return NUMBERED.matcher(name).matches() && byPerson.containsKey(name) ? List.of(name) : List.of();
        }
        var people = alike(name);
        var exact = people.stream()
                .filter(person -> spellings.get(person).stream().anyMatch(known -> names.areSameWords(name, known)))
                .toList();
        return exact.isEmpty() ? people : exact;
    }

    private List<String> alike(String name) {
        return alike.of(name);
    }

    private List<String> findAlike(String name) {
        return names.keys(name).stream()
                .flatMap(key -> personsByKey.getOrDefault(key, Set.of()).stream())
                .distinct()
                .filter(person -> isNamed(person, name))
                .sorted()
                .toList();
    }

    /** Whether a written name can be that of a person of the list, in any of its spellings. */
    public boolean isNamed(String person, String written) {
        return spellings.getOrDefault(person, List.of()).stream().anyMatch(known -> names.canBeOne(written, known));
    }

    /** What people of this surname, or other single name, held on a day. */
    public List<Holding> surnamed(String surname, LocalDate day) {
        return alike(surname).stream()
                .flatMap(person -> byPerson.get(person).stream())
                .filter(holding -> holding.covers(day))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /**
     * Who is meant by a surname alone: the rows of the one person of that surname who held an office on the day whose holders are known
     * by their surnames, as heads of states do, whoever else has the name. Nothing for surnames that many people have.
     */
    public List<Holding> known(String surname, LocalDate day) {
        if (common.contains(Folded.word(surname))) {
            return List.of();
        }
        var people = surnamed(surname, day).stream()
                .filter(holding -> heads.contains(holding.office()))
                .map(Holding::person)
                .distinct()
                .toList();
        return people.size() == 1 ? byPerson.get(people.get(0)) : List.of();
    }
}
