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
import java.util.concurrent.ConcurrentHashMap;
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
    private final PersonKey keys = new PersonKey();
    private final Map<String, List<Holding>> byOffice = new HashMap<>();
    private final Map<String, List<Holding>> byPerson = new HashMap<>();
    private final Map<String, Set<String>> personsByJoined = new HashMap<>();
    private final Map<String, Set<String>> personsByWord = new HashMap<>();
    private final Map<String, List<List<String>>> spellings = new HashMap<>();
    /** What {@link #ever} answered lately: a report asks for the same people over and over. */
    private final Map<String, List<Holding>> answered = new ConcurrentHashMap<>();

    private Holders(List<Holding> all, Map<String, List<String>> aliases, Set<String> common, Set<String> heads) {
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
            Stream.concat(Stream.of(person), aliases.getOrDefault(person, List.of()).stream())
                    .forEach(name -> spell(person, keys.words(name)));
        }
    }

    private void spell(String person, List<String> words) {
        spellings.computeIfAbsent(person, key -> new ArrayList<>()).add(words);
        personsByJoined
                .computeIfAbsent(keys.joined(words), key -> new LinkedHashSet<>())
                .add(person);
        keys.rotations(words).forEach(key -> personsByJoined
                .computeIfAbsent(key, k -> new LinkedHashSet<>())
                .add(person));
        words.forEach(word -> personsByWord
                .computeIfAbsent(word, key -> new LinkedHashSet<>())
                .add(person));
    }

    /**
     * Reads the files.
     *
     * @throws IllegalStateException naming file and line, if one breaks its rules
     */
    public static Holders load() {
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
        return new Holders(all, aliases, common, heads());
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
    public static Holders of(List<Holding> holdings) {
        return new Holders(holdings, Map.of(), Set.of(), heads());
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

    /** All that a person of this full name ever held. */
    public List<Holding> ever(String name) {
        var known = answered.get(name);
        if (known == null) {
            known = look(name);
            if (answered.size() >= KEPT) {
                answered.clear();
            }
            answered.put(name, known);
        }
        return known;
    }

    private List<Holding> look(String name) {
        var words = keys.words(name);
        if (words.size() < 2) {
            // a monarch's one name and number are a full name
            return NUMBERED.matcher(name).matches() ? byPerson.getOrDefault(name, List.of()) : List.of();
        }
        var exact = personsByJoined.getOrDefault(keys.joined(words), Set.of());
        var people = exact.isEmpty() ? similar(words) : List.copyOf(exact);
        return people.size() == 1 ? byPerson.get(people.get(0)) : List.of();
    }

    /** Whether a written name can be that of a person of the list, in any of its spellings. */
    public boolean isNamed(String person, String written) {
        var words = keys.words(written);
        return spellings.getOrDefault(person, List.of()).stream()
                .anyMatch(known -> known.equals(words) || keys.alike(words, known));
    }

    /** What people of this surname, or other single name, held on a day. */
    public List<Holding> surnamed(String surname, LocalDate day) {
        var words = keys.words(surname);
        return words.isEmpty()
                ? List.of()
                : personsByWord.getOrDefault(PersonKey.last(words), Set.of()).stream()
                        .filter(person -> spellings.get(person).stream().anyMatch(known -> fits(words, known)))
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

    /** All the words of the shorter name stand at the end of the longer one, or its one word at the beginning. */
    private boolean fits(List<String> words, List<String> known) {
        int n = words.size();
        return known.size() >= n
                        && (known.subList(known.size() - n, known.size()).equals(words)
                                || known.subList(0, n).equals(words))
                || keys.alike(words, known);
    }

    private List<String> similar(List<String> words) {
        return words.stream()
                .flatMap(word -> personsByWord.getOrDefault(word, Set.of()).stream())
                .distinct()
                .filter(person -> spellings.get(person).stream().anyMatch(known -> keys.alike(words, known)))
                .toList();
    }
}
