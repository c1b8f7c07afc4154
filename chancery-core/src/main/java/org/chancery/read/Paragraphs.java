package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The paragraphs of a plain text: split at blank lines, or at every line; lines that were broken at a fixed width joined. */
final class Paragraphs {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 110;

    private Paragraphs() {}

    /** The paragraphs, stripped, none of them empty. */
    static List<String> of(String text) {
        var paragraphs = new ArrayList<String>();
        var group = new ArrayList<String>();
        var lines = clean(text).lines().toList();
        for (String line : lines) {
            Budget.check();
            if (line.isBlank()) {
                flush(group, paragraphs);
            } else {
                group.add(line.stripTrailing());
            }
        }
        flush(group, paragraphs);
        return paragraphs;
    }

    /** Without byte order marks, invisible characters and controls; one kind of line break and of space. */
    static String clean(String text) {
        var cleaned = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\r') {
                if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                    cleaned.append('\n');
                }
            } else if (c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b') {
                cleaned.append('\n');
            } else if (c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\u3000' || c == '\t') {
                cleaned.append(' ');
            } else if (c != '\ufeff' && c != '\u200b' && c != '\u00ad' && c != '\u2060' && (c >= ' ' || c == '\n')) {
                cleaned.append(c);
            }
        }
        return cleaned.toString();
    }

    private static void flush(List<String> group, List<String> paragraphs) {
        if (group.size() > 1 && isWrapped(group)) {
            var joined = new ArrayList<String>();
            for (String line : group) {
                boolean indented = line.startsWith("  ") && !group.get(0).startsWith("  ");
                if (!joined.isEmpty() && indented) {
                    add(String.join(" ", joined), paragraphs);
                    joined.clear();
                }
                joined.add(line.strip());
            }
            add(String.join(" ", joined), paragraphs);
        } else {
            group.forEach(line -> add(line, paragraphs));
        }
        group.clear();
    }

    private static void add(String paragraph, List<String> paragraphs) {
        String spaced = paragraph.strip().replaceAll(" {2,}", " ");
        if (!spaced.isEmpty()) {
            paragraphs.add(spaced);
        }
    }

    /** All lines but the last are about as long as the longest, and most of them end within a sentence. */
    private static boolean isWrapped(List<String> lines) {
        var full = lines.subList(0, lines.size() - 1);
        int longest = full.stream().mapToInt(String::length).max().orElse(0);
        if (longest < NARROWEST || longest > WIDEST) {
            return false;
        }
        long filled =
                full.stream().filter(line -> line.length() >= longest * 0.7).count();
        long open = Stream.iterate(0, i -> i < lines.size() - 1, i -> i + 1)
                .filter(i -> !lines.get(i).matches(".*[.!?:\"”]$")
                        || Character.isLowerCase(lines.get(i + 1).strip().codePointAt(0)))
                .count();
        return filled >= full.size() * 0.8 && open * 2 >= full.size();
    }
}
