package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.knowledge.Furniture;
import org.chancery.knowledge.Furniture.Role;
import org.chancery.knowledge.Markup;
import org.chancery.knowledge.Markup.Mark;
import org.chancery.knowledge.PageFields.Field;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/**
 * Who wrote a page's article: from its data, else from its author line, else the newsroom that its data names. Agencies are kept apart.
 * Immutable.
 */
final class PageAuthors {

    private static final String ELSEWHERE = "aside, nav, form";
    private static final int LONGEST_NEWSROOM = 60;
    private static final int LAST_RANK = 9;
    private static final int MOST_AFTER_LABEL = 6;

    /** What parts of one line stand apart: "Harbour | By Mira Holt | 3 May". */
    private static final Pattern APART = Pattern.compile("\\s[|·•]\\s");

    private final Knowledge knowledge;
    private final AuthorLines lines;

    PageAuthors(Knowledge knowledge, Markup markup) {
        this.knowledge = knowledge;
        this.lines = new AuthorLines(markup);
    }

    /**
     * Fills in the draft's byline and agency.
     *
     * @param pieces of the page
     * @param chosen those of the article
     */
    void read(Document page, PageFacts facts, SiteNames sites, List<Piece> pieces, List<Piece> chosen, Draft draft) {
        var credit = new AuthorCredit(knowledge, sites, draft);
        stated(facts, sites, credit, draft);
        var groups = lines.of(
                page.body(), chosen.isEmpty() ? page.body() : chosen.get(0).box().element);
        if (!draft.byline.isEmpty()) {
            groups.forEach(group -> group.lines().forEach(credit::whole));
            return;
        }
        for (var group : groups) {
            credit.group(group);
            if (!draft.byline.isEmpty() || draft.agency.isPresent()) {
                break;
            }
        }
        if (draft.byline.isEmpty()) {
            labelled(pieces, credit, draft);
        }
        if (draft.byline.isEmpty()) {
            var marked = lines.marked(page.body());
            // several may be those of teasers
            marked.stream().filter(name -> marked.size() == 1).forEach(credit::stated);
        }
        if (draft.byline.isEmpty()) {
            facts.meta(Field.AUTHOR).stream()
                    .filter(fact -> fact.rank() >= LAST_RANK || sites.isSite(fact.value()))
                    .forEach(fact -> credit.add(fact.value()));
        }
        if (draft.byline.isEmpty()) {
            credit.agencyInItsWords();
        }
        if (draft.byline.isEmpty() && draft.agency.isEmpty()) {
            newsroom(facts, draft);
        }
        if (draft.byline.isEmpty() && draft.agency.isEmpty()) {
            credit.namesake();
        }
    }

    /** Whom the page's data name, the article's own before what the head of the page says. */
    private static void stated(PageFacts facts, SiteNames sites, AuthorCredit credit, Draft draft) {
        for (var article : facts.articles()) {
            for (String key : List.of("author", "creator")) {
                people(article.path(key), false).forEach(credit::stated);
                people(article.path(key), true).forEach(credit::agency);
                if (!draft.byline.isEmpty()) {
                    return;
                }
            }
        }
        facts.meta(Field.AUTHOR).stream()
                .filter(fact ->
                        !fact.value().startsWith("http") && fact.rank() < LAST_RANK && !sites.isSite(fact.value()))
                .forEach(fact -> credit.stated(fact.value()));
    }

    /** Where nobody is named, the newsroom that the page's data gives as the author, in its words. */
    private static void newsroom(PageFacts facts, Draft draft) {
        for (var article : facts.articles()) {
            people(article.path("author"), true).stream()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NEWSROOM && !name.startsWith("http"))
                    .forEach(draft.byline::add);
            if (!draft.byline.isEmpty()) {
                return;
            }
        }
    }

    /** Lines that say "By", "Autor:" or the like. */
    private void labelled(List<Piece> pieces, AuthorCredit credit, Draft draft) {
        for (int at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            boolean other = piece.words() > 20
                    || piece.box().element.closest(ELSEWHERE) != null
                    || piece.box().isWithin(Mark.NEVER)
                    || piece.box().isWithin(Mark.DROP);
            if (other) {
                continue;
            }
            var label = label(piece.text());
            boolean alone = piece.words() <= 2 && isLabel(piece.text());
            if (alone && at + 1 < pieces.size() && pieces.get(at + 1).words() <= MOST_AFTER_LABEL) {
                credit.add(pieces.get(at + 1).text());
            } else if (label.isPresent()) {
                credit.labelled(label.get());
            } else if (piece.box().has(Mark.BYLINE) && piece.words() <= 8) {
                credit.add(piece.text());
            }
            if (!draft.byline.isEmpty()) {
                return;
            }
        }
    }

    /** What follows the label of an author's name, at the beginning of a line or of a part of it that stands apart. */
    private Optional<String> label(String line) {
        return APART.splitAsStream(line)
                .map(part -> knowledge.furniture().label(part.strip()))
                .flatMap(Optional::stream)
                .filter(found -> found.role() == Role.BYLINE)
                .map(Furniture.Line::rest)
                .findFirst();
    }

    /** Whether words are nothing but a label of an author's name, as where the name stands in the next line. */
    private boolean isLabel(String words) {
        return knowledge
                .furniture()
                .label(words + ":")
                .filter(line -> line.role() == Role.BYLINE && line.rest().isBlank())
                .isPresent();
    }

    /** The names of an author value; those it calls organisations only when asked for. */
    static List<String> people(JsonNode author, boolean organisations) {
        var names = new ArrayList<String>();
        if (author.isArray()) {
            author.forEach(one -> names.addAll(people(one, organisations)));
        } else if (!organisations
                && LinkedData.types(author).stream().anyMatch(type -> type.endsWith("Organization"))) {
            return names;
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
}
