/**
 * Counts once the events of files that other coders made: which rows tell of one event.
 *
 * <p>In come rows without text (parties, code, day, report, sentence), out goes for each row the id of its event. Rows meet under their code and
 * a party in common, are scored by a few weighted features, and clustered within connected components. What fits into memory gives a result that
 * does not depend on the order of rows; a longer file is worked through in batches, and each batch carries the recent events of the last one on.
 */
package org.chancery.merge;
