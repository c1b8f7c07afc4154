package org.chancery.knowledge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of author lines that are not part of a person's name. Immutable. */
public final class AuthorWords {

    private final Set<String> roles = new HashSet<>();
    private final Set<String> desks = new HashSet<>();
    private final Set<String> joints = new HashSet<>();
    private final Set<String> between = new LinkedHashSet<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    /** Reads {@code bylines.tsv}. */
    public static AuthorWords load() {
        var loaded = new AuthorWords();
        for (var row : Table.read("bylines.tsv", "word", "kind")) {
            var set =
                    switch (row.text("kind")) {
                        case "role" -> loaded.roles;
                        case "desk" -> loaded.desks;
                        case "joint" -> loaded.joints;
                        case "between" -> loaded.between;
                        case "particle" -> loaded.particles;
                        case "title" -> loaded.titles;
                        default -> throw row.fault("no such kind: " + row.text("kind"));
                    };
            set.add(row.text("word"));
        }
        return loaded;
    }

    private AuthorWords() {}

    /** Whether words are what a person is and not whom: "Staff Writer", "Asia correspondent", "Professor of History". */
    public boolean isRole(String words) {
        String small = words.toLowerCase(Locale.ROOT).strip();
        if (roles.contains(small)) {
            return true;
        }
        var parts = List.of(small.split("\\s+"));
        boolean first = parts.size() > 2 && roles.contains(parts.get(0)) && particles.contains(parts.get(1));
        return first || parts.size() > 1 && roles.contains(parts.get(parts.size() - 1));
    }

    public boolean isDesk(String word) {
        return desks.contains(word.toLowerCase(Locale.ROOT));
    }

    public boolean isJoint(String word) {
        return joints.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A line with a comma for each run of words that stands between the names of people who talk: "in conversation with". */
    public String separated(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        for (String run : between) {
            int at = small.indexOf(" " + run + " ");
            if (at > 0 && small.length() == line.length()) {
                return line.substring(0, at) + "," + line.substring(at + run.length() + 1);
            }
        }
        return line;
    }

    public boolean isParticle(String word) {
        return particles.contains(word.toLowerCase(Locale.ROOT));
    }

    public boolean isTitle(String words) {
        return titles.contains(words.toLowerCase(Locale.ROOT));
    }
}
