package org.chancery.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.model.RightValue;

/** What a coder who sees the words alone says of an event, and whether the record has the same. */
public final class BlindAnswer {

    private static final String TO = " > ";

    private BlindAnswer() {}

    /** Parties as an answer has them: {@code A; B > C}. */
    public static String parties(String actors, String recipients) {
        return list(actors) + (recipients.isBlank() ? "" : TO + list(recipients));
    }

    /** Those who act, or those acted upon, of an answer. */
    public static List<String> side(String parties, boolean acting) {
        var sides = parties.split(TO, 2);
        var side = acting ? sides[0] : sides.length > 1 ? sides[1] : "";
        return Stream.of(side.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String list(String names) {
        return Arrays.stream(names.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /**
     * Whether the record is right in what is asked.
     *
     * @param value what the coder says
     */
    static boolean isRight(Question question, String value, Event event) {
        return switch (question) {
            case EVENT -> value.equals("yes");
            case TYPE -> value.equals(event.type().name());
            case STATUS -> value.equals(event.status().label());
            case PARTIES -> areParties(value, event);
            case DATE -> event.date().filter(ours -> ours.overlaps(days(value))).isPresent();
            case PLACE ->
                event.place()
                        .map(Place::name)
                        .filter(name -> names(name, value))
                        .isPresent();
        };
    }

    private static DateRange days(String value) {
        return RightValue.days(value);
    }

    /** All are there and nobody else; in a meeting nobody minds who of them acts. */
    private static boolean areParties(String value, Event event) {
        var acting = side(value, true);
        var receiving = side(value, false);
        if (event.type() == EventType.CONSULT && event.recipients().isEmpty()) {
            return areSame(Stream.concat(acting.stream(), receiving.stream()).toList(), event.actors());
        }
        return areSame(acting, event.actors()) && areSame(receiving, event.recipients());
    }

    private static boolean areSame(List<String> told, List<Party> ours) {
        return told.size() == ours.size()
                && told.stream().allMatch(name -> ours.stream().anyMatch(party -> names(party.name(), name)))
                && ours.stream().allMatch(party -> told.stream().anyMatch(name -> names(party.name(), name)));
    }

    /** Whether all words of the shorter of two names are in the longer. */
    private static boolean names(String one, String other) {
        var words = words(one);
        var others = words(other);
        return !words.isEmpty() && !others.isEmpty() && (words.containsAll(others) || others.containsAll(words));
    }

    private static TreeSet<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * An answer in the form in which answers are compared.
     *
     * @throws IllegalArgumentException for what is no type, status or day
     */
    public static Optional<String> plain(Question question, String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (question) {
                    case TYPE ->
                        RightValue.of("type", value.strip().toUpperCase(Locale.ROOT)) instanceof RightValue.OfType of
                                ? of.type().name()
                                : value.strip();
                    case STATUS ->
                        RightValue.of("status", value.strip().toLowerCase(Locale.ROOT))
                                        instanceof RightValue.OfStatus of
                                ? of.status().label()
                                : value.strip();
                    case DATE -> days(value).written();
                    default -> value.strip();
                });
    }
}
