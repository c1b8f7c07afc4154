package org.chancery.export;

/** What made an export. */
public final class Program {

    /** Chancery's version; the pom's is the same, with {@code -SNAPSHOT} before a release. */
    public static final String VERSION = "0.1.0";

    private Program() {}
}
