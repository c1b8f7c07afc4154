package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.EventType;

/**
 * What words tell of events: senses by the lemma of their head, nouns by class, how operators compose with what they govern, who can
 * act, and who is who. Read from {@code knowledge/events/} in some tens of milliseconds; immutable and thread-safe.
 */
public final class EventLexicon {

    private static final String YES = "yes";
    private static final String FORMER = "ex-";
    private static final Set<String> STATES = Set.of("igo", "bloc");
    private static final String MEDIA = "media";
    private static final Set<String> HANDING = Set.of("demand", "allow");
    /** Longer and more exacting entries first; the order of the files otherwise. */
    private static final Comparator<Sense> BY_DETAIL =
            Comparator.<Sense>comparingInt(sense -> -sense.words().size()).thenComparingInt(sense -> -sense.detail());

    private final Map<String, List<Sense>> senses;
    private final Map<String, List<Noun>> nouns = new HashMap<>();
    private final Map<String, NounClass> classes = new HashMap<>();
    private final Map<String, Saying> compositions = new HashMap<>();
    private final Map<String, List<List<String>>> misdeeds = new HashMap<>();
    private final Map<EventType, Roles> verbal = new EnumMap<>(EventType.class);
    private final Map<EventType, Roles> nominal = new EnumMap<>(EventType.class);
    private final Set<String> entered = new HashSet<>();
    private final Set<EventType> doneTo = EnumSet.noneOf(EventType.class);
    private final Set<String> means = new HashSet<>();
    private final Set<String> agents = new HashSet<>();
    private final Map<Trait, Set<String>> traits = new EnumMap<>(Trait.class);
    private final Set<String> triggers = new HashSet<>();
    private final Set<String> alliances = new HashSet<>();
    private final Set<String> media = new HashSet<>();
    private final StandIns standIns = StandIns.load();
    private final StatusWords statuses = new StatusWords();
    private final Participles participles = new Participles();
    private final WordLists<ClauseList> lists = WordLists.read("clauses.tsv", ClauseList.class);
    private final EventNames names = new EventNames(lists.of(ClauseList.SLOT));

