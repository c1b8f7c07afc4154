package org.chancery.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.EventType;

/**
 * Every name that the tables of events may use, against which they are checked: classes of nouns, operators, modes of each type,
 * contexts, tones, prepositions.
 */
final class EventNames {

    /** What an operator may be said to govern, besides a class of nouns or a type. */
    private static final Set<String> GOVERNED = Set.of("do", "*", "nothing", "party", "thing");

    private static final String NOT = "not ";
    private static final String SAME = "same";
    private static final String NONE = "none";

    private final Map<EventType, Set<String>> modes = new EnumMap<>(EventType.class);
    private final Map<String, Set<String>> tones = new HashMap<>();
    private final Set<String> contexts;
    private final Set<String> classes;
    private final Set<String> operators = new HashSet<>();
    private final Set<String> prepositions;

    EventNames(Set<String> prepositions) {
        this.prepositions = prepositions;
        Table.read("events/modes.tsv", "type", "modes")
                .forEach(row -> modes.put(EventType.valueOf(row.text("type")), Set.copyOf(row.list("modes"))));
        contexts = column(Table.read("events/contexts.tsv", "context", "of"), "context");
        classes = column(
                Table.read("events/classes.tsv", "class", "says", "modes", "contexts", "alone", "means", "roles"),
                "class");
        Table.read("events/compose.tsv", "operator", "content", "says", "modes", "contexts")
                .forEach(row -> operators.addAll(row.list("operator")));
        Table.distinct(Table.read("events/tones.tsv", "tone", "words"), "tone")
                .forEach(row -> tones.put(row.text("tone"), Set.copyOf(row.list("words"))));
    }

    private static Set<String> column(List<Table.Row> rows, String name) {
        return Table.distinct(rows, name).stream().map(row -> row.text(name)).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a tone. */
    Set<String> tone(String name) {
        return tones.getOrDefault(name, Set.of());
    }

    /** The words of all tones. */
    Set<String> toned() {
        return tones.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    boolean isTone(String name) {
        return tones.containsKey(name);
    }

    boolean isClass(String name) {
        return classes.contains(name);
    }

    boolean isSlot(String name) {
        return Slot.isLabel(name) || prepositions.contains(name);
    }

    /** Whether something can be what an operator governs: besides classes, {@code AID}, {@code not AID}, {@code RETREAT/withdraw}. */
    boolean isGoverned(String content) {
        var parts = (content.startsWith(NOT) ? content.substring(NOT.length()) : content).split("/", 2);
        boolean typed = isType(parts[0])
                && (parts.length == 1
                        || modes.getOrDefault(EventType.valueOf(parts[0]), Set.of())
                                .contains(parts[1]));
        return GOVERNED.contains(content) || isClass(content) || typed;
    }

    private static boolean isType(String name) {
        return Arrays.stream(EventType.values()).anyMatch(type -> type.name().equals(name));
    }

    /** What is wrong with what an operator makes of what it governs. */
    Optional<String> composed(Saying says) {
        return says.operator()
                        .filter(name -> name.equals(SAME) || name.equals(NONE))
                        .isPresent()
                ? Optional.empty()
                : said(says);
    }

    /** What is wrong with what an entry says: an operator, a mode or a context that nobody knows. */
    Optional<String> said(Saying says) {
        var operator = says.operator()
                .filter(name -> !operators.contains(name))
                .map(name -> "no operator " + name + " in compose.tsv");
        var mode = says.modes().stream()
                .filter(name -> says.type()
                        .filter(type -> modes.getOrDefault(type, Set.of()).contains(name))
                        .isEmpty())
                .map(name -> "no mode " + name + " of the type in modes.tsv")
                .findFirst();
        var context = says.contexts().stream()
                .filter(name -> !contexts.contains(name))
                .map(name -> "no context " + name + " in contexts.tsv")
                .findFirst();
        return operator.or(() -> mode).or(() -> context);
    }

    /** What is wrong with roles: a slot that there is not. */
    Optional<String> filled(Roles roles) {
        return roles.slots().filter(slot -> !isSlot(slot)).findFirst().map(slot -> "no slot " + slot);
    }
}
