-- The store of a record: docs/SCHEMA.md says what each table and column is for.

-- what came in ------------------------------------------------------------------------------------------------------------

CREATE TABLE input (
  source   TEXT NOT NULL,
  sha256   TEXT NOT NULL,
  read_at  TEXT NOT NULL,
  PRIMARY KEY (source, sha256)
) WITHOUT ROWID;

CREATE TABLE failure (
  source    TEXT PRIMARY KEY,
  input     TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  reason    TEXT NOT NULL,
  failed_at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE report (
  no          INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  source      TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  url         TEXT,
  publisher   TEXT,
  agency      TEXT,
  byline      TEXT,
  title       TEXT,
  published   TEXT,
  updated     TEXT,
  day         TEXT,
  language    TEXT,
  text        TEXT NOT NULL,
  copy_of     TEXT,
  ingested_at TEXT NOT NULL
);
CREATE INDEX report_by_source ON report (source, sha256);
CREATE INDEX report_by_day ON report (day);
CREATE INDEX report_by_publisher ON report (publisher, day);

-- a coded report as it was read: the ground that everything below is derived from
CREATE TABLE coded (
  report TEXT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  body   BLOB NOT NULL
);

-- reports whose coming or going the tables below do not show yet
CREATE TABLE pending (
  report TEXT PRIMARY KEY,
  change TEXT NOT NULL CHECK (change IN ('added', 'removed'))
) WITHOUT ROWID;

CREATE TABLE removal (
  report     TEXT NOT NULL,
  source     TEXT NOT NULL,
  sha256     TEXT NOT NULL,
  removed_at TEXT NOT NULL,
  PRIMARY KEY (report, removed_at)
) WITHOUT ROWID;

-- the record: derived -----------------------------------------------------------------------------------------------------

CREATE TABLE party (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL,
  kind    TEXT NOT NULL,
  country TEXT,
  folded  TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX party_by_name ON party (folded);
CREATE INDEX party_by_country ON party (country, kind);

CREATE TABLE event (
  no         INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  type       TEXT NOT NULL,
  modes      TEXT,
  contexts   TEXT,
  quad       INTEGER NOT NULL,
  score      REAL NOT NULL,
  status     TEXT NOT NULL,
  date_start TEXT,
  date_end   TEXT,
  day        TEXT NOT NULL,
  place      TEXT,
  country    TEXT,
  lat        REAL,
  lon        REAL,
  occasion   TEXT,
  topics     TEXT,
  in_person  INTEGER,
  reports    INTEGER NOT NULL,
  independent_sources INTEGER NOT NULL,
  words      TEXT NOT NULL,
  body       BLOB NOT NULL
);
CREATE INDEX event_by_day ON event (day, id);
CREATE INDEX event_by_type ON event (type, status, day);
CREATE INDEX event_by_status ON event (status, day);
CREATE INDEX event_by_country ON event (country, day);

CREATE TABLE event_alias (
  id    TEXT PRIMARY KEY,
  event TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE event_party (
  event    INTEGER NOT NULL REFERENCES event (no) ON DELETE CASCADE,
  role     TEXT NOT NULL CHECK (role IN ('actor', 'recipient')),
  position INTEGER NOT NULL,
  party    TEXT NOT NULL,
  country  TEXT,
  office   TEXT,
  day      TEXT NOT NULL,
  PRIMARY KEY (event, role, position)
) WITHOUT ROWID;
CREATE INDEX event_party_by_party ON event_party (party, day, event);
CREATE INDEX event_party_by_country ON event_party (country, day, event);

CREATE TABLE event_topic (
  event INTEGER NOT NULL REFERENCES event (no) ON DELETE CASCADE,
  topic TEXT NOT NULL,
  PRIMARY KEY (event, topic)
) WITHOUT ROWID;
CREATE INDEX event_topic_by_topic ON event_topic (topic, event);

CREATE TABLE mention (
  event         INTEGER NOT NULL REFERENCES event (no) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  report        TEXT NOT NULL,
  start         INTEGER NOT NULL,
  "end"         INTEGER NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end   INTEGER NOT NULL,
  frame         TEXT NOT NULL,
  text          TEXT NOT NULL,
  status        TEXT NOT NULL,
  date_start    TEXT,
  date_end      TEXT,
  place         TEXT,
  attribution   TEXT,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;
CREATE INDEX mention_by_report ON mention (report, start, event);

CREATE TABLE evidence (
  event    INTEGER NOT NULL REFERENCES event (no) ON DELETE CASCADE,
  field    TEXT NOT NULL,
  position INTEGER NOT NULL,
  report   TEXT NOT NULL,
  start    INTEGER NOT NULL,
  "end"    INTEGER NOT NULL,
  PRIMARY KEY (event, field, position)
) WITHOUT ROWID;

CREATE TABLE conflict (
  event    INTEGER NOT NULL REFERENCES event (no) ON DELETE CASCADE,
  field    TEXT NOT NULL,
  position INTEGER NOT NULL,
  value    TEXT NOT NULL,
  mentions TEXT NOT NULL,
  PRIMARY KEY (event, field, position)
) WITHOUT ROWID;
CREATE INDEX conflict_by_field ON conflict (field, event);

CREATE TABLE related (
  event INTEGER NOT NULL REFERENCES event (no) ON DELETE CASCADE,
  other TEXT NOT NULL,
  "as"  TEXT NOT NULL,
  PRIMARY KEY (event, other, "as")
) WITHOUT ROWID;

CREATE TABLE statement (
  no         INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  speaker    TEXT,
  name       TEXT NOT NULL,
  country    TEXT,
  office     TEXT,
  direct     INTEGER NOT NULL,
  verb       TEXT NOT NULL,
  text       TEXT NOT NULL,
  date_start TEXT,
  date_end   TEXT,
  day        TEXT NOT NULL,
  topics     TEXT,
  place      TEXT,
  occasion   TEXT,
  during     TEXT,
  report     TEXT NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  body       BLOB NOT NULL
);
CREATE INDEX statement_by_speaker ON statement (speaker, day);
CREATE INDEX statement_by_report ON statement (report, start);
CREATE INDEX statement_by_day ON statement (day, id);
CREATE INDEX statement_by_event ON statement (during);

CREATE TABLE office (
  no           INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  person       TEXT,
  name         TEXT NOT NULL,
  office       TEXT NOT NULL,
  title        TEXT NOT NULL,
  country      TEXT,
  organisation TEXT,
  from_day     TEXT,
  to_day       TEXT,
  body         BLOB NOT NULL
);
CREATE INDEX office_by_person ON office (person);
CREATE INDEX office_by_office ON office (office, country);

CREATE TABLE attestation (
  office   INTEGER NOT NULL REFERENCES office (no) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  day      TEXT,
  how      TEXT NOT NULL,
  term     TEXT NOT NULL,
  report   TEXT,
  start    INTEGER,
  "end"    INTEGER,
  PRIMARY KEY (office, position)
) WITHOUT ROWID;
CREATE INDEX attestation_by_report ON attestation (report);

-- full text ---------------------------------------------------------------------------------------------------------------

CREATE VIRTUAL TABLE report_words USING fts5 (title, text, content = 'report', content_rowid = 'no', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER report_words_added AFTER INSERT ON report BEGIN
  INSERT INTO report_words (rowid, title, text) VALUES (new.no, new.title, new.text);
END;
CREATE TRIGGER report_words_removed AFTER DELETE ON report BEGIN
  INSERT INTO report_words (report_words, rowid, title, text) VALUES ('delete', old.no, old.title, old.text);
END;

CREATE VIRTUAL TABLE event_words USING fts5 (words, content = 'event', content_rowid = 'no', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER event_words_added AFTER INSERT ON event BEGIN
  INSERT INTO event_words (rowid, words) VALUES (new.no, new.words);
END;
CREATE TRIGGER event_words_removed AFTER DELETE ON event BEGIN
  INSERT INTO event_words (event_words, rowid, words) VALUES ('delete', old.no, old.words);
END;

CREATE VIRTUAL TABLE statement_words USING fts5 (name, text, topics, content = 'statement', content_rowid = 'no', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER statement_words_added AFTER INSERT ON statement BEGIN
  INSERT INTO statement_words (rowid, name, text, topics) VALUES (new.no, new.name, new.text, new.topics);
END;
CREATE TRIGGER statement_words_removed AFTER DELETE ON statement BEGIN
  INSERT INTO statement_words (statement_words, rowid, name, text, topics) VALUES ('delete', old.no, old.name, old.text, old.topics);
END;

-- views for people with a SQL prompt ----------------------------------------------------------------------------------------

CREATE VIEW events AS
SELECT e.id, e.type, e.modes, e.status, e.date_start, e.date_end,
  (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM event_party ep JOIN party p ON p.id = ep.party
     WHERE ep.event = e.no AND ep.role = 'actor' ORDER BY ep.position)) AS actors,
  (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM event_party ep JOIN party p ON p.id = ep.party
     WHERE ep.event = e.no AND ep.role = 'recipient' ORDER BY ep.position)) AS recipients,
  e.place, e.country, e.occasion, e.topics, e.in_person, e.quad, e.score, e.reports, e.independent_sources
FROM event e;

CREATE VIEW dyads AS
SELECT e.id, e.type, e.status, e.date_start, e.date_end, a.party AS source, a.country AS source_country,
  b.party AS target, b.country AS target_country, e.place, e.score
FROM event e
JOIN event_party a ON a.event = e.no AND a.role = 'actor'
JOIN event_party b ON b.event = e.no AND (b.role = 'recipient' OR a.position < b.position);

CREATE VIEW quotes AS
SELECT s.id, s.name AS speaker, s.office, s.country, s.verb, s.direct, s.text, s.date_start, s.date_end, r.publisher, r.title AS report_title, r.url, s.report
FROM statement s JOIN report r ON r.id = s.report;

CREATE VIEW tenures AS
SELECT o.id, o.name AS person, o.office, o.title, o.country, o.organisation, o.from_day, o.to_day,
  (SELECT count(*) FROM attestation a WHERE a.office = o.no) AS attestations
FROM office o;
