package org.chancery.web.page;

import java.util.List;

/** Events on which the sources disagree. */
public record ConflictsPage(List<EventLine> lines) {}
