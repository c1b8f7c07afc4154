-- What judgements give beyond one value, the audit they belong to; what somebody has before him in a review; audits and how coders answered.

ALTER TABLE judgement ADD COLUMN given BYTEA;
ALTER TABLE judgement ADD COLUMN audit TEXT COLLATE "C";

-- an event that a reviewer has before him, so that no other gets it
CREATE TABLE review (
  event    TEXT COLLATE "C" PRIMARY KEY,
  reviewer TEXT COLLATE "C" NOT NULL,
  at       TEXT COLLATE "C" NOT NULL
);

CREATE TABLE audit (
  id   TEXT COLLATE "C" PRIMARY KEY,
  at   TEXT COLLATE "C" NOT NULL,
  body BYTEA NOT NULL
);

-- the last answer of each coder
CREATE TABLE audit_answer (
  audit    TEXT COLLATE "C" NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  item     INTEGER NOT NULL,
  coder    TEXT COLLATE "C" NOT NULL,
  at       TEXT COLLATE "C" NOT NULL,
  body     BYTEA NOT NULL,
  PRIMARY KEY (audit, item, coder)
);
