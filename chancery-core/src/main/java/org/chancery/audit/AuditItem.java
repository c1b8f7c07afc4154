package org.chancery.audit;

import org.chancery.model.Event;

/**
 * One event of a sample, as it was when it was drawn.
 *
 * @param number its place in the sample, from 1
 * @param stratum the part of the record that it was drawn from
 */
public record AuditItem(int number, String stratum, Event event) {}
