package org.chancery.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Furniture.Role;
import org.chancery.knowledge.Markup.Mark;

/** Takes the furniture out of the pieces of an article: by the names of elements, by what lines say, by links. For one page. */
final class Furnishing {

    private static final Set<String> ASIDE = Set.of("nav", "footer", "aside", "form", "address", "menu", "dialog");

    private static final double MOST_ASIDE = 0.35;
    private static final double MOST_WEAK = 80;
    private static final double MOST_CARD = 60;

    private final Knowledge knowledge;
    private final Lines lines;
    private final Set<Piece> known;
    private final List<Box> holders;
    private final double all;
    private final Map<Box, Boolean> furniture = new IdentityHashMap<>();

    Furnishing(Knowledge knowledge, List<Box> holders, Set<Piece> known) {
        this.knowledge = knowledge;
        this.lines = new Lines(knowledge);
        this.known = known;
        this.holders = holders;
        this.all = holders.stream().mapToDouble(box -> box.all).sum();
    }

    List<Piece> without(List<Piece> pieces) {
        pieces.forEach(this::card);
        var kept = new ArrayList<Piece>();
        boolean list = false;
        for (int i = 0; i < pieces.size(); i++) {
            Budget.check();
            var piece = pieces.get(i);
            if (isLink(piece)) {
                continue;
            }
            boolean told = known.contains(piece);
            if (!told && (isFurniture(piece.box()) || isCaption(piece) || isDate(piece))) {
                continue;
            }
            var line = knowledge.furniture().of(piece.text());
            var role = line.map(found -> found.role());
            if (role.isPresent() && isOut(piece, role.get(), line.get().whole())) {
                list = (line.get().whole() || piece.shape() == Piece.Shape.HEADING)
                        && (role.get() == Role.RELATED || role.get() == Role.COMMENTS);
                if (role.get() == Role.END && piece.shape() == Piece.Shape.HEADING && i > pieces.size() / 2) {
                    break;
                }
                continue;
            }
            list &= !told && (piece.linkShare() > 0.5 || !piece.isGood());
            if (!list) {
                kept.add(piece);
            }
        }
        return Trimming.ends(kept);
    }

    /** Marks the card around a linked heading: the widest box with little text, and nothing else but cards. */
    private void card(Piece piece) {
        if (piece.shape() != Piece.Shape.HEADING || !isLink(piece)) {
            return;
        }
        Box card = piece.box();
        while (card.parent != null
                && !holders.contains(card.parent)
                && card.parent.all < MOST_CARD
                && card.parent.known == 0) {
            card = card.parent;
        }
        card.card = !holders.contains(card);
    }

    /** Text beside a picture that no paragraph holds. */
    private static boolean isCaption(Piece piece) {
        if (piece.shape() == Piece.Shape.CAPTION) {
            return true;
        }
        if (piece.shape() != Piece.Shape.PLAIN) {
            return false;
        }
        Box box = piece.box();
        for (int up = 0; up < 3 && box.parent != null && box.images == 0; up++) {
            box = box.parent;
        }
        return box.images > 0 && box.prose < 1 && box.all < MOST_WEAK;
    }

    private boolean isDate(Piece piece) {
        return piece.words() <= 14
                && piece.shape() != Piece.Shape.ITEM
                && piece.shape() != Piece.Shape.CELL
                && lines.isDateLine(piece.text(), DateText.Setting.NONE);
    }

    /** A line that is nothing but a link leads elsewhere. */
    private static boolean isLink(Piece piece) {
        if (piece.shape() == Piece.Shape.HEADING) {
            return piece.linkShare() >= 0.45;
        }
        if (piece.words() <= 3) {
            return piece.linkShare() >= 1 && piece.shape() != Piece.Shape.CELL;
        }
        return piece.linkShare() > 0.8
                && (!piece.isSentence() || piece.linkShare() > 0.9 && piece.words() < 40)
                && piece.shape() != Piece.Shape.POST;
    }

    private static boolean isOut(Piece piece, Role role, boolean whole) {
        return switch (role) {
            case BYLINE -> piece.words() <= 14 && !piece.isSentence();
            case PUBLISHED, UPDATED -> piece.words() <= 20 && Lines.hasDigit(piece.text());
            case TITLE, SECTION, PUBLISHER, LEAD, URL, BODY, IGNORE -> false;
            case RELATED -> whole || piece.linkShare() > 0.3 || piece.shape() == Piece.Shape.HEADING;
            default -> true;
        };
    }

    private boolean isFurniture(Box box) {
        if (box == null || holders.contains(box)) {
            return false;
        }
        var decided = furniture.get(box);
        if (decided == null) {
            decided = isOne(box) || isFurniture(box.parent);
            furniture.put(box, decided);
        }
        return decided;
    }

    private boolean isOne(Box box) {
        if (holders.stream().noneMatch(holder -> holder.holds(box))) {
            return false;
        }
        boolean meant = box.known > 0 || box.has(Mark.BODY) || box.has(Mark.TEXT);
        return box.isFurniture(all)
                || box.card
                || !meant && ASIDE.contains(box.element.normalName()) && box.all < all * MOST_ASIDE
                || !meant && box.has(Mark.BYLINE) && box.all < 30
                || !meant && box.has(Mark.WEAK) && box.prose < 1 && box.all < MOST_WEAK;
    }
}
