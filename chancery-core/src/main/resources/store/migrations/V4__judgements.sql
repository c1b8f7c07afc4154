-- What people judged, and tenures that reference lists give: kept beside what came in, and taken into account whenever the record is derived.

CREATE TABLE judgement (
  id      TEXT PRIMARY KEY,
  verdict TEXT NOT NULL,
  field   TEXT,
  value   TEXT,
  judge   TEXT NOT NULL,
  at      TEXT NOT NULL,
  note    TEXT
);

CREATE TABLE judgement_anchor (
  judgement TEXT NOT NULL REFERENCES judgement (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  kind      TEXT NOT NULL,
  report    TEXT NOT NULL,
  start     INTEGER NOT NULL,
  "end"     INTEGER NOT NULL,
  PRIMARY KEY (judgement, position)
);

-- rows of imported reference lists
CREATE TABLE holding (
  source   TEXT NOT NULL,
  line     INTEGER NOT NULL,
  person   TEXT NOT NULL,
  country  TEXT,
  organisation TEXT,
  office   TEXT NOT NULL,
  title    TEXT NOT NULL,
  from_day TEXT,
  to_day   TEXT,
  ended    INTEGER NOT NULL,
  PRIMARY KEY (source, line)
);
CREATE INDEX holding_by_office ON holding (office, country);

-- changes that the record does not show yet; a change is no longer one of two
DROP TABLE pending;
CREATE TABLE pending (
  report TEXT PRIMARY KEY,
  change TEXT NOT NULL
);
-- events have more to tell since this version
INSERT INTO pending (report, change) SELECT id, 'added' FROM report;
