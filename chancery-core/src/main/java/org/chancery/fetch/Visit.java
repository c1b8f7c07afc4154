package org.chancery.fetch;

import java.time.Duration;
import java.util.Optional;

/** What came of asking for one address once. Reasons are for people. */
public sealed interface Visit {

    /**
     * A page.
     *
     * @param type its media type as the server gave it; empty where it gave none
     * @param encoding how the body is still packed; empty where it is not
     * @param version to ask later for another than this one
     * @param fresh how long the server says it holds
     */
    record Page(String url, String type, String encoding, byte[] body, Version version, Optional<Duration> fresh)
            implements Visit {}

    /** The version that we have is the present one. */
    record Unchanged(Optional<Duration> fresh) implements Visit {}

    /** It is at another address. */
    record Moved(String to, boolean forGood) implements Visit {}

    /** The server has no time for us: nothing is to be asked of it for a while, as long as it says where it does. */
    record Busy(String reason, Optional<Duration> after) implements Visit {}

    /** Something went wrong on the way that may go well another time. */
    record Broken(String reason) implements Visit {}

    /** The server answered that there is nothing for us, or it is nothing that is taken. */
    record Refused(String reason) implements Visit {}

    /** Nobody answered. */
    record Silent(String reason) implements Visit {}

    /** What a server said to tell a page's versions apart; empty where it said nothing. */
    record Version(String etag, String modified) {

        /** No version is known. */
        public static final Version NONE = new Version("", "");
    }
}
