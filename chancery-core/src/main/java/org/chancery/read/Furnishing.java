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

    private final Knowledge knowledge;
    private final Set<Piece> known;
    private final List<Box> holders;
    private final double all;
    private final Map<Box, Boolean> furniture = new IdentityHashMap<>();

    Furnishing(Knowledge knowledge, List<Box> holders, Set<Piece> known) {
        this.knowledge = knowledge;
        this.known = known;
        this.holders = holders;
        this.all = holders.stream().mapToDouble(box -> box.good).sum();
    }

    List<Piece> without(List<Piece> pieces) {
        var kept = new ArrayList<Piece>();
        boolean list = false;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (known.contains(piece)) {
                kept.add(piece);
                list = false;
                continue;
            }
            if (isFurniture(piece.box()) || piece.shape() == Piece.Shape.CAPTION) {
                continue;
            }
            var line = knowledge.furniture().of(piece.text());
            var role = line.map(found -> found.role());
            if (role.isPresent() && isOut(piece, role.get(), line.get().whole())) {
                list = line.get().whole() && (role.get() == Role.RELATED || role.get() == Role.COMMENTS);
                if (role.get() == Role.END && piece.shape() == Piece.Shape.HEADING && i > pieces.size() / 2) {
                    break;
                }
                continue;
            }
            if (piece.linkShare() > 0.8 && !piece.isSentence() && piece.shape() != Piece.Shape.HEADING
                    || piece.linkShare() > 0.9
                            && piece.words() < 40
                            && piece.words() > 3
                            && piece.shape() != Piece.Shape.POST) {
                continue;
            }
            list &= piece.linkShare() > 0.5 || !piece.isGood();
            if (!list) {
                kept.add(piece);
            }
        }
        return headed(kept);
    }

    private static boolean isOut(Piece piece, Role role, boolean whole) {
        return switch (role) {
            case BYLINE -> piece.words() <= 14 && !piece.isSentence();
            case PUBLISHED, UPDATED ->
                piece.words() <= 20 && piece.text().chars().anyMatch(Character::isDigit);
            case TITLE, SECTION, PUBLISHER, LEAD, URL, BODY, IGNORE -> false;
            case RELATED -> whole || piece.linkShare() > 0.3;
            default -> true;
        };
    }

    /** Headings that nothing follows, or that only furniture followed, are none of the article's. */
    private static List<Piece> headed(List<Piece> pieces) {
        var kept = new ArrayList<>(pieces);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).shape() == Piece.Shape.HEADING) {
            kept.remove(kept.size() - 1);
        }
        return kept;
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
        if (box.known > 0 || box.has(Mark.BODY) || box.has(Mark.TEXT)) {
            return false;
        }
        if (holders.stream().noneMatch(holder -> holder.holds(box))) {
            return false;
        }
        boolean named = box.has(Mark.DROP) || ASIDE.contains(box.element.normalName());
        return named && box.good < all * 0.35
                || box.has(Mark.BYLINE) && box.good < 30
                || box.has(Mark.WEAK) && box.good < 1;
    }
}
