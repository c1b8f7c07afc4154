package org.chancery.web;

import java.util.List;

/** Events on which the sources disagree. */
public record ConflictsPage(List<EventLine> lines) {}
