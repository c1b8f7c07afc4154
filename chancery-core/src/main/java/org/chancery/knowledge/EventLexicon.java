package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.EventType;

/**
 * What words tell of events: frames by the lemma of their head, nouns by class, how operators compose with what they govern, who can
 * act, and who is who. Read from {@code knowledge/events/} in some tens of milliseconds; immutable and thread-safe.
 */
public final class EventLexicon {

    private static final List<String> FILES = List.of(
            "agree",
            "consult",
            "support",
            "concede",
            "cooperate",
            "aid",
            "retreat",
            "request",
            "accuse",
            "reject",
            "threaten",
            "protest",
            "sanction",
            "mobilize",
            "coerce",
            "assault",
            "operators");
    private static final Set<String> MATERIAL = Set.of("forces", "peacekeepers", "police", "arms");
    private static final Set<String> PEOPLE = Set.of("security", "rebels", "citizens", "occupations");
    private static final Set<String> CIVILIANS = Set.of("citizens", "occupations");
    private static final Set<EventType> DONE_TO =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.ACCUSE, EventType.SUPPORT);
    private static final String FORMER = "ex-";
    private static final Set<String> STATES = Set.of("igo", "bloc");
    private static final Set<String> HANDING = Set.of("demand", "allow");
    private static final Set<String> SPECIAL = Set.of(
            "party", "any", "none", "thing", "several", "crowd", "inf", "clause", "will", "subj", "alliance", "state");

    /** Longer and more exacting entries first; the order of the files otherwise. */
    private static final Comparator<EventFrame> BY_DETAIL = Comparator.<EventFrame>comparingInt(
                    frame -> -frame.words().size())
            .thenComparingInt(frame -> -frame.detail());

    private final Map<String, List<EventFrame>> frames = new HashMap<>();
    private final Map<String, List<Noun>> nouns = new HashMap<>();
    private final Map<String, NounClass> classes = new HashMap<>();
    private final Map<String, Saying> compositions = new HashMap<>();
    private final Map<EventType, Roles> verbal = new EnumMap<>(EventType.class);
    private final Map<EventType, Roles> nominal = new EnumMap<>(EventType.class);
    private final Set<String> agents = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> civilians = new HashSet<>();
    private final Set<String> relational = new HashSet<>();
    private final Set<String> triggers = new HashSet<>();
    private final Set<String> alliances = new HashSet<>();
    private final Map<String, Set<String>> tones = new HashMap<>();
    private final StandIns standIns = StandIns.load();
    private final StatusWords statuses = new StatusWords();
    private final Participles participles = new Participles();
    private final WordLists<ClauseList> lists = WordLists.read("clauses.tsv", ClauseList.class);

    /** @throws IllegalStateException naming file and line, if a file breaks the rules */
    public EventLexicon() {
        for (var row : Table.read("events/types.tsv", "type", "verb", "noun")) {
            var type = EventType.valueOf(row.text("type"));
            verbal.put(type, Roles.of(row.text("verb")));
            nominal.put(type, Roles.of(row.text("noun")));
        }
        Table.read("events/classes.tsv", "class", "says", "modes", "contexts", "alone", "roles")
                .forEach(this::nounClass);
        Table.read("events/nouns.tsv", "class", "nouns").forEach(this::noun);
        nouns.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(noun -> -noun.words().size())));
        Table.read("events/compose.tsv", "operator", "content", "says", "modes", "contexts")
                .forEach(this::composition);
        FILES.forEach(this::load);
        frames.values().forEach(list -> list.sort(BY_DETAIL));
        Table.read("events/agents.tsv", "sort", "nouns").forEach(this::agent);
        Table.read("organisations.tsv", "name", "kind", "country", "aliases").stream()
                .filter(row -> STATES.contains(row.text("kind")))
                .forEach(row -> alliances.add(row.text("name")));
        Table.read("events/tones.tsv", "tone", "words")
                .forEach(row -> tones.put(row.text("tone"), Set.copyOf(row.list("words"))));
        triggers.addAll(frames.keySet());
        nouns.forEach((head, entries) -> {
            if (entries.stream().anyMatch(noun -> noun.kind().alone())) {
                triggers.add(head);
            }
        });
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
        var says = Saying.of(row.text("says"), row.list("modes"), row.list("contexts"));
        boolean alone = row.find("alone").filter("yes"::equals).isPresent();
        classes.put(
                row.text("class"),
                new NounClass(row.text("class"), says, alone, row.find("roles").map(Roles::of)));
    }

    private void noun(Table.Row row) {
        // "aid:goods" is aid beside a verb and tells of nothing alone
        var name = row.text("class").split(":");
        if (!classes.containsKey(name[0])) {
            throw row.fault("no class " + name[0] + " in classes.tsv");
        }
        var kind = name.length > 1 ? classes.get(name[0]).mute() : classes.get(name[0]);
        for (String entry : row.list("nouns")) {
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
        int head = words.indexOf("of") - 1;
        if (head >= 0) {
            nouns.computeIfAbsent(words.get(head), key -> new ArrayList<>()).add(new Noun(words, kind, head));
        }
    }

    private void composition(Table.Row row) {
        var says = Saying.of(row.text("says"), row.list("modes"), row.list("contexts"));
        for (String operator : row.list("operator")) {
            row.list("content").forEach(content -> compositions.putIfAbsent(operator + " " + content, says));
        }
    }

    private void agent(Table.Row row) {
        var words = row.list("nouns");
        agents.addAll(words);
        if (PEOPLE.contains(row.text("sort"))) {
            people.addAll(words);
        }
        if (CIVILIANS.contains(row.text("sort"))) {
            civilians.addAll(words);
        }
        if (row.text("sort").equals("relational")) {
            relational.addAll(words);
        }
    }

    private void load(String file) {
        int line = 0;
        for (var row : Table.read("events/" + file + ".tsv", "words", "when", "says", "modes", "contexts", "roles")) {
            line++;
            var when = row.find("when").stream()
                    .flatMap(cell -> Stream.of(cell.split(" +")))
                    .map(part -> part.split("=", 2))
                    .map(part -> new EventFrame.Condition(part[0], List.of(part[1].split(","))))
                    .toList();
            when.stream().filter(this::isUnknown).findFirst().ifPresent(condition -> {
                throw row.fault("no such noun class: " + condition.values());
            });
            var says = Saying.of(row.text("says"), row.list("modes"), row.list("contexts"));
            var roles = row.find("roles").map(Roles::of);
            for (String entry : row.list("words")) {
                boolean adjective = entry.startsWith("be ");
                var words = List.of((adjective ? entry.substring(3) : entry).split(" "));
                String id = file + "/" + entry.replace(' ', '_') + "#" + line;
                frames.computeIfAbsent(words.get(0), key -> new ArrayList<>())
                        .add(new EventFrame(id, words, adjective, when, says, roles));
            }
        }
    }

    private boolean isUnknown(EventFrame.Condition condition) {
        return !Set.of("has", "tone").contains(condition.slot())
                && condition.values().stream()
                        .anyMatch(value -> !SPECIAL.contains(value) && !classes.containsKey(value));
    }

    /** Words that bear on whether and how an event took place. */
    public StatusWords statuses() {
        return statuses;
    }

    /** Past forms that are passives where text is clipped. */
    public Participles participles() {
        return participles;
    }

    /** Frames whose head has this lemma, the most exacting first. */
    public List<EventFrame> frames(String lemma) {
        return frames.getOrDefault(lemma, List.of());
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
        return people.contains(noun);
    }

    /** Whether a noun means ordinary people, neither armed nor in office. */
    public boolean isCivilian(String noun) {
        return civilians.contains(noun);
    }

    /** Whether a noun means another than the one whose it is: "his counterpart". */
    public boolean isRelational(String noun) {
        return relational.contains(noun);
    }

    /** Whether an event of this type is done to people: troops beside it are its victims, not its means. */
    public boolean isDoneTo(EventType type) {
        return DONE_TO.contains(type);
    }

    /** Whether nouns of a class are means that somebody sends rather than parties: troops, police, weapons. */
    public boolean isMaterial(String className) {
        return MATERIAL.contains(className);
    }

    /** Whether a verb hands its infinitive to its object: "urged Iran to withdraw". */
    public boolean handsOn(String lemma) {
        return frames(lemma).stream()
                .anyMatch(frame ->
                        frame.says().operator().filter(HANDING::contains).isPresent());
    }

    /** Whether a word, in lower case, has one of these tones. */
    public boolean isSaidIn(List<String> names, String word) {
        return names.stream()
                .anyMatch(name -> tones.getOrDefault(name, Set.of()).contains(word));
    }

    /** Whether an organisation, by its canonical name, is of states, which join and leave it. */
    public boolean isAlliance(String name) {
        return alliances.contains(name);
    }

    /** Whether a noun stands for a state, with its name or without: "government", "the country". */
    public boolean isPolity(String lemma) {
        return standIns.isA(lemma, StandIns.Reading.STATE) || standIns.isA(lemma, StandIns.Reading.COUNTRY);
    }

    /** Lemmas without one of which no sentence tells of an event. */
    public Set<String> triggers() {
        return Set.copyOf(triggers);
    }

    /** Whether a word in lower case is one of {@link #triggers()}. */
    public boolean isTrigger(String lemma) {
        return triggers.contains(lemma);
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
