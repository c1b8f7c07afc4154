package org.chancery.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.knowledge.Furniture;
import org.chancery.knowledge.Furniture.Role;
import org.chancery.knowledge.Markup.Mark;

/**
 * Authors whom a page's lines name though no markup calls them so: after a label ("By", "Autor:"), before the day, as the line above the
 * first paragraph. Immutable.
 */
final class UnmarkedAuthors {

    private static final String ELSEWHERE = "aside, nav, form";
    private static final int LONGEST_LABELLED = 20;
    private static final int LONGEST_MARKED = 8;
    private static final int MOST_AFTER_LABEL = 6;
    private static final int FEWEST_NAMES = 2;
    private static final int MOST_NAMES = 4;
    private static final int ABOVE = 12;
    private static final int LEVELS = 6;

    /** What parts of one line stand apart: "Harbour | By Mira Holt | 3 May". */
    private static final Pattern APART = Pattern.compile("\\s[|·•]\\s");

    private final Knowledge knowledge;
    private final Lines lines;

    UnmarkedAuthors(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.lines = new Lines(knowledge);
    }

    /** Adds the first who is named. */
    void read(List<Piece> pieces, List<Piece> chosen, AuthorCredit credit, Draft draft) {
        labelled(pieces, chosen, credit, draft);
        if (draft.byline.isEmpty() && draft.agency.isEmpty() && !chosen.isEmpty()) {
            dated(pieces, chosen, draft);
        }
        if (draft.byline.isEmpty() && draft.agency.isEmpty()) {
            opening(chosen, draft);
        }
    }

    /** Lines that say "By", "Autor:" or the like; a whole name before the single word of an account. */
    private void labelled(List<Piece> pieces, List<Piece> chosen, AuthorCredit credit, Draft draft) {
        Optional<String> account = Optional.empty();
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).words() > LONGEST_LABELLED
                    || isElsewhere(pieces.get(at).box(), chosen)) {
                continue;
            }
            labelled(pieces, at, credit);
            if (draft.byline.size() == 1) {
                var only = draft.byline.iterator().next();
                if (only.contains(" ")) {
                    return;
                }
                account = account.or(() -> Optional.of(only));
                draft.byline.clear();
            } else if (!draft.byline.isEmpty()) {
                return;
            }
        }
        account.ifPresent(draft.byline::add);
    }

    private void labelled(List<Piece> pieces, int at, AuthorCredit credit) {
        var piece = pieces.get(at);
        boolean alone = piece.words() <= 2 && isLabel(piece.text());
        if (alone && at + 1 < pieces.size() && pieces.get(at + 1).words() <= MOST_AFTER_LABEL) {
            credit.add(pieces.get(at + 1).text());
        } else if (!label(piece.text(), credit) && piece.box().has(Mark.BYLINE) && piece.words() <= LONGEST_MARKED) {
            credit.add(piece.text());
        }
    }

    /** Whether a box is in furniture; what holds the article is none, whatever its names. */
    private static boolean isElsewhere(Box box, List<Piece> chosen) {
        if (box.element.closest(ELSEWHERE) != null) {
            return true;
        }
        Box at = box;
        for (int up = 0; up < LEVELS && at != null; up++, at = at.parent) {
            boolean furniture = at.has(Mark.NEVER) || at.has(Mark.DROP);
            if (furniture && (chosen.isEmpty() || !at.holds(chosen.get(0).box()))) {
                return true;
            }
        }
        return false;
    }

    /** Credits what follows the label of an author's name, at the beginning of a line or of a part of it that stands apart. */
    private boolean label(String line, AuthorCredit credit) {
        var parts = APART.split(line);
        for (int at = 0; at < parts.length; at++) {
            var found = knowledge.furniture().label(parts[at].strip());
            if (found.filter(label -> label.role() == Role.BYLINE).isPresent()) {
                boolean dated = at + 1 < parts.length && isDay(parts[at + 1]);
                credit.labelled(uncredited(found.get().rest()), dated);
                return true;
            }
        }
        return false;
    }

    /** Words after a label down to where others are credited with pictures: "Mira Holt Illustrations by Jens Aker". */
    private String uncredited(String rest) {
        for (int at = rest.indexOf(' '); at >= 0; at = rest.indexOf(' ', at + 1)) {
            var found = knowledge.furniture().of(rest.substring(at + 1));
            if (found.filter(line -> line.role() == Role.CREDIT && !line.whole())
                    .isPresent()) {
                return rest.substring(0, at);
            }
        }
        return rest;
    }

    /** Whether words are nothing but a label of an author's name, as where the name stands in the next line. */
    private boolean isLabel(String words) {
        return knowledge
                .furniture()
                .label(words + ":")
                .filter(line -> line.role() == Role.BYLINE && line.rest().isBlank())
                .map(Furniture.Line::role)
                .isPresent();
    }

    /** A name with nothing but the day beside it, near the beginning of the article: "Mira Holt | 3 May 2021". */
    private void dated(List<Piece> pieces, List<Piece> chosen, Draft draft) {
        int first = pieces.indexOf(chosen.get(0));
        for (int at = Math.max(0, first - ABOVE); at <= first; at++) {
            var parts = APART.split(pieces.get(at).text());
            boolean apart = parts.length > 1 && pieces.get(at).words() <= LONGEST_LABELLED;
            if (apart
                    && isDay(parts[1])
                    && pieces.get(at).linked() < pieces.get(at).words()) {
                name(parts[0]).ifPresent(draft.byline::add);
            }
            if (!draft.byline.isEmpty()) {
                return;
            }
        }
    }

    private boolean isDay(String words) {
        return lines.isDateLine(words, DateText.Setting.NONE);
    }

    /** A name in bold letters that is all of the line before the first paragraph. */
    private void opening(List<Piece> chosen, Draft draft) {
        if (chosen.size() > 2
                && chosen.get(0).bold()
                && chosen.get(0).linked() == 0
                && chosen.get(1).isGood()) {
            name(chosen.get(0).text()).ifPresent(draft.byline::add);
        }
    }

    /** Words that are a person's whole name and nothing else. */
    private Optional<String> name(String words) {
        int count = Lines.words(words);
        if (count < FEWEST_NAMES || count > MOST_NAMES || !knowledge.bylines().isPerson(words.strip())) {
            return Optional.empty();
        }
        var people = knowledge.bylines().of(words).people();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }
}
