package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block of a file of senses: {@code sense NAME}, and below it lines of a key and what it says. A line that is indented deeper goes
 * on with the line above. How it is written: {@code knowledge/events/README.md}.
 */
record SenseBlock(String file, int line, String name, Map<String, List<String>> lines) {

    private static final List<String> KEYS = List.of("words", "when", "says", "who", "yes", "no");
    private static final List<String> EXAMPLES = List.of("yes", "no");
    private static final int DEEPER = 4;

    /** @throws IllegalStateException naming file and line */
    static List<SenseBlock> read(String file) {
        return parse(file, Table.lines(file));
    }

    static List<SenseBlock> parse(String file, List<String> texts) {
        var blocks = new ArrayList<SenseBlock>();
        var names = new HashSet<String>();
        String key = "";
        int number = 0;
        for (String text : texts) {
            number++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("sense ")) {
                var block = new SenseBlock(file, number, text.substring(6).strip(), new LinkedHashMap<>());
                if (!names.add(block.name()) || !block.name().matches("[a-z0-9-]+")) {
                    throw block.fault("a second sense of that name, or no name: " + block.name());
                }
                blocks.add(block);
                key = "";
                continue;
            }
            if (blocks.isEmpty() || !text.startsWith("  ")) {
                throw new IllegalStateException("knowledge/" + file + ":" + number + ": no line of a sense");
            }
            key = blocks.get(blocks.size() - 1).add(key, text);
        }
        return blocks;
    }

    private String add(String before, String text) {
        boolean goesOn = text.length() - text.stripLeading().length() > DEEPER;
        if (goesOn) {
            var said = lines.get(before);
            if (said == null) {
                throw fault("nothing that this line goes on with: " + text.strip());
            }
            said.set(said.size() - 1, said.get(said.size() - 1) + " " + text.strip());
            return before;
        }
        var parts = text.strip().split(" +", 2);
        if (!KEYS.contains(parts[0]) || parts.length < 2) {
            throw fault("no such line of a sense: " + text.strip());
        }
        var said = lines.computeIfAbsent(parts[0], key -> new ArrayList<>());
        if (!said.isEmpty() && !EXAMPLES.contains(parts[0])) {
            throw fault("a second line of " + parts[0]);
        }
        said.add(parts[1]);
        return parts[0];
    }

    Optional<String> find(String key) {
        return all(key).stream().findFirst();
    }

    List<String> all(String key) {
        return List.copyOf(lines.getOrDefault(key, List.of()));
    }

    /** The parts of a line between semicolons. */
    List<String> parts(String key) {
        return find(key).stream()
                .flatMap(text -> Stream.of(text.split(";")))
                .map(String::strip)
                .toList();
    }

    /** The values of a list between commas, after a check that none stands there twice. */
    List<String> list(String text) {
        var values = Stream.of(text.split(",")).map(String::strip).toList();
        var seen = new HashSet<String>();
        for (String value : values) {
            if (value.isEmpty() || !seen.add(value)) {
                throw fault("twice, or nothing between commas: " + value);
            }
        }
        return values;
    }

    /** An error of this block, to be thrown: it names file and line. */
    IllegalStateException fault(String what) {
        return new IllegalStateException("knowledge/" + file + ":" + line + ": sense " + name + ": " + what);
    }
}
