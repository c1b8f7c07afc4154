/**
 * What the clauses of a report say, in spans, in; the same with parties, days, places and offices resolved out: a coded report.
 * Uses the report itself and the knowledge files; never another report.
 */
package org.chancery.resolve;
