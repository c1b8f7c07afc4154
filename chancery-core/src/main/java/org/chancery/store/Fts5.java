package org.chancery.store;

import org.jdbi.v3.core.Handle;

/** SQLite's: a virtual table {@code TABLE_words} beside each table. */
record Fts5() implements FullText {

    @Override
    public String among(String number, String table, String expression) {
        return number + " IN (SELECT rowid FROM " + table + "_words WHERE " + table + "_words MATCH " + expression
                + ")";
    }

    @Override
    public String has(String row, String table, String expression) {
        return "EXISTS (SELECT 1 FROM " + table + "_words WHERE " + table + "_words MATCH " + expression
                + " AND rowid = " + row + ".no)";
    }

    @Override
    public boolean isOrdered() {
        return true;
    }

    @Override
    public String walked(String table, String expression) {
        return "(SELECT rowid AS no FROM " + table + "_words WHERE " + table + "_words MATCH " + expression + ")";
    }

    @Override
    public String ranked(String table, String expression) {
        return "(SELECT rowid AS no, rank FROM " + table + "_words WHERE " + table + "_words MATCH " + expression + ")";
    }

    @Override
    public String marked(String table, String column, String expression, char open, char close, int words) {
        // the column searched is the first that matches
        return "(SELECT rowid AS no, snippet(" + table + "_words, -1, '" + open + "', '" + close + "', '…', " + words
                + ") AS marked FROM " + table + "_words WHERE " + table + "_words MATCH " + expression + ")";
    }

    @Override
    public void emptied(Handle handle, String table) {
        command(handle, table, "delete-all");
    }

    @Override
    public void rebuilt(Handle handle, String table) {
        command(handle, table, "rebuild");
    }

    private static void command(Handle handle, String table, String command) {
        handle.execute("INSERT INTO " + table + "_words (" + table + "_words) VALUES ('" + command + "')");
    }
}