    /** @throws IllegalStateException naming file and line, if a file breaks the rules */
    public EventLexicon() {
        for (var row : Table.distinct(Table.read("events/types.tsv", "type", "verb", "noun", "done to"), "type")) {
            var type = EventType.valueOf(row.text("type"));
            verbal.put(type, roles(row, row.text("verb")));
            nominal.put(type, roles(row, row.text("noun")));
            if (isYes(row, "done to")) {
                doneTo.add(type);
            }
        }
        Table.read("events/classes.tsv", "class", "says", "modes", "contexts", "alone", "means", "roles")
                .forEach(this::nounClass);
        Table.read("events/nouns.tsv", "class", "nouns").forEach(this::noun);
        nouns.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(noun -> -noun.words().size())));
        Table.read("events/compose.tsv", "operator", "content", "says", "modes", "contexts")
                .forEach(this::composition);
        senses = SenseFile.read(names);
        senses.values().forEach(list -> list.sort(BY_DETAIL));
        Table.distinct(Table.read("events/agents.tsv", "sort", "traits", "nouns"), "sort")
                .forEach(this::agent);
        Table.read("organisations.tsv", "name", "kind", "country", "aliases").forEach(this::organisation);
        triggers.addAll(senses.keySet());
        triggers.addAll(names.toned());
        triggers.addAll(lists.of(ClauseList.WRONGING));
        for (String words : lists.of(ClauseList.MISDEED)) {
            var parts = List.of(words.split(" "));
            misdeeds.computeIfAbsent(parts.get(0), verb -> new ArrayList<>()).add(parts);
        }
        nouns.forEach((head, entries) -> {
            if (entries.stream().anyMatch(noun -> noun.kind().alone())) {
                triggers.add(head);
            }
        });
    }

    /** The words, the verb first, of the misdeeds that are told by a verb with what follows it: "use as weapon". */
    public List<List<String>> misdeeds(String verb) {
        return misdeeds.getOrDefault(verb, List.of());
    }

    /** Whether a word in lower case is in a list of small words. */
    public boolean is(ClauseList list, String word) {
        return lists.has(list, word);
    }

    /** Whether a word in lower case, singular or plural, is the name of a day, a month or a part of them. */
    public boolean isDay(String word) {
        boolean plural = word.endsWith("s") && word.length() > 4;
        return lists.has(ClauseList.DAY, plural ? word.substring(0, word.length() - 1) : word);
    }

    private void nounClass(Table.Row row) {
        String name = row.text("class");
        var says = Saying.of(row.text("says"), row.list("modes"), row.list("contexts"));
        refuse(row, names.said(says));
        classes.put(
                name,
                new NounClass(name, says, isYes(row, "alone"), row.find("roles").map(cell -> roles(row, cell))));
        if (isYes(row, "means")) {
            means.add(name);
        }
    }

    private void noun(Table.Row row) {
        // "aid:goods" is aid beside a verb and tells of nothing alone
        var name = row.text("class").split(":");
        if (!classes.containsKey(name[0])) {
            throw row.fault("no class " + name[0] + " in classes.tsv");
        }
        var kind = name.length > 1 ? classes.get(name[0]).mute() : classes.get(name[0]);
        for (String entry : row.list("nouns")) {
            if (!entered.add(row.text("class") + " " + entry)) {
                throw row.fault("there twice: " + entry);
            }
            enter(List.of(entry.split(" ")), kind);
            if (entry.contains("-")) {
                // the tokeniser parts most hyphenated words
                enter(List.of(entry.replace("-", " - ").split(" +")), kind);
            }
        }
    }

    private void enter(List<String> words, NounClass kind) {
        int last = words.size() - 1;
        nouns.computeIfAbsent(words.get(last), key -> new ArrayList<>()).add(new Noun(words, kind, last));
        // "a request for comment"
        int head = (words.contains("of")
                        ? words.indexOf("of")
                        : words.subList(0, last).indexOf("for"))
                - 1;
        if (head < 0 && last > 0 && lists.has(ClauseList.SLOT, words.get(last))) {
            // "a call with": no demand
            head = last - 1;
        }
        if (head >= 0) {
            nouns.computeIfAbsent(words.get(head), key -> new ArrayList<>()).add(new Noun(words, kind, head));
        }
    }

    private void composition(Table.Row row) {
        var says = Saying.of(row.text("says"), row.list("modes"), row.list("contexts"));
        refuse(row, names.composed(says));
        for (String operator : row.list("operator")) {
            for (String content : row.list("content")) {
                if (!names.isGoverned(content)) {
                    throw row.fault("neither a class nor a type: " + content);
                }
                if (compositions.put(operator + " " + content, says) != null) {
                    throw row.fault("a second line for " + operator + " " + content);
                }
            }
        }
    }

    private Roles roles(Table.Row row, String cell) {
        var roles = Roles.of(cell);
        refuse(row, names.filled(roles));
        return roles;
    }

    private static void refuse(Table.Row row, Optional<String> fault) {
        fault.ifPresent(what -> {
            throw row.fault(what);
        });
    }

    /** Whether a cell says yes; it may be empty, and say nothing else. */
    private static boolean isYes(Table.Row row, String column) {
        var cell = row.find(column);
        if (cell.filter(value -> !value.equals(YES)).isPresent()) {
            throw row.fault(column + " is yes or empty");
        }
        return cell.isPresent();
    }

    private void agent(Table.Row row) {
        var words = row.list("nouns");
        agents.addAll(words);
        for (String name : row.list("traits")) {
            var trait = Trait.find(name).orElseThrow(() -> row.fault("no trait " + name));
            traits.computeIfAbsent(trait, key -> new HashSet<>()).addAll(words);
        }
    }

    private void organisation(Table.Row row) {
        String kind = row.text("kind");
        if (STATES.contains(kind)) {
            alliances.add(row.text("name"));
        } else if (kind.equals(MEDIA)) {
            media.add(row.text("name"));
        }
    }

    private boolean has(Trait trait, String noun) {
        return traits.getOrDefault(trait, Set.of()).contains(noun);
    }

    /** Words that bear on whether and how an event took place. */
    public StatusWords statuses() {
        return statuses;
    }

    /** Past forms that are passives where text is clipped. */
    public Participles participles() {
        return participles;
    }

    /** Senses whose head has this lemma, the most exacting first. */
    public List<Sense> senses(String lemma) {
        return senses.getOrDefault(lemma, List.of());
    }

    /** Entries of nouns that end in this lemma or have it before their "of", the longest first. */
    public List<Noun> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** What an operator makes of what it governs: a class of nouns, the name of an event type, or {@code *} for anything. */
    public Optional<Saying> compose(String operator, String content) {
        return Optional.ofNullable(compositions.get(operator + " " + content));
    }

    /** Who is who beside a verb that says an event of this type. */
    public Roles verbal(EventType type) {
        return verbal.get(type);
    }

    /** Who is who beside a noun that says an event of this type. */
    public Roles nominal(EventType type) {
        return nominal.get(type);
    }

    /** Whether a noun, in lower case and singular, names somebody who can act: officials, troops, protesters, an ex-president. */
    public boolean isAgent(String noun) {
        return agents.contains(noun) || noun.startsWith(FORMER) && agents.contains(noun.substring(FORMER.length()));
    }

    /** Whether a noun means ordinary people, troops or rebels rather than holders of an office. */
    public boolean isPeople(String noun) {
        return has(Trait.PEOPLE, noun);
    }

    /** Whether a noun means ordinary people, neither armed nor in office. */
    public boolean isCivilian(String noun) {
        return has(Trait.CIVILIAN, noun);
    }

    /** Whether a noun means those who gather and publish news: "reporter", "broadcaster". */
    public boolean isPress(String noun) {
        return has(Trait.PRESS, noun);
    }

    /** Whether an organisation, by its canonical name, publishes news. */
    public boolean isOutlet(String name) {
        return media.contains(name);
    }

    /** Whether a noun means another than the one whose it is: "his counterpart". */
    public boolean isRelational(String noun) {
        return has(Trait.RELATIONAL, noun);
    }

    /** Whether an event of this type is done to people: troops beside it are its victims, not its means. */
    public boolean isDoneTo(EventType type) {
        return doneTo.contains(type);
    }

    /** Whether nouns of a class are means that somebody sends rather than parties: troops, police, weapons. */
    public boolean isMaterial(String className) {
        return means.contains(className);
    }

    /** Whether a verb hands its infinitive to its object: "urged Iran to withdraw", "led Iran to withdraw". */
    public boolean handsOn(String lemma) {
        return is(ClauseList.CAUSING, lemma)
                || senses(lemma).stream().anyMatch(frame -> frame.says()
                        .operator()
                        .filter(HANDING::contains)
                        .isPresent());
    }

    /** Whether a word, in lower case, has one of these tones. */
    public boolean isSaidIn(List<String> tones, String word) {
        return tones.stream().anyMatch(name -> names.tone(name).contains(word));
    }

    /** Whether an organisation, by its canonical name, is of states, which join and leave it. */
    public boolean isAlliance(String name) {
        return alliances.contains(name);
    }

    /** Whether a noun stands for a state, with its name or without: "government", "the country". */
    public boolean isPolity(String lemma) {
        return standIns.isA(lemma, StandIns.Reading.STATE) || standIns.isA(lemma, StandIns.Reading.COUNTRY);
    }

    /** Whether a lemma is among those by which senses and nouns tell of events. */
    public boolean isTrigger(String lemma) {
        return triggers.contains(lemma);
    }

    /** Whether a sentence with this lemma may tell of an event, a misdeed that somebody is said to have done among them. */
    public boolean mayTell(String lemma) {
        return isTrigger(lemma) || misdeeds.containsKey(lemma);
    }

    /**
     * A noun, or several words that hold one.
     *
     * @param words lemmas: {@code missile launch}, {@code state of emergency}
     * @param at which of the words is looked up: the last, or the head before "of"
     */
    public record Noun(List<String> words, NounClass kind, int at) {

        /** Copies the list. */
        public Noun {
            words = List.copyOf(words);
        }
    }
}
