package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Tenure;

/** Who held an office. */
public record OfficesPage(String words, String on, List<Tenure> tenures, Optional<String> problem) {}
