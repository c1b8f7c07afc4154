package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Titles of offices as reports have them, and as states have them: {@code offices.tsv}, {@code portfolios.tsv} and
 * {@code titles.tsv}. Immutable and thread-safe once built.
 */
public final class Offices {

    private static final String PORTFOLIO = "{p}";

    private final Phrases<Title> titles = new Phrases<>();
    private final Map<String, Office> byName = new HashMap<>();
    private final Map<String, String> ownTitles = new HashMap<>();
    private final Map<String, String> ownOffices = new HashMap<>();
    private final Map<String, Map<String, String>> meanings = new HashMap<>();
    private final Map<String, String> soleCountries = new HashMap<>();
    private final Map<String, String> heads = new HashMap<>();

    /**
     * Reads the files.
     *
     * @throws IllegalStateException naming file and line, if one breaks its rules
     */
    public static Offices load() {
        return new Offices();
    }

    private Offices() {
        var portfolios = Table.distinct(Table.read("portfolios.tsv", "portfolio", "names"), "portfolio");
        // the plain titles come first: they win over one that a portfolio makes
        var rows = Table.read("offices.tsv", "titles", "office", "level", "sector", "owner", "marks");
        for (var row : rows) {
            for (var title : row.list("titles")) {
                if (!title.contains(PORTFOLIO)) {
                    add(title, office(row, row.text("office")));
                }
            }
        }
        for (var row : rows) {
            for (var title : row.list("titles")) {
                if (title.contains(PORTFOLIO)) {
                    for (var portfolio : portfolios) {
                        var office = office(row, row.text("office").replace(PORTFOLIO, portfolio.text("portfolio")));
                        portfolio.list("names").forEach(name -> add(title.replace(PORTFOLIO, name), office));
                    }
                }
            }
        }
        for (var row : Table.read("titles.tsv", "country", "office", "title", "sole")) {
            var words = String.join(" ", Folded.words(row.text("title")));
            if (ownTitles.putIfAbsent(row.text("country") + "/" + row.text("office"), row.text("title")) != null) {
                throw row.fault("a second title for this office");
            }
            ownOffices.putIfAbsent(row.text("country") + "/" + words, row.text("office"));
            meanings.computeIfAbsent(words, w -> new HashMap<>()).putIfAbsent(row.text("country"), row.text("office"));
            if (row.find("sole").isPresent()) {
                soleCountries.put(words, row.text("country"));
            }
        }
        bodies();
    }

    private void bodies() {
        var shared = new HashSet<String>();
        for (var row : Table.read("bodies.tsv", "organisation", "names", "head")) {
            if (heads.putIfAbsent(row.text("head"), row.text("organisation")) != null) {
                shared.add(row.text("head"));
            }
        }
        heads.keySet().removeAll(shared);
        heads.putIfAbsent("secretary-general", "United Nations");
    }

    private Office office(Table.Row row, String name) {
        return byName.computeIfAbsent(
                name,
                n -> new Office(
                        n,
                        Office.Level.of(row.text("level")),
                        row.text("sector"),
                        Office.Owner.of(row.text("owner")),
                        row.list("marks").contains("weak")));
    }

    private void add(String title, Office office) {
        var words = Folded.words(title);
        titles.add(words, new Title(office, false));
        titles.add(plural(words), new Title(office, true));
    }

    /** The head word, before "of", "for", "to" and the like, in the plural. */
    private static List<String> plural(List<String> words) {
        int head = words.size() - 1;
        for (int i = 1; i < words.size(); i++) {
            if (List.of("of", "for", "to", "in", "at", "without", "extraordinary")
                    .contains(words.get(i))) {
                head = i - 1;
                break;
            }
        }
        var plural = new ArrayList<>(words);
        String word = plural.get(head);
        String many;
        if (word.endsWith("man")) {
            many = word.substring(0, word.length() - 3) + "men";
        } else if (word.endsWith("y") && !word.endsWith("ey")) {
            many = word.substring(0, word.length() - 1) + "ies";
        } else if (word.endsWith("s") || word.endsWith("ch")) {
            many = word + "es";
        } else {
            many = word + "s";
        }
        plural.set(head, many);
        return plural;
    }

    /**
     * The longest title that begins at a word.
     *
     * @param words as {@link Folded} makes them
     */
    public Optional<Match> at(List<String> words, int from) {
        return titles.at(words, from)
                .map(found -> new Match(found.value().office(), found.value().plural(), found.length()));
    }

    /** The office of a whole title, whatever its country: "Minister for Foreign Affairs". */
    public Optional<Office> titled(String title) {
        return titles.of(Folded.words(title)).map(Title::office);
    }

    /** The office that a title means in one state: "Foreign Secretary" is a civil servant in India. */
    public Optional<Office> titled(String title, String country) {
        return Optional.ofNullable(ownOffices.get(country + "/" + String.join(" ", Folded.words(title))))
                .map(this::named)
                .or(() -> titled(title));
    }

    /** The offices that a title means where it is a state's own, by the state: "Foreign Secretary" in India and in Pakistan. */
    public Map<String, String> meanings(String title) {
        return Map.copyOf(meanings.getOrDefault(String.join(" ", Folded.words(title)), Map.of()));
    }

    /** The state whose title this is when no other is named: "Secretary of State". */
    public Optional<String> soleCountry(String title) {
        return Optional.ofNullable(soleCountries.get(String.join(" ", Folded.words(title))));
    }

    /** The organisation that an office belongs to when its title names no other: the EU's for "high representative". */
    public Optional<String> organisation(String office) {
        return Optional.ofNullable(heads.get(office));
    }

    /** Whether two offices are one under different names: "prime minister" said of a chancellor. */
    public boolean sameOffice(String one, String other) {
        return one.equals(other) || isHeadOfGovernment(one) && isHeadOfGovernment(other);
    }

    /** Whether its holder leads a state or a government, and can do so alone: a president or prime minister, not a king. */
    public boolean leads(String name) {
        return isHeadOfGovernment(name) || name.equals("president");
    }

    /** Whether its holder leads a government. */
    public boolean isHeadOfGovernment(String name) {
        return find(name)
                .filter(office -> office.level() == Office.Level.HEAD_OF_GOVERNMENT)
                .isPresent();
    }

    /** An office by its canonical name. */
    public Optional<Office> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    private Office named(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("knowledge/titles.tsv: no office " + name));
    }

    /** What a state calls the office: "Foreign Secretary". Absent where it has no title of its own. */
    public Optional<String> title(String office, String country) {
        return Optional.ofNullable(ownTitles.get(country + "/" + office));
    }

    private record Title(Office office, boolean plural) {}

    /**
     * A title found in a text.
     *
     * @param length in words
     */
    public record Match(Office office, boolean plural, int length) {}
}
