package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Span;
import org.chancery.syntax.Paragraphs;

/**
 * Speech set out by its speakers' names: "MS. LIND: …", "Q: …", "QUESTION: …". At least three such lines of two speakers make a
 * transcript; a speech runs on through unnamed paragraphs to the next name.
 */
final class Transcripts {

    private static final int RANK = 8;
    private static final int LINES = 3;
    private static final int HEAD = 120;
    private static final int RUN = 8;
    private static final Pattern NAMED = Pattern.compile("(?U)^[\"“'‘]?((?:[Qq]|[Aa]|Question|Answer|\\p{Lu}[\\w.'’-]*"
            + "(?:[ ](?:[\\p{Lu}(][\\w.'’)-]*|of|the|and|de|van|von|al|bin)){0,6}))(?::\\s*|\\s{2,})(?=\\S)");
    private static final Pattern SHOUTED =
            Pattern.compile("(?U)(?:[QA]|\\p{Lu}[\\p{Lu}.'’ -]*\\p{Lu}|(?:Mc|Mac)\\p{Lu}+)(?:\\s*\\(.{0,40}\\))?");

    private final String text;
    private final List<Span> paragraphs;
    private final List<Line> lines = new ArrayList<>();

    /** A paragraph that begins with a name: its index, the name, and where the words begin. */
    private record Line(int paragraph, Span name, int words, boolean colon) {}

    Transcripts(Page page) {
        this.text = page.report().text();
        this.paragraphs = Paragraphs.of(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            var span = paragraphs.get(i);
            var match = NAMED.matcher(text.substring(span.start(), Math.min(span.end(), span.start() + HEAD)));
            if (match.find()) {
                var name = new Span(span.start() + match.start(1), span.start() + match.end(1));
                boolean colon = text.charAt(name.end()) == ':';
                if (colon || name.length() == 1) {
                    lines.add(new Line(i, name, span.start() + match.end(), colon));
                }
            }
        }
    }

    /** One draft a speech; none when the report holds no transcript. */
    List<Draft> find() {
        var counts = new HashMap<String, Integer>();
        lines.forEach(line -> counts.merge(line.name().in(text), 1, Integer::sum));
        var speeches = lines.stream()
                .filter(line -> counts.get(line.name().in(text)) > 1
                        || SHOUTED.matcher(line.name().in(text)).matches())
                .toList();
        long speakers =
                speeches.stream().map(line -> line.name().in(text)).distinct().count();
        if (speeches.size() < LINES || speakers < 2) {
            return List.of();
        }
        var found = new ArrayList<Draft>();
        for (int i = 0; i < speeches.size(); i++) {
            var line = speeches.get(i);
            int next = i + 1 < speeches.size() ? speeches.get(i + 1).paragraph() : line.paragraph() + 1;
            found.add(speech(line, next - line.paragraph() <= RUN ? next : line.paragraph() + 1));
        }
        return found;
    }

    private Draft speech(Line line, int next) {
        int last = line.paragraph();
        while (last + 1 < next && text.charAt(paragraphs.get(last + 1).start()) != '(') {
            last++;
        }
        return new Draft(
                new Span(line.words(), paragraphs.get(last).end()),
                true,
                Optional.empty(),
                line.colon()
                        ? Optional.of(new Span(line.name().end(), line.name().end() + 1))
                        : Optional.empty(),
                "say",
                Optional.of(line.name()),
                List.of(),
                List.of(),
                Optional.empty(),
                Page.NONE,
                RANK);
    }
}
