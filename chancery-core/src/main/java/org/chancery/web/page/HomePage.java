package org.chancery.web.page;

import java.util.List;
import org.chancery.query.Size;

/** What the first page shows. */
public record HomePage(
        Size size, List<EventLine> latest, List<EventLine> planned, List<EventLine> told, List<EventLine> disputed) {}
