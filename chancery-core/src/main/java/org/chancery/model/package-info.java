/**
 * What Chancery talks about: reports, what is annotated in them, what a clause says, and the record made of it.
 *
 * <p>Records and sealed types of {@code java.*} alone, immutable and thread-safe. Nothing here reads, writes, decides or
 * knows of a stage. All offsets count UTF-16 code units into {@link org.chancery.model.Report#text()}. Absent knowledge is an
 * empty {@code Optional} or an empty list, never null, an empty string or a placeholder.
 */
package org.chancery.model;
