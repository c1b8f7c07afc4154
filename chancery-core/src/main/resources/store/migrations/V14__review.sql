-- What judgements give beyond one value, the audit they belong to; what somebody has before him in a review; audits and how coders answered.

ALTER TABLE judgement ADD COLUMN given BLOB;
ALTER TABLE judgement ADD COLUMN audit TEXT;

-- an event that a reviewer has before him, so that no other gets it
CREATE TABLE review (
  event    TEXT PRIMARY KEY,
  reviewer TEXT NOT NULL,
  at       TEXT NOT NULL
);

CREATE TABLE audit (
  id   TEXT PRIMARY KEY,
  at   TEXT NOT NULL,
  body BLOB NOT NULL
);

-- the last answer of each coder
CREATE TABLE audit_answer (
  audit    TEXT NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  item     INTEGER NOT NULL,
  coder    TEXT NOT NULL,
  at       TEXT NOT NULL,
  body     BLOB NOT NULL,
  PRIMARY KEY (audit, item, coder)
);
