package org.chancery.model;

import java.util.Optional;

/**
 * An expression of time, as TIMEX3 has it.
 *
 * @param value TIMEX3 value: {@code 2021-09-22}, {@code 2021-W38}, {@code P3D}, {@code PRESENT_REF}
 * @param interval the days that it can mean, tense and document day taken into account; absent for durations, sets and vague ones
 */
public record TimeExpression(Span span, String text, Type type, String value, Optional<DateRange> interval) {

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
