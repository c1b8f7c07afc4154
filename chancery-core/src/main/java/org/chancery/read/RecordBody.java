package org.chancery.read;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The paragraphs of a record's body: those that are marked, end tags or not; what stands between them as plain text has it. */
final class RecordBody {

    private static final String HEADING = "(?i)h[1-6]|hl2|head|crosshead|subhead";
    private static final String BREAK = "(?i)p|para|lg|item|li|block|div\\d?|s|sp|list|ab|turn|br";

    private final List<String> skipped;

    RecordBody(List<String> skipped) {
        this.skipped = skipped;
    }

    /** Adds the paragraphs to a draft. */
    void read(Element body, Draft draft) {
        body.traverse(new Walk(draft));
    }

    private final class Walk implements NodeVisitor {

        private final Draft draft;
        private final StringBuilder text = new StringBuilder();
        private int outside;
        private int marked;

        Walk(Draft draft) {
            this.draft = draft;
        }

        @Override
        public void head(Node node, int depth) {
            Budget.check();
            if (node instanceof TextNode words && outside == 0) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element && depth > 0) {
                String name = name(element);
                outside += skipped.contains(name) ? 1 : 0;
                if (isBlock(name)) {
                    flush(false);
                    marked++;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            String name = name(element);
            if (depth == 0) {
                flush(false);
            } else if (isBlock(name)) {
                flush(name.matches(HEADING));
                marked--;
            }
            outside -= depth > 0 && skipped.contains(name) ? 1 : 0;
        }

        private void flush(boolean heading) {
            String plain = PieceFinder.spaced(text);
            if (!plain.isEmpty() && heading) {
                draft.blocks.add(new Block.Heading(plain));
            } else if (!plain.isEmpty() && marked > 0) {
                draft.blocks.add(new Block.Paragraph(plain));
            } else if (!plain.isEmpty()) {
                Paragraphs.of(text.toString()).forEach(p -> draft.blocks.add(new Block.Paragraph(p)));
            }
            text.setLength(0);
        }
    }

    private static boolean isBlock(String name) {
        return name.matches(BREAK) || name.matches(HEADING);
    }

    private static String name(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
