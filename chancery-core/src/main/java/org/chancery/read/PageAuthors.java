package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Furniture.Role;
import org.chancery.knowledge.Markup.Mark;
import org.chancery.knowledge.PageFields.Field;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/** Who wrote a page's article: from its data, else from its author line. Immutable. */
final class PageAuthors {

    private final Knowledge knowledge;

    PageAuthors(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Fills in the draft's byline and agency. */
    void read(Document page, PageFacts facts, List<Piece> pieces, Draft draft) {
        for (var article : facts.articles()) {
            names(article.path("author")).forEach(name -> add(name, draft));
            if (!draft.byline.isEmpty()) {
                return;
            }
        }
        for (var fact : facts.meta(Field.AUTHOR)) {
            if (!fact.value().startsWith("http") && fact.rank() < 9) {
                add(fact.value(), draft);
            }
        }
        if (!draft.byline.isEmpty()) {
            return;
        }
        for (var element : page.select("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]")) {
            add(element.text(), draft);
        }
        if (!draft.byline.isEmpty()) {
            return;
        }
        for (var piece : pieces) {
            if (piece.words() > 20) {
                continue;
            }
            var label = knowledge.furniture().label(piece.text()).filter(line -> line.role() == Role.BYLINE);
            if (label.isPresent()) {
                add(label.get().rest(), draft);
            } else if (piece.box().has(Mark.BYLINE) && piece.words() <= 8) {
                add(piece.text(), draft);
            }
            if (!draft.byline.isEmpty()) {
                return;
            }
        }
    }

    private static List<String> names(JsonNode author) {
        var names = new ArrayList<String>();
        if (author.isArray()) {
            author.forEach(one -> names.addAll(names(one)));
        } else if (author.isObject() && author.path("name").isArray()) {
            author.path("name").forEach(one -> PageFacts.text(one).ifPresent(names::add));
        } else {
            PageFacts.text(author).ifPresent(names::add);
        }
        return names;
    }

    private void add(String line, Draft draft) {
        if (line.length() > 200) {
            return;
        }
        var credit = knowledge.bylines().of(line);
        draft.byline.addAll(credit.people());
        draft.agency = draft.agency.or(credit::agency);
    }
}
