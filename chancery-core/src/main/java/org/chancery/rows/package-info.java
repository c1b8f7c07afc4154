/**
 * Event rows that other coders made (ICEWS, GDELT, POLECAT) as coded reports. In comes a file of rows, out goes one report a story, whose text is the
 * rows themselves, put in words: the evidence of each value is its cell. Such reports have the section {@code coded rows}, and the mention's frame
 * names the scheme and its code ({@code icews:042}). Nothing is coded from text, and no row is merged here.
 */
package org.chancery.rows;
