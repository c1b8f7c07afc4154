package org.chancery.rows;

import java.util.Locale;

/** Whose rows they are. */
public enum RowScheme {
    /** 20 tab-separated columns with a header; codes of CAMEO. */
    ICEWS,
    /** GDELT 2.0 events: 61 tab-separated columns without a header; codes of CAMEO. */
    GDELT,
    /** 40 tab-separated columns with a header; types of PLOVER. */
    POLECAT;

    /** {@code icews}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
