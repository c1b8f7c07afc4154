package org.chancery.web.page;

import java.util.List;

/**
 * How positions moved: statements by month, the earliest first, one column for each speaker.
 *
 * @param speakers as asked for
 * @param rows the months in which one of them spoke
 */
public record PositionsPage(StatementQuery asked, List<String> speakers, List<Row> rows) {

    /**
     * A month.
     *
     * @param cells one for each speaker, in their order
     */
    public record Row(String month, List<List<SaidLine>> cells) {}
}
