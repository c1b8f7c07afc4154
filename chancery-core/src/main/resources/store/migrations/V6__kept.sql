-- the bytes that were read, packed, so that a better reader can be run over them again
CREATE TABLE kept (
  source     TEXT NOT NULL,
  sha256     TEXT NOT NULL,
  url        TEXT,
  media_type TEXT,
  body       BLOB NOT NULL,
  kept_at    TEXT NOT NULL,
  PRIMARY KEY (source, sha256)
);
