package org.chancery;

import java.nio.file.Path;

/** The databases that a store can lie in. Tests of what both must do run on each: {@code @ParameterizedClass @EnumSource}. */
public enum TestStores {
    SQLITE,
    POSTGRESQL;

    /** The address of a store that is not there yet. */
    public String fresh(Path folder) {
        return this == SQLITE ? folder.resolve("chancery.db").toString() : TestPostgres.database();
    }
}
