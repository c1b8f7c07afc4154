/**
 * Exports of who met whom as networks. A selection of the record in, one file out. Memory grows with the number of pairs of parties, not with that of
 * reports.
 */
package org.chancery.export.graph;
