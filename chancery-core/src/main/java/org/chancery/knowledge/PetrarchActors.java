package org.chancery.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads actor dictionaries of TABARI and PETRARCH: a phrase, its synonyms, and codes that hold in some years only. Dates are
 * inclusive at both ends and the first restriction that holds wins, as their documentation has it. Several restrictions may stand on one line,
 * blanks around {@code >} are allowed, and a date that is none leaves that restriction out. Immutable and thread-safe.
 */
public final class PetrarchActors {

    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern LIMITS =
            Pattern.compile("(\\S+?)(?:\\s+([<>])?\\s*(\\d{6,8})(?:\\s*-\\s*(\\d{6,8}))?)?\\s*");
    /** Two-digit years from here on are of the last century. */
    private static final int PIVOT = 30;

    private final TreeMap<String, Actor> byPhrase = new TreeMap<>();
    private final List<Actor> actors = new ArrayList<>();

    private PetrarchActors() {}

    /** The actors of a dictionary's lines. */
    public static PetrarchActors read(List<String> lines) {
        var dictionary = new PetrarchActors();
        Optional<Actor> open = Optional.empty();
        for (var line : lines) {
            String text = line.replaceFirst("#.*", "").stripTrailing();
            if (text.isBlank()) {
                continue;
            }
            if (Character.isWhitespace(text.charAt(0)) || text.startsWith("[")) {
                open.ifPresent(actor -> actor.add(text));
            } else if (text.startsWith("+")) {
                open.ifPresent(actor -> dictionary.name(actor, text.substring(1)));
            } else {
                var actor = new Actor();
                dictionary.actors.add(actor);
                dictionary.name(actor, text);
                open = Optional.of(actor);
            }
        }
        return dictionary;
    }

    private void name(Actor actor, String text) {
        String phrase = text.replaceFirst("\\[.*", "");
        var words = phrase(phrase);
        actor.names.add(words);
        byPhrase.putIfAbsent(words, actor);
        actor.add(text);
    }

    private static String phrase(String text) {
        return text.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }

    /** All actors, in the order of the file. */
    public List<Actor> actors() {
        return List.copyOf(actors);
    }

    /** The code of a phrase on a day: empty for an unknown phrase, and where neither a restriction nor a default holds. */
    public Optional<String> code(String phrase, LocalDate day) {
        return Optional.ofNullable(byPhrase.get(phrase(phrase))).flatMap(actor -> actor.code(day));
    }

    /** A phrase with its synonyms and codes. */
    public static final class Actor {

        private final List<String> names = new ArrayList<>();
        private final List<Restriction> restrictions = new ArrayList<>();
        private Optional<String> otherwise = Optional.empty();

        private Actor() {}

        private void add(String text) {
            var codes = CODE.matcher(text);
            while (codes.find()) {
                var limits = LIMITS.matcher(codes.group(1).strip());
                if (limits.matches()) {
                    restriction(limits.group(1), limits.group(2), limits.group(3), limits.group(4));
                }
            }
        }

        private void restriction(String code, String sign, String from, String to) {
            if (from == null) {
                // a first date that is no date at all is not matched: "[KORGOV 2004017-20061201]" is left out below
                otherwise = otherwise.or(() -> Optional.of(code));
                return;
            }
            var first = date(from);
            var last = to == null ? Optional.<LocalDate>empty() : date(to);
            if (first.isEmpty() || to != null && last.isEmpty()) {
                return;
            }
            if ("<".equals(sign)) {
                restrictions.add(new Restriction(code, Optional.empty(), first));
            } else if (to == null) {
                restrictions.add(new Restriction(code, first, Optional.empty()));
            } else {
                restrictions.add(new Restriction(code, first, last));
            }
        }

        /** The names, in lower case, the primary one first. */
        public List<String> names() {
            return List.copyOf(names);
        }

        public List<Restriction> restrictions() {
            return List.copyOf(restrictions);
        }

        /** The code on a day. */
        public Optional<String> code(LocalDate day) {
            return restrictions.stream()
                    .filter(restriction -> restriction.holds(day))
                    .map(Restriction::code)
                    .findFirst()
                    .or(() -> otherwise);
        }
    }

    private static Optional<LocalDate> date(String digits) {
        if (digits.length() == 7) {
            return Optional.empty();
        }
        String full = digits.length() == 8
                ? digits
                : (Integer.parseInt(digits.substring(0, 2)) < PIVOT ? "20" : "19") + digits;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(full.substring(0, 4)),
                    Integer.parseInt(full.substring(4, 6)),
                    Integer.parseInt(full.substring(6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A code and the days on which it holds, both included; an absent side is open. */
    public record Restriction(String code, Optional<LocalDate> from, Optional<LocalDate> to) {

        boolean holds(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }
}
