package org.chancery.annotate.time;

/**
 * A number, a year, a clock time: what a few pieces say in figures or words.
 *
 * @param value as TIMEX3 writes it: {@code 2}, {@code X}, {@code 1996}, {@code T17:05}
 * @param end index one past its last piece
 */
record Figure(String value, int end) {

    int number() {
        return Integer.parseInt(value);
    }
}
