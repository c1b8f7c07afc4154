-- What was worked out between the reports so far, so that one more touches its neighbourhood alone. All of it is derived, and is nobody's interface.

CREATE TABLE name (
  id             TEXT PRIMARY KEY,
  name           TEXT NOT NULL,
  country        TEXT,
  one            TEXT NOT NULL,
  person         TEXT NOT NULL,
  person_name    TEXT NOT NULL,
  person_country TEXT
) WITHOUT ROWID;
CREATE INDEX name_by_one ON name (one);

CREATE TABLE name_key (
  key  TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (key, name)
) WITHOUT ROWID;

CREATE TABLE name_use (
  source TEXT NOT NULL,
  name   TEXT NOT NULL,
  PRIMARY KEY (source, name)
) WITHOUT ROWID;
CREATE INDEX name_use_by_name ON name_use (name, source);

CREATE TABLE node (
  no        INTEGER PRIMARY KEY,
  report    TEXT NOT NULL,
  idx       INTEGER NOT NULL,
  part      TEXT NOT NULL,
  low       INTEGER NOT NULL,
  high      INTEGER NOT NULL,
  anchor    INTEGER NOT NULL,
  home      INTEGER NOT NULL,
  component INTEGER NOT NULL,
  event     TEXT NOT NULL,
  UNIQUE (report, idx, part)
);
CREATE INDEX node_by_component ON node (component, home);

CREATE TABLE node_key (
  key  INTEGER NOT NULL,
  node INTEGER NOT NULL,
  PRIMARY KEY (key, node)
) WITHOUT ROWID;
CREATE INDEX node_key_by_node ON node_key (node);

CREATE TABLE attested (
  source TEXT NOT NULL,
  idx    INTEGER NOT NULL,
  person TEXT NOT NULL,
  office TEXT NOT NULL,
  owner  TEXT NOT NULL,
  post   TEXT NOT NULL,
  body   BLOB NOT NULL,
  PRIMARY KEY (source, idx)
) WITHOUT ROWID;
CREATE INDEX attested_by_person ON attested (person, office, owner);
CREATE INDEX attested_by_post ON attested (post);

ALTER TABLE office ADD COLUMN post TEXT NOT NULL DEFAULT '';
CREATE INDEX office_by_post ON office (post);

-- every name that the record gives a party, and how often
CREATE TABLE party_name (
  party   TEXT NOT NULL,
  name    TEXT NOT NULL,
  country TEXT NOT NULL,
  kind    TEXT NOT NULL,
  uses    INTEGER NOT NULL,
  PRIMARY KEY (party, name, country, kind)
) WITHOUT ROWID;

-- keys under which reports that may be copies of one another meet, and those that are
CREATE TABLE copy_key (
  key    INTEGER NOT NULL,
  report TEXT NOT NULL,
  PRIMARY KEY (key, report)
) WITHOUT ROWID;
CREATE INDEX copy_key_by_report ON copy_key (report);

CREATE TABLE copy_link (
  one   TEXT NOT NULL,
  other TEXT NOT NULL,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;

-- a record of an earlier version is derived anew
DELETE FROM event;
DELETE FROM statement;
DELETE FROM office;
DELETE FROM party;
INSERT INTO pending (report, change) SELECT id, 'added' FROM report WHERE true ON CONFLICT (report) DO NOTHING;
INSERT INTO pending (report, change) SELECT 'list:' || source || '#' || line, 'list' FROM holding WHERE true ON CONFLICT (report) DO NOTHING;
