/**
 * Event rows that other coders made (ICEWS, GDELT, POLECAT) as coded reports. In comes a file of rows, out goes one report a story, whose text is the
 * rows themselves, put in words: the evidence of each value is its cell. Such reports have the section {@code coded rows}, and the mention's frame
 * names the scheme and its code ({@code icews:042}). For a score, rows come out one by one instead, as events beside what names their articles, and
 * pairs of parties are joined where they tell of one event. Nothing is coded from text.
 */
package org.chancery.rows;
