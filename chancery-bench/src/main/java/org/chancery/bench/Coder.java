package org.chancery.bench;

import java.util.function.ToIntFunction;
import org.chancery.model.Report;

/** Something that is measured: it takes a report and says how many tokens it was. */
interface Coder extends ToIntFunction<Report> {}
