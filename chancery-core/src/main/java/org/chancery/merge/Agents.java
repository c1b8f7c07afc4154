package org.chancery.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.knowledge.Table;

/** The classes in which agents act, by {@code knowledge/agents.tsv}. Thread-safe: remembers those that it was asked for last. */
final class Agents {

    private static final int SECTOR_CODE = 3;

    private static final int REMEMBERED = 10_000;

    private final Map<String, List<String>> classes = new LinkedHashMap<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Agents() {
        Table.distinct(Table.read("agents.tsv", "class", "words"), "class")
                .forEach(row -> classes.put(row.text("class"), row.list("words")));
    }

    /** The class of an agent, or the agent itself where the file does not know it; empty for a party without an agent. */
    String classOf(Optional<String> agent) {
        if (agent.isEmpty()) {
            return "";
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(agent.get().toLowerCase(Locale.ROOT), this::find);
    }

    private String find(String name) {
        return classes.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word -> fits(name, word)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    /** Words stand anywhere; codes of three letters only by themselves. */
    private static boolean fits(String name, String word) {
        return word.length() > SECTOR_CODE
                ? name.contains(word)
                : (" " + name.replace(',', ' ').replace(';', ' ') + " ").contains(" " + word + " ");
    }
}
