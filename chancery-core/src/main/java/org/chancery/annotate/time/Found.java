package org.chancery.annotate.time;

import org.chancery.model.TimeExpression;

/**
 * An expression in a line.
 *
 * @param from index of its first piece
 * @param to index one past its last
 */
record Found(int from, int to, Reading reading) {

    TimeExpression expression(Line line) {
        var span = line.span(from, to);
        return new TimeExpression(span, span.in(line.text()), reading.type(), reading.value(), reading.interval());
    }

    Found with(Reading other) {
        return new Found(from, to, other);
    }
}
