package org.chancery.store;

import org.jdbi.v3.core.config.JdbiConfig;

/** Lets a handle say which full text its database has. Made by Jdbi, hence public. */
public final class FullTextConfig implements JdbiConfig<FullTextConfig> {

    private FullText text = new Fts5();

    /** SQLite's, unless set. */
    public FullTextConfig() {}

    void set(FullText other) {
        text = other;
    }

    FullText get() {
        return text;
    }

    @Override
    public FullTextConfig createCopy() {
        var copy = new FullTextConfig();
        copy.set(text);
        return copy;
    }
}
