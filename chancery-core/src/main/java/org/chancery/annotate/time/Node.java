package org.chancery.annotate.time;

import java.util.List;
import java.util.Set;

/** A part of a pattern. Immutable. */
sealed interface Node {

    /** One of these words or marks. */
    record Word(Set<String> words) implements Node {}

    /** A word of a kind. */
    record Kind(String name, String kind) implements Node {}

    /** A number, a year, a clock time ... */
    record Figured(String name, String kind) implements Node {}

    /** A pattern with this result. */
    record Call(String name, String result) implements Node {}

    /** One after the other. */
    record Sequence(List<Node> parts) implements Node {}

    /** One of them. */
    record Choice(List<Node> options) implements Node {}

    /** There or not. */
    record Maybe(Node part) implements Node {}

    /** Must stand there, at the beginning or the end of a pattern, and is no part of the expression. */
    record Beside(Node part) implements Node {}
}
