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

    /** An embedded social post. */
    record Posted(String text, Optional<String> author, Optional<String> handle, Optional<Stamp> date)
            implements Block {}
}
