package org.chancery.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.chancery.knowledge.Markup.Mark;

/**
 * Chooses the pieces of a page that are its article. First the element that holds it: by the article text that the page's own data
 * repeats, else by names such as "article-body", else by where running text is densest. Then, within it, what is furniture.
 * Immutable.
 */
final class PageBody {

    private static final int SHINGLE = 4;

    private final Knowledge knowledge;

    PageBody(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The pieces of the article, in order.
     *
     * @param reference the article's text as the page's data repeats it
     * @param title of the article, which is not part of its text
     */
    List<Piece> choose(List<Piece> page, List<Box> boxes, Optional<String> reference, Optional<String> title) {
        var pieces = page.stream()
                .filter(piece -> !knowledge.consent().asks(piece.text()))
                .toList();
        var known = known(pieces, reference);
        count(pieces, known);
        var holders = holders(boxes, known);
        var inside = pieces.stream()
                .filter(piece -> holders.stream().anyMatch(holder -> holder.holds(piece.box())))
                .toList();
        return new Furnishing(knowledge, holders, known).without(Trimming.of(inside, title));
    }

    /** Pieces of whose four-word shingles most are in the reference; none when it is short. */
    private static Set<Piece> known(List<Piece> pieces, Optional<String> reference) {
        if (reference.isEmpty()) {
            return Set.of();
        }
        var shingles = new HashSet<Integer>();
        var words = words(reference.get());
        if (words.size() < 60) {
            return Set.of();
        }
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(shingle(words, i));
        }
        Map<Piece, Boolean> known = new IdentityHashMap<>();
        for (var piece : pieces) {
            var own = words(piece.text());
            int hits = 0;
            int all = 0;
            for (int i = 0; i + SHINGLE <= own.size(); i++) {
                hits += shingles.contains(shingle(own, i)) ? 1 : 0;
                all++;
            }
            if (all >= 2 && hits >= all * 0.6) {
                known.put(piece, true);
            }
        }
        return known.keySet();
    }

    private static int shingle(List<String> words, int at) {
        int hash = 1;
        for (int i = at; i < at + SHINGLE; i++) {
            hash = 31 * hash + words.get(i).hashCode();
        }
        return hash;
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

    /** Adds every piece to the boxes that hold it; what furniture holds does not count outside of it. */
    private static void count(List<Piece> pieces, Set<Piece> known) {
        for (var piece : pieces) {
            Budget.check();
            for (Box box = piece.box(); box != null; box = box.parent) {
                box.all += piece.weight();
                box.prose += piece.isProse() ? piece.words() : 0;
                box.known += known.contains(piece) ? piece.words() : 0;
            }
        }
        double all = pieces.stream().mapToDouble(Piece::weight).sum();
        for (var piece : pieces) {
            Budget.check();
            double good = piece.weight();
            double bad = piece.counterweight();
            for (Box box = piece.box(); box != null; box = box.parent) {
                if (box.isFurniture(all)) {
                    break;
                }
                box.good += good;
                box.bad += bad;
            }
        }
    }

    private static List<Box> holders(List<Box> boxes, Set<Piece> known) {
        if (boxes.isEmpty()) {
            return List.of();
        }
        double told = boxes.get(0).known;
        if (told > 0) {
            Box best = best(boxes, box -> box.known - 0.2 * Math.max(0, box.good - box.known) + box.depth * 0.01);
            Box widest = best(boxes, box -> box.known >= told * 0.5 ? box.good - box.bad : Double.NEGATIVE_INFINITY);
            if (best.known >= told * 0.5 && told >= widest.good * 0.6) {
                return List.of(best);
            }
            return inferred(boxes, box -> box.known >= told * 0.5);
        }
        return inferred(boxes, box -> true);
    }

    /** Holders by name, else by density, among those allowed. */
    private static List<Box> inferred(List<Box> boxes, Predicate<Box> allowed) {
        Box densest = best(
                boxes, box -> allowed.test(box) ? box.good - box.bad + box.depth * 0.01 : Double.NEGATIVE_INFINITY);
        var groups = groups(boxes).stream()
                .filter(group -> group.stream().anyMatch(allowed))
                .toList();
        double most = groups.stream().mapToDouble(PageBody::good).max().orElse(0);
        if (most < densest.good * 0.5) {
            return List.of(densest);
        }
        return groups.stream()
                .filter(group -> good(group) >= most * 0.5)
                .findFirst()
                .map(group -> inner(group, groups))
                .orElse(List.of(densest));
    }

    private static double good(List<Box> group) {
        return group.stream().mapToDouble(box -> box.good).sum();
    }

    /** Boxes named as bodies, those of one name within one article together: a body that adverts cut into parts. */
    private static List<List<Box>> groups(List<Box> boxes) {
        var groups = new LinkedHashMap<Key, List<Box>>();
        for (var box : boxes) {
            if (box.has(Mark.BODY) && box.good >= 10) {
                var key = new Key(box.element.className(), article(box));
                var group = groups.computeIfAbsent(key, k -> new ArrayList<>());
                if (group.stream().noneMatch(other -> other.holds(box))) {
                    group.add(box);
                }
            }
        }
        return List.copyOf(groups.values());
    }

    private record Key(String name, Optional<Box> article) {}

    private static Optional<Box> article(Box box) {
        for (Box at = box; at != null; at = at.parent) {
            if (at.element.normalName().equals("article")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** An outer "content" box gives way to a body within it that holds most of its text and less besides. */
    private static List<Box> inner(List<Box> group, List<List<Box>> groups) {
        List<Box> best = group;
        double value = good(group) - bad(group);
        for (var other : groups) {
            boolean within = other.stream().allMatch(box -> group.stream().anyMatch(outer -> outer.holds(box)));
            double own = good(other) - bad(other);
            if (within && good(other) >= good(group) * 0.6 && own >= value) {
                best = other;
                value = own;
            }
        }
        return best;
    }

    private static double bad(List<Box> group) {
        return group.stream().mapToDouble(box -> box.bad).sum();
    }

    /** The box of most value; a single paragraph holds no article. */
    private static Box best(List<Box> boxes, ToDoubleFunction<Box> value) {
        Box best = boxes.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (var box : boxes) {
            boolean single = box.element.normalName().equals("p")
                    || box.element.normalName().equals("li");
            double v = value.applyAsDouble(box);
            if (v > most && !single) {
                most = v;
                best = box;
            }
        }
        return best;
    }
}
