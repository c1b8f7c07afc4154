package org.chancery.web.page;

import java.util.List;

/**
 * What is being read into the record while it is served.
 *
 * @param what in words: "Reading the sample reports"
 * @param done how many reports are read
 * @param total how many there are; 0 while that is not known
 * @param latest the last of those that are read, the latest first
 */
public record Underway(String what, int done, int total, List<Read> latest) {

    /** A report that has been read. */
    public record Read(String title, String link) {

        /** A report by its id. */
        public static Read of(String title, String id) {
            return new Read(title, Links.report(id));
        }
    }

    /** Copies the list. */
    public Underway {
        latest = List.copyOf(latest);
    }

    /** "Reading the sample reports: 12 of 51". */
    public String words() {
        return total == 0 ? what + " …" : what + ": " + done + " of " + total;
    }
}
