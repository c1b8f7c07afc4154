-- What following feeds has to remember, in a file of its own beside the store: it is no part of the record.
-- Moments are milliseconds since 1970.

CREATE TABLE feed (
    url TEXT PRIMARY KEY,                   -- as it was given
    address TEXT NOT NULL,                  -- where it is asked for: elsewhere once it has moved for good
    at TEXT NOT NULL,                       -- the next request: elsewhere while a redirect is followed
    host TEXT NOT NULL,                     -- of that
    hops INTEGER NOT NULL DEFAULT 0,        -- redirects followed since the last answer
    title TEXT NOT NULL DEFAULT '',
    paused INTEGER NOT NULL DEFAULT 0,
    etag TEXT NOT NULL DEFAULT '',
    modified TEXT NOT NULL DEFAULT '',
    version_of TEXT NOT NULL DEFAULT '',    -- the address that etag and modified are of
    pace INTEGER NOT NULL,                  -- how long between two looks, by how often there was something new
    rest INTEGER NOT NULL DEFAULT 0,        -- how long it asks to be left alone between two looks
    quiet_hours INTEGER NOT NULL DEFAULT 0, -- a bit for each hour of the day at which it asks not to be looked at
    quiet_days INTEGER NOT NULL DEFAULT 0,  -- a bit for each such day of the week, Monday first
    next_at INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    success_at INTEGER NOT NULL DEFAULT 0,  -- 0: never
    failures INTEGER NOT NULL DEFAULT 0,    -- in a row
    reason TEXT NOT NULL DEFAULT ''         -- of the last of them
);

CREATE TABLE entry (
    url TEXT PRIMARY KEY,                   -- as the feed links to it; of an entry without a link, the feed's with a digest of its words
    feed TEXT NOT NULL,
    at TEXT NOT NULL,
    host TEXT NOT NULL,
    hops INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'fetched', 'recorded', 'same', 'failed')),
    tries INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    found_at INTEGER NOT NULL,
    done_at INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    summary BLOB                            -- the feed's own words, in case the page cannot be had
);

CREATE INDEX entry_due ON entry (state, next_at);
CREATE INDEX entry_feed ON entry (feed, state);

-- Pages that were fetched and are not in the record yet: they outlive the process, so that none is asked for twice.
CREATE TABLE page (
    entry TEXT PRIMARY KEY REFERENCES entry (url) ON DELETE CASCADE,
    url TEXT NOT NULL,
    type TEXT NOT NULL,
    encoding TEXT NOT NULL,
    body BLOB NOT NULL
);

-- Hosts, and the moment before which nothing may be asked of each.
CREATE TABLE host (
    name TEXT PRIMARY KEY,
    next_at INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0
);

-- The last moment that was seen, by which a clock that was set back is noticed.
CREATE TABLE seen (at INTEGER NOT NULL);
INSERT INTO seen (at) VALUES (0);

PRAGMA user_version = 1;
