/**
 * How sure one can be of each event. In: a coded report and its annotation. Out: the same report, each event mention with its certainty. Never:
 * what an event is, who takes part in it, or which mentions are one event; it changes nothing that it judges.
 */
package org.chancery.certainty;
