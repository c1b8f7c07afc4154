package org.chancery.knowledge;

/**
 * A row of an imported reference list.
 *
 * @param source the list, as its user calls it; shown wherever the row is used
 * @param line counted from 1, over the rows taken
 * @param title the position as the list words it
 */
public record Listed(String source, int line, String title, Holding holding) {}
