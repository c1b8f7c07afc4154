package org.chancery.read;

import java.util.Optional;
import org.chancery.model.Stamp;

/** One paragraph of a body, before the body is put together. Its text is not empty and has no line breaks but those of verse. */
sealed interface Block {

    /** The words that go into the report's text. */
    String text();

    /** Running text, a list item, a block quote. */
    record Paragraph(String text) implements Block {}

    /** A subhead. */
    record Heading(String text) implements Block {}

    /**
     * An embedded social post.
     *
     * @param text the post's words and, after a space, its author line "— Name (@handle) May 3, 2021" where the page has one: the
     *     evidence for who said it and when
     * @param words how many characters of the text are the post's words
     */
    record Posted(String text, int words, Optional<String> author, Optional<String> handle, Optional<Stamp> date)
            implements Block {

        static Posted of(
                String words, String tail, Optional<String> author, Optional<String> handle, Optional<Stamp> date) {
            return new Posted(tail.isEmpty() ? words : words + " " + tail, words.length(), author, handle, date);
        }
    }
}
