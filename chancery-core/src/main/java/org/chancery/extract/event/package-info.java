/** Reads events clause by clause: noun phrases and arcs, frames over them, then status, parties, time, place and sources. */
package org.chancery.extract.event;
