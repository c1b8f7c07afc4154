package org.chancery.store;

import org.jdbi.v3.core.Handle;

/**
 * PostgreSQL's: a {@code tsvector} in each table's column {@code search}, asked by the schema's function {@code chancery_query}. It knows no distance
 * within which two words stand in either order: words that are wanted near one another are wanted anywhere.
 */
record WordVectors() implements FullText {

    private static final String NEAR = "'NEAR\\((\"[^\"]*\"\\*?) (\"[^\"]*\"\\*?), \\d+\\)', '(\\1 AND \\2)', 'g'";

    private static String query(String expression) {
        return "chancery_query(regexp_replace(" + expression + ", " + NEAR + "))";
    }

    @Override
    public String among(String number, String table, String expression) {
        return number + " IN (SELECT no FROM " + table + " WHERE search @@ " + query(expression) + ")";
    }

    @Override
    public String has(String row, String table, String expression) {
        return row + ".search @@ " + query(expression);
    }

    @Override
    public boolean isOrdered() {
        return false;
    }

    @Override
    public String walked(String table, String expression) {
        return "(SELECT no FROM " + table + " WHERE search @@ " + query(expression) + ")";
    }

    @Override
    public String ranked(String table, String expression) {
        return "(SELECT no, -ts_rank(search, " + query(expression) + ") AS rank FROM " + table + " WHERE search @@ "
                + query(expression) + ")";
    }

    @Override
    public String marked(String table, String column, String expression, char open, char close, int words) {
        var options = "StartSel=" + open + ", StopSel=" + close + ", MaxWords=" + words + ", MinWords=" + words / 2
                + ", MaxFragments=1, FragmentDelimiter=…";
        return "(SELECT no, ts_headline('simple', " + column + ", " + query(expression) + ", '" + options
                + "') AS marked FROM " + table + " WHERE search @@ " + query(expression) + ")";
    }

    @Override
    public void emptied(Handle handle, String table) {
        // its words went with each row
    }

    @Override
    public void rebuilt(Handle handle, String table) {
        // its words change with each row
    }
}
