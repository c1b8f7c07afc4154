package org.chancery.web.page;

import java.util.List;

/**
 * The morning's digest: what came since a time, and what is coming.
 *
 * @param since in words; empty for a mark of the reader's own
 */
public record DigestPage(String since, News news, List<EventLine> coming) {}
