package org.chancery.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What servers said to tell a page's versions apart, kept beside the WARC file from one run to the next, so that only what is new is
 * asked for. A line an address: URL, ETag, Last-Modified, separated by tabs. Thread-safe.
 */
final class Seen {

    private record Version(String etag, String modified) {}

    private final Path file;
    private final Map<String, Version> versions = new TreeMap<>();

    /** Reads the file if it is there; lines that are damaged are left out. */
    Seen(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 3) {
                    versions.put(cells[0], new Version(cells[1], cells[2]));
                }
            }
        }
    }

    /** Whether an address was fetched in an earlier run. */
    synchronized boolean has(String url) {
        return versions.containsKey(url);
    }

    /** The headers that ask for a page only if it is another than the one we have. */
    synchronized Map<String, String> conditions(String url) {
        var conditions = new LinkedHashMap<String, String>();
        var version = versions.getOrDefault(url, new Version("", ""));
        if (!version.etag().isEmpty()) {
            conditions.put("If-None-Match", version.etag());
        }
        if (!version.modified().isEmpty()) {
            conditions.put("If-Modified-Since", version.modified());
        }
        return conditions;
    }

    /** Notes the version that an answer is. */
    synchronized void note(String url, Answer answer) {
        versions.put(
                url,
                new Version(
                        cell(answer.header("ETag").orElse("")),
                        cell(answer.header("Last-Modified").orElse(""))));
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ").strip();
    }

    /** Writes the file anew, whole or not at all. */
    synchronized void save() throws IOException {
        var text = new StringBuilder();
        versions.forEach((url, version) -> text.append(url)
                .append('\t')
                .append(version.etag())
                .append('\t')
                .append(version.modified())
                .append('\n'));
        var next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, text, StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
