-- the bytes that were read, packed, so that a better reader can be run over them again
CREATE TABLE kept (
  source     TEXT COLLATE "C" NOT NULL,
  sha256     TEXT COLLATE "C" NOT NULL,
  url        TEXT COLLATE "C",
  media_type TEXT COLLATE "C",
  body       BYTEA NOT NULL,
  kept_at    TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (source, sha256)
);
