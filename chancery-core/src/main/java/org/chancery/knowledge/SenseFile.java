package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.EventType;

/** Reads senses: {@code knowledge/events/*.senses}. Every name is checked; an entry that could never be reached is refused. */
final class SenseFile {

    private static final String FIRST = "be ";

    private final EventNames names;
    private final Set<String> closed = new HashSet<>();
    private final Map<String, List<Sense>> senses = new HashMap<>();

    private SenseFile(EventNames names) {
        this.names = names;
    }

    /** The senses of all files by the lemma of their head, in the order of the files. */
    static Map<String, List<Sense>> read(EventNames names) {
        var reader = new SenseFile(names);
        for (String file : files()) {
            SenseBlock.read(path(file)).forEach(block -> reader.block(file, block));
        }
        return reader.senses;
    }

    /** The senses of the blocks of one file. */
    static Map<String, List<Sense>> of(EventNames names, String file, List<SenseBlock> blocks) {
        var reader = new SenseFile(names);
        blocks.forEach(block -> reader.block(file, block));
        return reader.senses;
    }

    /** What is no event, which goes first where others ask for as much; then one file a type, in the order of the types, then that of operators. */
    static List<String> files() {
        var files = new ArrayList<String>(List.of("harmless"));
        for (var type : EventType.values()) {
            files.add(type.name().toLowerCase(Locale.ROOT));
        }
        files.add("operators");
        return files;
    }

    static String path(String file) {
        return "events/" + file + ".senses";
    }

    private void block(String file, SenseBlock block) {
        var when =
                block.parts("when").stream().map(part -> condition(block, part)).toList();
        var says = says(block);
        var roles = block.find("who").map(Roles::of);
        roles.flatMap(names::filled).ifPresent(fault -> {
            throw block.fault(fault);
        });
        for (String entry : block.list(block.find("words").orElseThrow(() -> block.fault("no words")))) {
            if (closed.contains(entry + when)) {
                throw block.fault("never reached, an earlier sense asks for the same: " + entry);
            }
            // nothing behind a sense that always tells, or silences, is ever asked
            if (says.operator().isEmpty()) {
                closed.add(entry + when);
            }
            boolean adjective = entry.startsWith(FIRST);
            var words = List.of((adjective ? entry.substring(FIRST.length()) : entry).split(" "));
            String id = file + "/" + entry.replace(' ', '_') + "#" + block.name();
            senses.computeIfAbsent(words.get(0), key -> new ArrayList<>())
                    .add(new Sense(id, words, adjective, when, says, roles));
        }
    }

    private Saying says(SenseBlock block) {
        List<String> modes = List.of();
        List<String> contexts = List.of();
        var parts = block.parts("says");
        for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            if (part.startsWith("mode ")) {
                modes = block.list(part.substring(5));
            } else if (part.startsWith("context ")) {
                contexts = block.list(part.substring(8));
            } else {
                throw block.fault("neither mode nor context: " + part);
            }
        }
        if (parts.isEmpty()) {
            throw block.fault("says what?");
        }
        var says = Saying.of(parts.get(0), modes, contexts);
        names.said(says).ifPresent(fault -> {
            throw block.fault(fault);
        });
        return says;
    }

    private SenseCondition condition(SenseBlock block, String text) {
        if (text.equals("tells of subject")) {
            return new SenseCondition.TellsOfSubject();
        }
        if (text.equals("object unnamed")) {
            return new SenseCondition.ObjectUnnamed();
        }
        var words = text.split(" ", 2);
        if (words[0].equals("governs") && words.length == 2) {
            return new SenseCondition.Governs(complement(block, words[1]));
        }
        if (text.startsWith("sentence has ")) {
            return new SenseCondition.SentenceHas(block.list(text.substring(13)));
        }
        if (words.length < 2 || !words[1].startsWith("is ")) {
            throw block.fault("no condition: " + text);
        }
        var values = block.list(words[1].substring(3));
        if (words[0].equals("tone")) {
            return new SenseCondition.Tone(known(block, values, names::isTone));
        }
        known(block, List.of(words[0]), names::isSlot);
        return new SenseCondition.Holds(
                words[0],
                known(
                        block,
                        values,
                        value -> names.isClass(value) || Filler.find(value).isPresent()));
    }

    private static List<String> known(SenseBlock block, List<String> values, Predicate<String> isKnown) {
        Optional<String> unknown = values.stream().filter(isKnown.negate()).findFirst();
        if (unknown.isPresent()) {
            throw block.fault("nothing of that name: " + unknown.get());
        }
        return values;
    }

    private static SenseCondition.Complement complement(SenseBlock block, String name) {
        for (var complement : SenseCondition.Complement.values()) {
            if (complement.name().toLowerCase(Locale.ROOT).equals(name)) {
                return complement;
            }
        }
        throw block.fault("governs no " + name);
    }
}
