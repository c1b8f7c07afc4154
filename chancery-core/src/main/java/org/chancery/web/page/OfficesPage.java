package org.chancery.web.page;

import java.util.List;
import java.util.Optional;

/** Who held an office: what was asked and what was found. */
public record OfficesPage(
        String words, String on, List<TenureLine> tenures, List<TenureLine> recent, Optional<String> problem) {}
