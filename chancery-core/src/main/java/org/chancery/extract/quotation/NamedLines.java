package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Span;

/**
 * Lines that begin with who speaks: transcripts ("MS. PSAKI: …", "Q: …", "QUESTION: …") and headlines ("Minister: We will stay").
 * A transcript's speech runs on through the paragraphs after it up to the next name.
 */
final class NamedLines {

    private static final int RANK = 8;
    private static final Pattern NAMED = Pattern.compile(
            "^[\"“'‘]?((?:[Qq]|[Aa]|Question|Answer|(?:[A-Z][\\w.'’-]*\\.?)(?:[ ]+(?:[A-Z(][\\w.'’)-]*|of|the|and|de|van|von|al|bin)){0,6})):\\s+(?=\\S)");
    private static final Pattern SHOUTED =
            Pattern.compile("^(?:[\"“'‘]?)(?:[QA]|[A-Z][A-Z.'’ -]*[A-Z])(?:\\s*\\(.{0,40}\\))?:$");

    private final Page page;

    NamedLines(Page page) {
        this.page = page;
    }

    List<Draft> find() {
        String text = page.report().text();
        var paragraphs = Paragraphs.of(text);
        var names = new HashMap<Integer, Matcher>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            var matcher = NAMED.matcher(
                    text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 120)));
            if (matcher.find()) {
                names.put(i, matcher);
                counts.merge(matcher.group(1), 1, Integer::sum);
            }
        }
        var found = new ArrayList<Draft>();
        for (int i = 0; i < paragraphs.size(); i++) {
            var matcher = names.get(i);
            if (matcher == null) {
                continue;
            }
            int base = paragraphs.get(i).start();
            boolean shouted = SHOUTED.matcher(matcher.group().strip()).matches();
            boolean transcript = names.size() > 2 && counts.size() > 1 && (shouted || counts.get(matcher.group(1)) > 1);
            int end = paragraphs.get(i).end();
            if (transcript) {
                while (i + 1 < paragraphs.size() && !names.containsKey(i + 1) && aside(paragraphs.get(i + 1), text)) {
                    i++;
                    end = paragraphs.get(i).end();
                }
            } else if (!headline(paragraphs.get(i), i, base + matcher.start(1), base + matcher.end(1), text)) {
                continue;
            }
            if (end > base + matcher.end()) {
                found.add(draft(
                        new Span(base + matcher.end(), end),
                        new Span(base + matcher.start(1), base + matcher.end(1)),
                        new Span(base + matcher.end(1), base + matcher.end(1) + 1),
                        transcript));
            }
        }
        return found;
    }

    /** Whether a transcript's speech may run on into a paragraph: not a note in brackets. */
    private static boolean aside(Span paragraph, String text) {
        char first = text.charAt(paragraph.start());
        return "([\"“".indexOf(first) < 0 && Character.isLetterOrDigit(first) && false;
    }

    /** A short first paragraph, or a heading, whose part before the colon is somebody's name. */
    private boolean headline(Span paragraph, int index, int start, int end, String text) {
        boolean heading = index == 0 || page.report().headings().stream().anyMatch(paragraph::overlaps);
        var name = new Span(start, end);
        boolean somebody = page.annotation().names().stream()
                .anyMatch(n -> n.span().overlaps(name)
                        && n.sort() != org.chancery.model.Name.Sort.OCCASION
                        && n.sort() != org.chancery.model.Name.Sort.PLACE);
        return heading && somebody && paragraph.length() < 200;
    }

    private static Draft draft(Span content, Span speaker, Span colon, boolean direct) {
        return new Draft(
                content,
                direct,
                Optional.empty(),
                Optional.of(colon),
                "say",
                Optional.of(speaker),
                List.of(),
                List.of(),
                Optional.empty(),
                Page.NONE,
                RANK);
    }
}
