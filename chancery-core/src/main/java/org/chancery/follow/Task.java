package org.chancery.follow;

import org.chancery.fetch.Visit.Version;
import org.chancery.store.FollowedEntries.Entry;
import org.chancery.store.FollowedFeeds.Feed;

/** Something that is to be asked for. */
sealed interface Task {

    /** The address that is asked for now. */
    String at();

    /** The version of it that we have. */
    Version version();

    /** To look at a feed. */
    record Look(Feed feed) implements Task {

        @Override
        public String at() {
            return feed.at();
        }

        @Override
        public Version version() {
            return feed.at().equals(feed.versionOf()) ? new Version(feed.etag(), feed.modified()) : Version.NONE;
        }
    }

    /** To fetch the page of an entry. */
    record Fetching(Entry entry) implements Task {

        @Override
        public String at() {
            return entry.at();
        }

        @Override
        public Version version() {
            return Version.NONE;
        }
    }
}
