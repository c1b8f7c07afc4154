package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Markup;
import org.chancery.knowledge.Markup.Mark;
import org.chancery.knowledge.PageFields.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * Who wrote a page's article: from its data, else from its author line, else the newsroom that its data names. Agencies are kept apart.
 * Immutable.
 */
final class PageAuthors {

    private static final int LONGEST_NEWSROOM = 60;
    private static final int LAST_RANK = 9;
    private static final int MOST_OF_NAME = 6;

    private final Knowledge knowledge;
    private final AuthorLines lines;
    private final UnmarkedAuthors unmarked;

    PageAuthors(Knowledge knowledge, Markup markup) {
        this.knowledge = knowledge;
        this.lines = new AuthorLines(markup);
        this.unmarked = new UnmarkedAuthors(knowledge);
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
        var article = chosen.isEmpty() ? page.body() : chosen.get(0).box().element;
        var groups = lines.of(page.body(), article);
        if (facts.articles().stream()
                .allMatch(one -> people(one.path("author"), false).isEmpty())) {
            groups.stream().findFirst().ifPresent(credit::rather);
        }
        if (!draft.byline.isEmpty()) {
            groups.forEach(group -> group.lines().forEach(credit::whole));
            pieces.stream()
                    .filter(piece -> piece.box().has(Mark.BYLINE) && piece.words() <= MOST_OF_NAME)
                    .forEach(piece -> credit.whole(piece.text()));
            return;
        }
        shown(page, article, groups, pieces, chosen, credit, draft);
        if (draft.byline.isEmpty()) {
            facts.meta(Field.AUTHOR).stream()
                    .filter(fact -> fact.rank() >= LAST_RANK || sites.isSite(fact.value()))
                    .forEach(fact -> credit.add(fact.value()));
        }
        if (draft.byline.isEmpty()) {
            var named = lines.everywhere(page.body(), article).stream()
                    .filter(group -> !group.names().isEmpty())
                    .toList();
            named.stream().filter(group -> named.size() == 1).forEach(credit::group);
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
        if (draft.byline.isEmpty() && draft.agency.isEmpty()) {
            credit.newsroom();
        }
    }

    /** Whom the page shows: in its author lines, after a label, else wherever one writer is marked, as in a post's foot. */
    private void shown(
            Document page,
            Element article,
            List<AuthorLines.Group> groups,
            List<Piece> pieces,
            List<Piece> chosen,
            AuthorCredit credit,
            Draft draft) {
        for (var group : groups) {
            credit.group(group);
            if (!draft.byline.isEmpty() || draft.agency.isPresent()) {
                break;
            }
        }
        if (draft.byline.isEmpty()) {
            unmarked.read(pieces, chosen, credit, draft);
        }
        if (draft.byline.isEmpty()) {
            var marked = lines.marked(page.body());
            // several may be those of teasers
            marked.stream().filter(name -> marked.size() == 1).forEach(credit::stated);
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
