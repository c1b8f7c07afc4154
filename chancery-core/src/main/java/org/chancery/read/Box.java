package org.chancery.read;

import java.util.Set;
import org.chancery.knowledge.Markup.Mark;
import org.jsoup.nodes.Element;

/** An element of a page that can hold paragraphs, with what was counted below it. Not thread-safe. */
final class Box {

    private static final double MOST_NEVER = 0.8;
    private static final double MOST_DROP = 0.35;

    final Element element;
    final Box parent;
    final int depth;
    final Set<Mark> marks;

    /** Words of running text below, furniture and all. */
    double all;

    /** Words in paragraphs and quotes below. */
    double prose;

    /** Words of running text below, without what furniture holds. */
    double good;

    /** Words of links, labels and scraps below. */
    double bad;

    /** Words of running text below that the page's own data holds as the article's. */
    double known;

    /** Pictures below. */
    int images;

    /** Whether it is a card that leads to another page: a linked heading with little text. */
    boolean card;

    Box(Element element, Box parent, Set<Mark> marks) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.marks = marks;
    }

    boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /**
     * Whether its names call it furniture, and it holds too little for the names to be wrong.
     *
     * @param whole words of running text in all that it is part of
     */
    boolean isFurniture(double whole) {
        if (has(Mark.NEVER)) {
            return all < whole * MOST_NEVER;
        }
        boolean meant = has(Mark.TEXT) || has(Mark.BODY) || known > 0;
        return !meant && (has(Mark.DROP) || has(Mark.ABOUT)) && all < whole * MOST_DROP;
    }

    /** Whether it or what holds it, up to a few levels, is so named. */
    boolean isWithin(Mark mark) {
        Box at = this;
        for (int up = 0; up < 6 && at != null; up++, at = at.parent) {
            if (at.has(mark)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is the other or holds it. */
    boolean holds(Box other) {
        for (Box box = other; box != null && box.depth >= depth; box = box.parent) {
            if (box == this) {
                return true;
            }
        }
        return false;
    }
}
