package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.knowledge.Furniture;
import org.chancery.knowledge.Furniture.Role;
import org.chancery.model.Stamp;

/** Tells the lines around an article from its text. Immutable. */
final class Lines {

    /** A part of a line that is not text. */
    record Part(Role role, boolean whole, String rest, Optional<Stamp> stamp, Bylines.Credit credit) {}

    /** A line or paragraph; text, when it has no parts. */
    record Unit(String text, List<Part> parts) {

        boolean isText() {
            return parts.isEmpty();
        }

        List<Role> roles() {
            return parts.stream().map(Part::role).toList();
        }

        boolean whole() {
            return parts.stream().allMatch(Part::whole);
        }
    }

    private static final char ASCII = 0x80;
    /** Before it stands no sign of a script that writes no spaces. */
    private static final char FIRST_SIGN = '\u3000';

    private static final int LONGEST_DATE_LINE = 14;
    private static final int LONGEST_BYLINE = 16;
    private static final Pattern BARS = Pattern.compile("\\s+[|•·]\\s+|\\s*\\|\\s*");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,30})[)\\]]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final Knowledge knowledge;

    Lines(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A line with what it is; all its parts between bars must be furniture for it to be. */
    Unit unit(String line, DateText.Setting setting) {
        Budget.check();
        var whole = part(line, setting);
        if (whole.isPresent()) {
            return new Unit(line, List.of(whole.get()));
        }
        var parts = new ArrayList<Part>();
        if (words(line) < 40 && line.matches(".*[|•·].*")) {
            for (String piece : BARS.split(line)) {
                var part = piece.isBlank() ? Optional.<Part>empty() : part(piece, setting);
                if (part.isEmpty() && !piece.isBlank()) {
                    return new Unit(line, List.of());
                }
                part.ifPresent(parts::add);
            }
        }
        return new Unit(line, parts);
    }

    private Optional<Part> part(String line, DateText.Setting setting) {
        var found = knowledge.furniture().of(line);
        if (found.isEmpty()) {
            return isDateLine(line, setting)
                    ? knowledge.dates().first(line, setting).map(date -> part(Role.PUBLISHED, "", date))
                    : Optional.empty();
        }
        var role = found.get().role();
        String rest = found.get().rest();
        return switch (role) {
            case PUBLISHED, UPDATED ->
                knowledge
                        .dates()
                        .first(rest, setting)
                        .filter(date -> words(line) <= LONGEST_DATE_LINE + 4)
                        .map(date -> part(role, rest, date));
            case BYLINE -> byline(found.get(), setting);
            case TITLE, SECTION, PUBLISHER, LEAD, URL ->
                rest.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Part(role, false, rest, Optional.empty(), Bylines.Credit.NONE));
            default -> Optional.of(new Part(role, found.get().whole(), rest, Optional.empty(), Bylines.Credit.NONE));
        };
    }

    private static Part part(Role role, String rest, DateText.Found date) {
        return new Part(role, false, rest, Optional.of(date.stamp()), Bylines.Credit.NONE);
    }

    private Optional<Part> byline(Furniture.Line line, DateText.Setting setting) {
        String rest = line.rest();
        var date = knowledge.dates().first(rest, setting);
        String names = date.isPresent() ? rest.substring(0, date.get().start()) : rest;
        if (words(names) > LONGEST_BYLINE || names.matches(".*[^.\\p{Lu}][.!?]$")) {
            return Optional.empty();
        }
        var credit = knowledge.bylines().of(names);
        return credit.people().isEmpty() && credit.agency().isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(Role.BYLINE, false, rest, date.map(DateText.Found::stamp), credit));
    }

    /** Whether a line is nothing but dates, days of the week and times. */
    boolean isDateLine(String line, DateText.Setting setting) {
        if (words(line) > LONGEST_DATE_LINE) {
            return false;
        }
        var dates = knowledge.dates().all(line, setting);
        if (dates.isEmpty()) {
            return false;
        }
        var rest = new StringBuilder(line);
        for (int i = dates.size() - 1; i >= 0; i--) {
            rest.replace(dates.get(i).start(), dates.get(i).end(), " ");
        }
        return WORD.matcher(uncredited(rest.toString()))
                .results()
                .map(match -> match.group())
                .allMatch(word -> knowledge.months().isWeekday(word) || word.length() <= 2 || isLabel(word));
    }

    /** Without an agency in brackets: "(Xinhua) 21:14, April 14, 2023". */
    private String uncredited(String line) {
        return BRACKETS.matcher(line)
                .replaceAll(
                        found -> knowledge.bylines().of(found.group(1)).agency().isPresent()
                                ? " "
                                : Matcher.quoteReplacement(found.group()));
    }

    private boolean isLabel(String word) {
        return knowledge.furniture().label(word + ":").isPresent()
                || Stream.of("Uhr", "hrs", "IST", "ago").anyMatch(word::equalsIgnoreCase);
    }

    /** As {@link Character}'s, sooner for the letters that most pages are written in. */
    private static boolean isLetterOrDigit(char c) {
        return c < ASCII
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    /** How many words; runs without spaces of scripts that write none count by their length. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean letter = isLetterOrDigit(c) || inside && (c == '\'' || c == '’' || c == '-');
            boolean sign = c >= FIRST_SIGN && (Character.isIdeographic(c) || c >= '\u3040' && c < '\u3100');
            words += letter && !inside ? 1 : sign && at % 2 == 0 ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /** Whether there is a digit of any script. */
    static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ASCII ? c >= '0' && c <= '9' : Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with a capital, a digit or a quotation mark, or with a letter of a script without capitals. */
    static boolean isCapital(String text) {
        return !Character.isLowerCase(text.codePointAt(0));
    }
}
