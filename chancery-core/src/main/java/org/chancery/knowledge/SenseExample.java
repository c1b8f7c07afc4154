package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence beside a sense that shows what it is and what it is not.
 *
 * @param sense file and name: {@code consult/meet-party}
 * @param event what the sentence tells, as a line of the form {@code CONSULT occurred: Norway > Chad}; empty where it tells of nothing
 */
public record SenseExample(String sense, String sentence, Optional<String> event) {

    private static final String TELLS = " = ";

    /** All examples of all senses, in the order of the files. */
    public static List<SenseExample> all() {
        return SenseFile.files().stream().flatMap(SenseExample::of).toList();
    }

    private static Stream<SenseExample> of(String file) {
        return SenseBlock.read(SenseFile.path(file)).stream().flatMap(block -> {
            String sense = file + "/" + block.name();
            return Stream.concat(
                    block.all("yes").stream().map(text -> told(block, sense, text)),
                    block.all("no").stream().map(text -> new SenseExample(sense, text, Optional.empty())));
        });
    }

    private static SenseExample told(SenseBlock block, String sense, String text) {
        int at = text.indexOf(TELLS);
        if (at < 0) {
            throw block.fault("a \"yes\" without what it tells: " + text);
        }
        return new SenseExample(sense, text.substring(0, at), Optional.of(text.substring(at + TELLS.length())));
    }
}
