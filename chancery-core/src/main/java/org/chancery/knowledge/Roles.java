package org.chancery.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which slots of a clause hold the actors and the recipients of an event.
 *
 * @param actors alternatives, the first that holds a party counts; the slots of one alternative count together
 * @param recipients likewise
 */
public record Roles(List<List<String>> actors, List<List<String>> recipients) {

    /** Copies the lists. */
    public Roles {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Reads {@code subject + with > object, against, on}: alternatives between commas, slots joined by a plus sign. */
    static Roles of(String cell) {
        var sides = cell.split(">", -1);
        return new Roles(side(sides[0]), sides.length > 1 ? side(sides[1]) : List.of());
    }

    private static List<List<String>> side(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(alternative -> !alternative.isEmpty())
                .map(alternative ->
                        Stream.of(alternative.split("\\+")).map(String::strip).toList())
                .toList();
    }

    /** Every slot that is named. */
    Stream<String> slots() {
        return Stream.concat(actors.stream(), recipients.stream()).flatMap(List::stream);
    }
}
