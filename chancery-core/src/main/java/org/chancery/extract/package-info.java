/**
 * An annotated report in; what its clauses say out, in spans: events, quotations, offices. Rules as data over dependencies.
 * Never asks who is meant by a phrase, nor on which day.
 */
package org.chancery.extract;
