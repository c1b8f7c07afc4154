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

    private static final String NAMED = "[rel~=author], [itemprop=author] [itemprop=name], [itemprop=author]";
    private static final String ELSEWHERE =
            "aside, footer, nav, form, .comment, .comments, #comments, [class*=related], [class*=comment]";

    private final Knowledge knowledge;

    PageAuthors(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Fills in the draft's byline and agency. */
    void read(Document page, PageFacts facts, List<Piece> pieces, Draft draft) {
        for (var article : facts.articles()) {
            for (String key : List.of("author", "creator")) {
                people(article.path(key)).forEach(name -> stated(name, draft));
                if (!draft.byline.isEmpty()) {
                    return;
                }
            }
        }
        for (var fact : facts.meta(Field.AUTHOR)) {
            if (!fact.value().startsWith("http") && fact.rank() < 9) {
                stated(fact.value(), draft);
            }
        }
        if (!draft.byline.isEmpty()) {
            return;
        }
        for (var element : page.select(NAMED)) {
            if (element.closest(ELSEWHERE) == null) {
                stated(element.text(), draft);
            }
        }
        if (!draft.byline.isEmpty()) {
            return;
        }
        for (var piece : pieces) {
            boolean other = piece.words() > 20
                    || piece.box().isWithin(Mark.NEVER)
                    || piece.box().isWithin(Mark.DROP);
            if (other && !isByline(piece)) {
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

    private static boolean isByline(Piece piece) {
        return piece.words() <= 20
                && piece.box().has(Mark.BYLINE)
                && !piece.box().isWithin(Mark.NEVER);
    }

    /** The names of an author value; organisations are none. */
    private static List<String> people(JsonNode author) {
        var names = new ArrayList<String>();
        if (author.isArray()) {
            author.forEach(one -> names.addAll(people(one)));
        } else if (author.isObject() && author.path("name").isArray()) {
            author.path("name").forEach(one -> PageFacts.text(one).ifPresent(names::add));
        } else if (author.isObject()
                && author.path("name").isMissingNode()
                && author.path("familyName").isString()) {
            names.add((author.path("givenName").asString("") + " "
                            + author.path("familyName").asString())
                    .strip());
        } else {
            PageFacts.text(author).ifPresent(names::add);
        }
        return names;
    }

    /** A name that the page's data states as the author's may be a single word, as writers of journals call themselves. */
    private void stated(String name, Draft draft) {
        int before = draft.byline.size();
        add(name, draft);
        boolean outlet = draft.publisher.filter(p -> p.equalsIgnoreCase(name)).isPresent();
        if (draft.byline.size() == before && !outlet && knowledge.bylines().isNickname(name)) {
            draft.byline.add(name.strip());
        }
    }

    private void add(String line, Draft draft) {
        if (line.length() > 200) {
            return;
        }
        var label = knowledge.furniture().label(line).filter(found -> found.role() == Role.BYLINE);
        var credit = knowledge.bylines().of(label.map(found -> found.rest()).orElse(line));
        credit.people().stream()
                .filter(name ->
                        draft.publisher.filter(p -> p.equalsIgnoreCase(name)).isEmpty())
                .forEach(draft.byline::add);
        draft.agency = draft.agency.or(credit::agency);
    }
}
