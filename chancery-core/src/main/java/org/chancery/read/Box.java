package org.chancery.read;

import java.util.Set;
import org.chancery.knowledge.Markup.Mark;
import org.jsoup.nodes.Element;

/** An element of a page that can hold paragraphs, with what was counted below it. Not thread-safe. */
final class Box {

    final Element element;
    final Box parent;
    final int depth;
    final Set<Mark> marks;

    /** Words of running text below. */
    double good;

    /** Words of links, labels and scraps below. */
    double bad;

    /** Words of running text below that the page's own data holds as the article's. */
    double known;

    Box(Element element, Box parent, Set<Mark> marks) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.marks = marks;
    }

    boolean has(Mark mark) {
        return marks.contains(mark);
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
