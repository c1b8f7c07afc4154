package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Said;

/** Statements found. */
public record StatementsPage(
        String words, String who, List<Said> said, long total, Optional<String> previous, Optional<String> next) {}
