package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.knowledge.Agencies;
import org.chancery.knowledge.AuthorWords;

/** Tells the names of people in an author line from agencies, desks, roles and places. Immutable. */
final class Bylines {

    /** Who is credited. */
    record Credit(List<String> people, Optional<String> agency) {
        static final Credit NONE = new Credit(List.of(), Optional.empty());
    }

    private static final Pattern SEPARATORS = Pattern.compile(
            "\\s*[,;|/•·&\\n、，]\\s*|\\s+[-–—]\\s+|\\s*\\(|\\)\\s*|\\s+(?:in|for|at|aus|à|en|reports from)\\s+(?=\\p{Lu})");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?://\\S+|@\\w+|www\\.\\S+");
    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_OF_DESK = 3;

    private final Agencies agencies;
    private final AuthorWords words;

    Bylines(Agencies agencies, AuthorWords words) {
        this.agencies = agencies;
        this.words = words;
    }

    /** The people and the agency of an author line, in order. */
    Credit of(String line) {
        var people = new ArrayList<String>();
        Optional<String> agency = Optional.empty();
        String cleaned = words.separated(ADDRESS.matcher(line).replaceAll(" ").strip());
        for (String piece : SEPARATORS.split(cleaned)) {
            for (String part : joined(piece)) {
                var named = agencies.named(part);
                if (named.isPresent()) {
                    agency = agency.or(() -> named);
                } else if (isPerson(part) && !people.contains(tidy(part))) {
                    people.add(tidy(part));
                }
            }
        }
        return people.isEmpty() && agency.isEmpty() ? Credit.NONE : new Credit(people, agency);
    }

    /** A piece split at "and" and its like, without titles in front. */
    private List<String> joined(String piece) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (String word : piece.strip().split("\\s+")) {
            if (words.isJoint(word) && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (!part.isEmpty() || !words.isTitle(word)) {
                part.append(part.isEmpty() ? "" : " ").append(word);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    /** Whether words have the shape of a person's name. */
    boolean isPerson(String name) {
        var parts = List.of(name.split("\\s+"));
        boolean single = parts.size() == 1;
        if (parts.size() == 2 && words.isParticle(parts.get(0))) {
            return false;
        }
        if (parts.size() > MOST_WORDS || words.isRole(name) || single && !isSingle(name)) {
            return false;
        }
        for (String part : parts) {
            if (words.isDesk(part.replaceAll("[.:,]$", ""))
                    || part.chars().anyMatch(c -> Character.isDigit(c) || "*©@<>#=?!".indexOf(c) >= 0)) {
                return false;
            }
            if (part.endsWith(":") && parts.size() > 1) {
                return false;
            }
            boolean capital = Character.isUpperCase(part.codePointAt(0)) || !hasCase(part);
            if (!capital && !words.isParticle(part) && !part.matches("(?:d|al|el|l)['’-]\\p{Lu}.*")) {
                return false;
            }
        }
        return true;
    }

    /** Whether one word may be what a writer is called: no office, no agency, no address. */
    boolean isNickname(String name) {
        String plain = name.strip();
        return plain.matches("[\\p{L}\\p{N}_.-]{2,30}")
                && plain.chars().anyMatch(Character::isLetter)
                && !plain.matches(".*\\.\\p{L}{2,4}$")
                && !words.isDesk(plain)
                && !words.isRole(plain)
                && !words.isTitle(plain)
                && !words.isJoint(plain)
                && !words.isParticle(plain)
                && agencies.named(plain).isEmpty();
    }

    /** Whether words name an office with writers and nobody in it: "Redaktion", "News Desk". */
    boolean isDesk(String name) {
        var parts = List.of(name.strip().split("\\s+"));
        return parts.size() <= MOST_WORDS_OF_DESK
                && words.isDesk(parts.get(parts.size() - 1))
                && Character.isUpperCase(parts.get(0).codePointAt(0));
    }

    /** Whether two or three words, of small letters too, may be a writer's name, as where data states it: "anna kovacs". */
    boolean isUncapitalised(String name) {
        var parts = List.of(name.strip().split("\\s+"));
        return parts.size() > 1
                && parts.size() < 4
                && parts.stream().allMatch(part -> part.matches("\\p{L}[\\p{L}.'’-]+") && !words.isDesk(part))
                && parts.stream().noneMatch(words::isJoint)
                && !words.isParticle(parts.get(0))
                && !words.isTitle(parts.get(0))
                && !words.isRole(name)
                && agencies.named(name).isEmpty();
    }

    /** Whether two words are an article and a name, as writers of journals call themselves: "der Michel", "The Gardener". */
    boolean isPenName(String name) {
        var parts = List.of(name.strip().split("\\s+"));
        return parts.size() == 2
                && words.isParticle(parts.get(0).toLowerCase(Locale.ROOT))
                && isNickname(parts.get(1))
                && !words.isDesk(parts.get(1))
                && agencies.named(name).isEmpty();
    }

    /** One word is a name where the script has no spaces between names, or no capitals. */
    private static boolean isSingle(String name) {
        return name.length() >= 2 && !hasCase(name);
    }

    private static boolean hasCase(String word) {
        return word.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    /** JANE DOE is Jane Doe. */
    private static String tidy(String name) {
        String plain = name.strip().replaceAll("\\s*[:*–—-]$|(?<=\\p{Ll}{3})\\.$", "");
        if (plain.length() < 5 || !plain.equals(plain.toUpperCase(Locale.ROOT)) || !hasCase(plain)) {
            return plain;
        }
        var tidied = new StringBuilder();
        boolean first = true;
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            tidied.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return tidied.toString();
    }
}
