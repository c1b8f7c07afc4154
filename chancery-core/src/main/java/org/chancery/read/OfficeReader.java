package org.chancery.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jsoup.nodes.Element;

/**
 * Reads what word processors write, Office Open XML (docx) and OpenDocument (odt), as plain text is read: its paragraphs, without notes,
 * what was deleted and what stands in the margin. The day is the one that is printed. Thread-safe.
 */
final class OfficeReader {

    private static final int LARGEST_PART = 32 << 20;
    private static final int MOST_PARTS = 10_000;
    private static final String WORD = "word/document.xml";
    private static final String OPEN = "content.xml";
    private static final Set<String> PARTS = Set.of(WORD, OPEN, "docprops/core.xml", "meta.xml");

    /** Elements whose words are no part of the text. */
    private static final Set<String> OUT = Set.of(
            "w:del",
            "w:instrtext",
            "w:delinstrtext",
            "mc:fallback",
            "text:note",
            "office:annotation",
            "text:tracked-changes");

    private final TextReader text;

    OfficeReader(TextReader text) {
        this.text = text;
    }

    /** The report that a document holds. */
    Draft read(byte[] bytes, Optional<String> url) throws Unreadable {
        var parts = parts(bytes);
        var paragraphs = new ArrayList<String>();
        if (parts.containsKey(WORD)) {
            Markups.xml(parts.get(WORD)).select("w|body").forEach(body -> walk(body, new StringBuilder(), paragraphs));
        } else if (parts.containsKey(OPEN)) {
            Markups.xml(parts.get(OPEN))
                    .select("office|text")
                    .forEach(body -> walk(body, new StringBuilder(), paragraphs));
        } else {
            throw new Unreadable("it is no text of a word processor; save it as text, HTML or PDF");
        }
        var draft = text.read(String.join("\n\n", paragraphs), url);
        if (draft.blocks.isEmpty()) {
            throw new Unreadable("the document holds no text; save it as PDF if it holds pictures of pages");
        }
        draft.title = draft.title.or(() -> title(parts));
        return draft;
    }

    private static Map<String, String> parts(byte[] bytes) throws Unreadable {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            int seen = 0;
            for (var entry = zip.getNextEntry(); entry != null && seen++ < MOST_PARTS; entry = zip.getNextEntry()) {
                Budget.check();
                String name = entry.getName().toLowerCase(java.util.Locale.ROOT);
                if (PARTS.contains(name)) {
                    byte[] part = zip.readNBytes(LARGEST_PART + 1);
                    if (part.length > LARGEST_PART) {
                        throw new Unreadable("its text is larger than " + (LARGEST_PART >> 20) + " MB; split it");
                    }
                    parts.put(name, Charsets.decode(part, Optional.empty()));
                }
            }
            return parts;
        } catch (IOException e) {
            throw new Unreadable("the document is damaged (" + e.getMessage() + "); save it again");
        }
    }

    private static Optional<String> title(Map<String, String> parts) {
        try {
            String properties = parts.getOrDefault("docprops/core.xml", parts.getOrDefault("meta.xml", ""));
            return Markups.xml(properties).select("dc|title").stream()
                    .map(title -> PieceFinder.spaced(title.text()))
                    .filter(title -> title.contains(" "))
                    .findFirst();
        } catch (Unreadable none) {
            return Optional.empty();
        }
    }

    private static void walk(Element element, StringBuilder line, List<String> paragraphs) {
        Budget.check();
        for (var node : element.childNodes()) {
            if (node instanceof org.jsoup.nodes.TextNode words) {
                line.append(words.getWholeText());
            } else if (node instanceof Element child && !OUT.contains(child.tagName())) {
                child(child, line, paragraphs);
            }
        }
    }

    private static void child(Element child, StringBuilder line, List<String> paragraphs) {
        switch (child.tagName()) {
            case "w:p", "text:p", "text:h" -> {
                var own = new StringBuilder();
                walk(child, own, paragraphs);
                String plain = PieceFinder.spaced(own);
                if (!plain.isEmpty()) {
                    paragraphs.add(plain);
                }
            }
            case "w:tab", "w:br", "w:cr", "text:s", "text:tab", "text:line-break" -> line.append(' ');
            case "w:nobreakhyphen" -> line.append('-');
            default -> walk(child, line, paragraphs);
        }
    }
}
