package org.chancery.query;

import java.util.List;
import org.chancery.model.Event;

/**
 * An event found.
 *
 * @param snippet where the words were found in what is told of it, in pieces; empty when no words were asked for
 */
public record Hit(Event event, List<Snippet> snippet) {

    /** Copies the list. */
    public Hit {
        snippet = List.copyOf(snippet);
    }

    /**
     * A piece of text.
     *
     * @param match whether it is one of the words looked for
     */
    public record Snippet(String text, boolean match) {}
}
