package org.chancery.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of XML and SGML that hold reports. Immutable. */
public final class Dialects {

    /** A part of a report. */
    public enum Part {
        TITLE,
        PUBLISHED,
        UPDATED,
        AUTHOR,
        PUBLISHER,
        DATELINE,
        LEAD,
        LANGUAGE,
        URL,
        BODY,
        SKIP
    }

    /**
     * A kind of markup.
     *
     * @param roots names of the outermost element, or of one just within
     * @param records names of the elements that are one report each
     * @param parts where each part stands, the first that is there counts
     */
    public record Dialect(String name, List<String> roots, List<String> records, Map<Part, List<String>> parts) {

        /** Where a part stands. */
        public List<String> of(Part part) {
            return parts.getOrDefault(part, List.of());
        }
    }

    private static final Pattern ROOT = Pattern.compile(
            "^(?:\\s++|<!--.*?-->|<\\?[^>]*>|<![^>\\[]*(?:\\[.*?\\]\\s*)?>)*<([\\w.:-]+)[^<>]*>(?:\\s++|<!--.*?-->)*(?:<([\\w.:-]+))?",
            Pattern.DOTALL);

    /** How far the outermost elements are looked for. */
    private static final int PEEK = 4096;

    private final List<Dialect> dialects;

    private Dialects(List<Dialect> dialects) {
        this.dialects = dialects;
    }

    /** Reads {@code dialects.tsv}. */
    public static Dialects load() {
        var rows = Table.read(
                "dialects.tsv",
                "dialect",
                "roots",
                "record",
                "title",
                "published",
                "updated",
                "author",
                "publisher",
                "dateline",
                "lead",
                "language",
                "url",
                "body",
                "skip");
        return new Dialects(rows.stream().map(Dialects::dialect).toList());
    }

    private static Dialect dialect(Table.Row row) {
        var parts = new EnumMap<Part, List<String>>(Part.class);
        for (var part : Part.values()) {
            parts.put(part, row.list(part.name().toLowerCase(Locale.ROOT)));
        }
        return new Dialect(row.text("dialect"), plain(row.list("roots")), plain(row.list("record")), parts);
    }

    private static List<String> plain(List<String> names) {
        return names.stream().map(name -> name.replace("\\", "")).toList();
    }

    /** The kind of what begins so, if it is one of these. */
    public Optional<Dialect> of(String start) {
        var root = ROOT.matcher(start.substring(0, Math.min(start.length(), PEEK)));
        if (!root.find()) {
            return Optional.empty();
        }
        return Optional.of(root.group(1)).flatMap(this::named).or(() -> Optional.ofNullable(root.group(2))
                .flatMap(this::named));
    }

    /** The name of the outermost element of what begins so. */
    public static Optional<String> root(String start) {
        var root = ROOT.matcher(start.substring(0, Math.min(start.length(), PEEK)));
        return root.find() ? Optional.of(root.group(1)) : Optional.empty();
    }

    private Optional<Dialect> named(String element) {
        String name = element.substring(element.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        return dialects.stream()
                .filter(dialect -> dialect.roots().contains(name))
                .findFirst();
    }
}
