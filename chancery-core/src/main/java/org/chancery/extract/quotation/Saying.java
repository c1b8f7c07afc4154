package org.chancery.extract.quotation;

import org.chancery.knowledge.Cue;

/**
 * Words of saying where they stand.
 *
 * @param first first token of the cue: "point" of "pointed out"
 * @param last last token of the cue
 * @param cue what is known of it
 */
record Saying(int first, int last, Cue cue) {}
