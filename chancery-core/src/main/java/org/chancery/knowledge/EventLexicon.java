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
import org.chancery.model.EventType;
import org.chancery.model.Status;

/**
 * What words tell of events: frames by the lemma of their head, nouns by class, how operators compose with what they govern, who can
 * act, and which words change the status of an event. Read from {@code knowledge/events/}; immutable and thread-safe.
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
    private static final Set<String> HANDING = Set.of("demand", "allow", "aid-to");

    private final Map<String, List<EventFrame>> frames = new HashMap<>();
    private final Map<String, List<Noun>> nouns = new HashMap<>();
    private final Map<String, NounClass> classes = new HashMap<>();
    private final Map<String, Saying> compositions = new HashMap<>();
    private final Map<EventType, Roles> verbal = new EnumMap<>(EventType.class);
    private final Map<EventType, Roles> nominal = new EnumMap<>(EventType.class);
    private final Set<String> agents = new HashSet<>();
    private final Map<String, Status> statuses = new HashMap<>();
    private final Set<String> reporting = new HashSet<>();
    private final Set<String> realizing = new HashSet<>();
    private final Set<String> failing = new HashSet<>();
    private final Set<String> openings = new HashSet<>();
    private final Set<String> deciding = new HashSet<>();
    private final Set<String> obliging = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> relational = new HashSet<>();
    private final Set<String> triggers = new HashSet<>();

    /** Reads the knowledge files, in some tens of milliseconds. */
    public EventLexicon() {
        for (var row : Table.read("events/types.tsv", "type", "verb", "noun")) {
            var type = EventType.valueOf(row.text("type"));
            verbal.put(type, Roles.of(row.text("verb")));
            nominal.put(type, Roles.of(row.text("noun")));
        }
        for (var row : Table.read("events/classes.tsv", "class", "says", "modes", "contexts", "alone", "roles")) {
            var says = Saying.of(row.text("says"), row.list("modes"), row.list("contexts"));
            boolean alone = row.find("alone").filter("yes"::equals).isPresent();
            classes.put(
                    row.text("class"),
                    new NounClass(
                            row.text("class"), says, alone, row.find("roles").map(Roles::of)));
        }
        for (var row : Table.read("events/nouns.tsv", "class", "nouns")) {
            noun(row);
        }
        for (var row : Table.read("events/compose.tsv", "operator", "content", "says", "modes", "contexts")) {
            for (String content : row.list("content")) {
                for (String operator : row.list("operator")) {
                    compositions.putIfAbsent(
                            operator + " " + content,
                            Saying.of(row.text("says"), row.list("modes"), row.list("contexts")));
                }
            }
        }
        FILES.forEach(file -> load("events/" + file + ".tsv"));
        frames.values().forEach(list -> list.sort(BY_DETAIL));
        for (var row : Table.read("events/agents.tsv", "sort", "nouns")) {
            agents.addAll(row.list("nouns"));
            if (PEOPLE.contains(row.text("sort"))) {
                people.addAll(row.list("nouns"));
            }
            if (row.text("sort").equals("relational")) {
                relational.addAll(row.list("nouns"));
            }
        }
        for (var row : Table.read("events/status.tsv", "status", "words")) {
            String status = row.text("status");
            if (status.equals("reported")) {
                reporting.addAll(row.list("words"));
            } else if (status.equals("realized")) {
                realizing.addAll(row.list("words"));
            } else if (status.equals("failed")) {
                failing.addAll(row.list("words"));
            } else if (status.equals("opening")) {
                openings.addAll(row.list("words"));
            } else if (status.equals("decided")) {
                deciding.addAll(row.list("words"));
            } else if (status.equals("obliged")) {
                obliging.addAll(row.list("words"));
            } else {
                row.list("words").forEach(word -> statuses.put(word, Status.of(row.text("status"))));
            }
        }
        triggers.addAll(frames.keySet());
        nouns.forEach((head, entries) -> {
            if (entries.stream().anyMatch(noun -> noun.kind().alone())) {
                triggers.add(head);
            }
        });
    }

    /** Longer and more exacting entries first; the order of the files otherwise. */
    private static final Comparator<EventFrame> BY_DETAIL = Comparator.<EventFrame>comparingInt(
                    frame -> -frame.words().size())
            .thenComparingInt(frame -> -frame.detail());

    private void load(String file) {
        int line = 0;
        for (var row : Table.read(file, "words", "when", "says", "modes", "contexts", "roles")) {
            line++;
            var when = row.find("when").stream()
                    .flatMap(cell -> java.util.stream.Stream.of(cell.split(" +")))
                    .map(part -> part.split("=", 2))
                    .map(part -> new EventFrame.Condition(part[0], List.of(part[1].split(","))))
                    .toList();
            var says = Saying.of(row.text("says"), row.list("modes"), row.list("contexts"));
            var roles = row.find("roles").map(Roles::of);
            for (String entry : row.list("words")) {
                boolean adjective = entry.startsWith("be ");
                var words = List.of((adjective ? entry.substring(3) : entry).split(" "));
                String id = file.substring(file.indexOf('/') + 1, file.length() - 4) + "/" + entry.replace(' ', '_')
                        + "#" + line;
                frames.computeIfAbsent(words.get(0), key -> new ArrayList<>())
                        .add(new EventFrame(id, words, adjective, when, says, roles));
            }
        }
    }

    private void noun(Table.Row row) {
        var kind = classes.get(row.text("class"));
        if (kind == null) {
            throw row.fault("no class " + row.text("class") + " in classes.tsv");
        }
        for (String entry : row.list("nouns")) {
            var words = List.of(entry.split(" "));
            nouns.computeIfAbsent(words.get(words.size() - 1), key -> new ArrayList<>())
                    .add(new Noun(words, kind));
        }
        nouns.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(noun -> -noun.words().size())));
    }

    /** Frames whose head has this lemma, the most exacting first. */
    public List<EventFrame> frames(String lemma) {
        return frames.getOrDefault(lemma, List.of());
    }

    /** Entries of nouns that end in this lemma, the longest first. */
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

    /** Whether a noun, in lower case and singular, names somebody who can act: officials, troops, protesters. */
    public boolean isAgent(String noun) {
        return agents.contains(noun);
    }

    /** The status that a word above an event gives it: "is expected to", "failed to". */
    public Optional<Status> status(String lemma) {
        return Optional.ofNullable(statuses.get(lemma));
    }

    /** Whether a verb reports: what it governs is told by its subject. */
    public boolean isReporting(String lemma) {
        return reporting.contains(lemma);
    }

    /** Whether a verb says that its infinitive was decided upon, not merely announced. */
    public boolean decides(String lemma) {
        return deciding.contains(lemma);
    }

        /** Whether a word before an infinitive says that it came true: "great to meet you". */
    public boolean realizes(String word) {
        return realizing.contains(word);
    }

    /** Whether a word says that what it governs was tried in vain: "failed to agree". */
    public boolean fails(String lemma) {
        return failing.contains(lemma);
    }

    /** Whether a post that opens with this word tells of a meeting of its author: "Met today with". */
    public boolean opensMeeting(String word) {
        return openings.contains(word);
    }

    /** Whether a modal obliges: whoever says "must" demands. */
    public boolean obliges(String modal) {
        return obliging.contains(modal);
    }

    /** Whether a noun means another than the one whose it is: "his counterpart". */
    public boolean isRelational(String noun) {
        return relational.contains(noun);
    }

        /** Whether a noun means ordinary people, troops or rebels rather than holders of an office. */
    public boolean isPeople(String noun) {
        return people.contains(noun);
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

    /** Lemmas without one of which no sentence tells of an event. */
    public Set<String> triggers() {
        return Set.copyOf(triggers);
    }

    /**
     * A noun, or several words that end in one.
     *
     * @param words lemmas: {@code missile launch}
     */
    public record Noun(List<String> words, NounClass kind) {

        /** Copies the list. */
        public Noun {
            words = List.copyOf(words);
        }
    }
}
