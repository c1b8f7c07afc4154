package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final int LONGEST = 200;
    private static final int LONGEST_NEWSROOM = 60;
    private static final int LAST_RANK = 9;
    private static final int MOST_AFTER_LABEL = 6;

    /** What is left of the words between a name and a date: "Mira Holt on Friday, 3 May". */
    private static final Pattern LAST_WORDS =
            Pattern.compile("(?:\\s+\\p{Ll}{1,4}(?:\\s+\\p{L}{4,11})?)?[\\s,|·•–—-]*$");

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
        var credit = new Credit(sites, draft);
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
        if (draft.byline.isEmpty()) {
            var article = chosen.isEmpty() ? page.body() : chosen.get(0).box().element;
            for (var group : lines.of(page.body(), article)) {
                credit.group(group);
                if (!draft.byline.isEmpty() || draft.agency.isPresent()) {
                    break;
                }
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
    private void labelled(List<Piece> pieces, Credit credit, Draft draft) {
        for (int at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            boolean other = piece.words() > 20
                    || piece.box().element.closest(ELSEWHERE) != null
                    || piece.box().isWithin(Mark.NEVER)
                    || piece.box().isWithin(Mark.DROP);
            if (other) {
                continue;
            }
            var label = knowledge.furniture().label(piece.text()).filter(line -> line.role() == Role.BYLINE);
            boolean alone = piece.words() <= 2 && isLabel(piece.text());
            if (alone && at + 1 < pieces.size() && pieces.get(at + 1).words() <= MOST_AFTER_LABEL) {
                credit.add(pieces.get(at + 1).text());
            } else if (label.isPresent()) {
                credit.labelled(label.get().rest());
            } else if (piece.box().has(Mark.BYLINE) && piece.words() <= 8) {
                credit.add(piece.text());
            }
            if (!draft.byline.isEmpty()) {
                return;
            }
        }
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

    /** Adds names to a draft. */
    private final class Credit {

        private final SiteNames sites;
        private final Draft draft;

        /** The agency as the page words it, where it stands in the place of an author. */
        private Optional<String> agency = Optional.empty();

        Credit(SiteNames sites, Draft draft) {
            this.sites = sites;
            this.draft = draft;
        }

        /** A name that the page's data states as the author's may be a single word, as writers of journals call themselves. */
        void stated(String name) {
            int before = draft.byline.size();
            add(name);
            String plain = unlabelled(name).strip();
            boolean some = draft.byline.size() > before || sites.isPublisher(plain) || isKnown(plain);
            if (!some
                    && (knowledge.bylines().isNickname(plain)
                            || knowledge.bylines().isUncapitalised(plain)
                            || knowledge.bylines().isPenName(plain))) {
                draft.byline.add(plain);
            }
        }

        /** The names of an author line: those its markup marks, unless its words name more. */
        void group(AuthorLines.Group group) {
            group.lines().stream().filter(line -> !isOther(line)).forEach(this::add);
            if (draft.byline.size() < group.names().size()) {
                draft.byline.clear();
                group.names().stream().filter(name -> !isOther(name)).forEach(this::stated);
            }
            if (draft.byline.isEmpty()
                    && group.names().isEmpty()
                    && group.lines().size() == 1) {
                String plain = unlabelled(group.lines().get(0)).strip();
                boolean single = knowledge.bylines().isNickname(plain);
                if (single && !isOther(plain) && draft.agency.isEmpty() && !sites.isPublisher(plain)) {
                    draft.byline.add(plain);
                }
            }
        }

        /** Whether a writer is there already, as where the page gives the last part of an address too: "ann-lee". */
        private boolean isKnown(String name) {
            return draft.byline.stream()
                    .anyMatch(other -> SiteNames.letters(other).equals(SiteNames.letters(name)));
        }

        private boolean isOther(String line) {
            return knowledge
                    .furniture()
                    .of(line)
                    .filter(found -> found.role() != Role.BYLINE)
                    .isPresent();
        }

        /** An organisation that data gives as the author, if it is an agency. */
        void agency(String name) {
            var named = knowledge.bylines().of(name);
            if (agency.isEmpty() && named.people().isEmpty() && named.agency().isPresent()) {
                agency = Optional.of(name.strip()).filter(words -> words.length() <= LONGEST_NEWSROOM);
            }
        }

        void add(String line) {
            if (line.length() > LONGEST) {
                return;
            }
            String plain = unlabelled(line).strip();
            var credit = knowledge.bylines().of(plain);
            agency(plain);
            credit.people().stream().filter(name -> !sites.isPublisher(name)).forEach(draft.byline::add);
            draft.agency = draft.agency.or(credit::agency);
        }

        /** Where nobody is named, whom the page gives as the author. */
        void agencyInItsWords() {
            agency.filter(words -> !sites.isPublisher(words)).ifPresent(draft.byline::add);
        }

        /** Words after "By" or the like, down to a date: who is so named may call himself as he likes, in one word. */
        void labelled(String rest) {
            var dates = knowledge.dates().all(rest, DateText.Setting.NONE);
            String name = dates.isEmpty()
                    ? rest
                    : LAST_WORDS
                            .matcher(rest.substring(0, dates.get(0).start()))
                            .replaceFirst("");
            int before = draft.byline.size();
            add(name);
            boolean dated = !dates.isEmpty() && draft.byline.size() == before && draft.agency.isEmpty();
            if (dated && knowledge.bylines().isNickname(name) && !sites.isPublisher(name)) {
                draft.byline.add(name);
            }
        }

        private String unlabelled(String line) {
            return knowledge
                    .furniture()
                    .label(line)
                    .filter(found -> found.role() == Role.BYLINE)
                    .map(found -> found.rest())
                    .orElse(line);
        }
    }
}
