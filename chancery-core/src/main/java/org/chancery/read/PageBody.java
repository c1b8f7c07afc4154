package org.chancery.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Markup.Mark;

/**
 * Chooses the pieces of a page that are its article. First the element that holds it: by the article text that the page's own data
 * repeats, else by names such as "article-body", else by where running text is densest. Then, within it, what is furniture.
 * Immutable.
 */
final class PageBody {

    private static final int SHINGLE = 4;
    private static final double FURNITURE = 0.35;

    private final Knowledge knowledge;

    PageBody(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The pieces of the article, in order.
     *
     * @param reference the article's text as the page's data repeats it
     */
    List<Piece> choose(List<Piece> pieces, List<Box> boxes, Optional<String> reference) {
        var known = known(pieces, reference);
        count(pieces, known);
        var holders = holders(boxes, known);
        var inside = pieces.stream()
                .filter(piece -> holders.stream().anyMatch(holder -> holder.holds(piece.box())))
                .toList();
        return new Furnishing(knowledge, holders, known).without(inside);
    }

    /** Pieces of whose four-word shingles most are in the reference; none when it is short. */
    private static Set<Piece> known(List<Piece> pieces, Optional<String> reference) {
        if (reference.isEmpty()) {
            return Set.of();
        }
        var shingles = new HashSet<Integer>();
        var words = words(reference.get());
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(words.subList(i, i + SHINGLE).hashCode());
        }
        if (words.size() < 60) {
            return Set.of();
        }
        Map<Piece, Boolean> known = new IdentityHashMap<>();
        for (var piece : pieces) {
            var own = words(piece.text());
            int hits = 0;
            int all = 0;
            for (int i = 0; i + SHINGLE <= own.size(); i++) {
                hits += shingles.contains(own.subList(i, i + SHINGLE).hashCode()) ? 1 : 0;
                all++;
            }
            if (all >= 2 && hits >= all * 0.6) {
                known.put(piece, true);
            }
        }
        return known.keySet();
    }

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            boolean sign = letter && Character.isIdeographic(text.charAt(at));
            if (start >= 0 && (!letter || sign)) {
                words.add(text.substring(start, at));
                start = -1;
            }
            if (sign) {
                words.add(text.substring(at, at + 1));
            } else if (letter && start < 0) {
                start = at;
            }
        }
        return words;
    }

    /** Adds every piece to the boxes that hold it; furniture counts for nothing. */
    private static void count(List<Piece> pieces, Set<Piece> known) {
        for (var piece : pieces) {
            boolean good = piece.isGood();
            boolean isKnown = known.contains(piece);
            boolean bad = !good && piece.shape() != Piece.Shape.HEADING && piece.shape() != Piece.Shape.CAPTION;
            double words = Math.min(piece.words(), 200);
            for (Box box = piece.box(); box != null; box = box.parent) {
                box.good += good ? words : 0;
                box.bad += bad ? words : 0;
                box.known += isKnown ? words : 0;
                if (box.has(Mark.DROP) && !box.has(Mark.TEXT) && !box.has(Mark.BODY) && box.known == 0) {
                    good = false;
                    bad = false;
                }
            }
        }
    }

    private static List<Box> holders(List<Box> boxes, Set<Piece> known) {
        if (boxes.isEmpty()) {
            return List.of();
        }
        if (!known.isEmpty()) {
            double all = boxes.get(0).known;
            Box best = best(boxes, box -> box.known - 0.2 * Math.max(0, box.good - box.known) - box.depth * -0.01);
            if (best.known >= all * 0.5) {
                return List.of(best);
            }
        }
        Box densest = best(boxes, box -> box.good - box.bad + box.depth * 0.01);
        var named = boxes.stream()
                .filter(box -> box.has(Mark.BODY) && box.good >= 20)
                .toList();
        Optional<Box> strongest = named.stream().max((a, b) -> Double.compare(a.good, b.good));
        if (strongest.isPresent() && strongest.get().good >= densest.good * 0.5) {
            return siblings(strongest.get(), named);
        }
        return List.of(densest);
    }

    /** The strongest box and others of the same name beside it: a body that adverts cut into parts. */
    private static List<Box> siblings(Box strongest, List<Box> named) {
        var holders = new LinkedHashSet<Box>();
        for (var box : named) {
            boolean same = box.element.className().equals(strongest.element.className())
                    && box.depth == strongest.depth
                    && box.parent == strongest.parent;
            if (box == strongest || same) {
                holders.add(box);
            }
        }
        Box inner = strongest;
        // an outer "content" box around the true body gives way to it
        for (var box : named) {
            if (inner.holds(box) && box != inner && box.good >= inner.good * 0.9) {
                inner = box;
            }
        }
        if (inner != strongest) {
            return List.of(inner);
        }
        return List.copyOf(holders);
    }

    private static Box best(List<Box> boxes, java.util.function.ToDoubleFunction<Box> value) {
        Box best = boxes.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (var box : boxes) {
            double v = value.applyAsDouble(box);
            if (v > most) {
                most = v;
                best = box;
            }
        }
        return best;
    }

    /** The share of a holder's text above which an element is no furniture, whatever its name. */
    static double furniture() {
        return FURNITURE;
    }
}
