-- The store of a record in PostgreSQL: the tables, columns and views of store/migrations up to the same number, which docs/SCHEMA.md
-- explains. What differs: text is compared by code point, as SQLite does, so that the same questions have the same order; full text is
-- a tsvector beside the row.

-- what came in ------------------------------------------------------------------------------------------------------------

CREATE TABLE input (
  source   TEXT COLLATE "C" NOT NULL,
  sha256   TEXT COLLATE "C" NOT NULL,
  read_at  TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (source, sha256)
);

CREATE TABLE failure (
  source    TEXT COLLATE "C" PRIMARY KEY,
  input     TEXT COLLATE "C" NOT NULL,
  sha256    TEXT COLLATE "C" NOT NULL,
  reason    TEXT COLLATE "C" NOT NULL,
  failed_at TEXT COLLATE "C" NOT NULL
);

CREATE TABLE report (
  no          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id          TEXT COLLATE "C" NOT NULL UNIQUE,
  source      TEXT COLLATE "C" NOT NULL,
  sha256      TEXT COLLATE "C" NOT NULL,
  url         TEXT COLLATE "C",
  publisher   TEXT COLLATE "C",
  agency      TEXT COLLATE "C",
  byline      TEXT COLLATE "C",
  title       TEXT COLLATE "C",
  published   TEXT COLLATE "C",
  updated     TEXT COLLATE "C",
  day         TEXT COLLATE "C",
  language    TEXT COLLATE "C",
  text        TEXT COLLATE "C" NOT NULL,
  copy_of     TEXT COLLATE "C",
  ingested_at TEXT COLLATE "C" NOT NULL
);
CREATE INDEX report_by_source ON report (source, sha256);
CREATE INDEX report_by_day ON report (day);
CREATE INDEX report_by_publisher ON report (publisher, day);

-- a coded report as it was read: the ground that everything below is derived from
CREATE TABLE coded (
  report TEXT COLLATE "C" PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  body   BYTEA NOT NULL
);

-- reports whose coming or going the tables below do not show yet
CREATE TABLE pending (
  report TEXT COLLATE "C" PRIMARY KEY,
  change TEXT COLLATE "C" NOT NULL
);

CREATE TABLE removal (
  report     TEXT COLLATE "C" NOT NULL,
  source     TEXT COLLATE "C" NOT NULL,
  sha256     TEXT COLLATE "C" NOT NULL,
  removed_at TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (report, removed_at)
);

-- the record: derived -----------------------------------------------------------------------------------------------------

CREATE TABLE party (
  id      TEXT COLLATE "C" PRIMARY KEY,
  name    TEXT COLLATE "C" NOT NULL,
  kind    TEXT COLLATE "C" NOT NULL,
  country TEXT COLLATE "C",
  folded  TEXT COLLATE "C" NOT NULL
);
CREATE INDEX party_by_name ON party (folded);
CREATE INDEX party_by_country ON party (country, kind);

CREATE TABLE event (
  no         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id         TEXT COLLATE "C" NOT NULL UNIQUE,
  type       TEXT COLLATE "C" NOT NULL,
  modes      TEXT COLLATE "C",
  contexts   TEXT COLLATE "C",
  quad       BIGINT NOT NULL,
  score      DOUBLE PRECISION NOT NULL,
  status     TEXT COLLATE "C" NOT NULL,
  date_start TEXT COLLATE "C",
  date_end   TEXT COLLATE "C",
  day        TEXT COLLATE "C" NOT NULL,
  place      TEXT COLLATE "C",
  country    TEXT COLLATE "C",
  lat        DOUBLE PRECISION,
  lon        DOUBLE PRECISION,
  occasion   TEXT COLLATE "C",
  topics     TEXT COLLATE "C",
  in_person  BIGINT,
  reports    BIGINT NOT NULL,
  independent_sources BIGINT NOT NULL,
  words      TEXT COLLATE "C" NOT NULL,
  body       BYTEA NOT NULL
);
CREATE INDEX event_by_day ON event (day, id);
CREATE INDEX event_by_type ON event (type, status, day);
CREATE INDEX event_by_status ON event (status, day);
CREATE INDEX event_by_country ON event (country, day);

CREATE TABLE event_alias (
  id    TEXT COLLATE "C" PRIMARY KEY,
  event TEXT COLLATE "C" NOT NULL
);

CREATE TABLE event_party (
  event    BIGINT NOT NULL REFERENCES event (no) ON DELETE CASCADE,
  role     TEXT COLLATE "C" NOT NULL CHECK (role IN ('actor', 'recipient')),
  position BIGINT NOT NULL,
  party    TEXT COLLATE "C" NOT NULL,
  country  TEXT COLLATE "C",
  office   TEXT COLLATE "C",
  day      TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (event, role, position)
);
CREATE INDEX event_party_by_party ON event_party (party, day, event);
CREATE INDEX event_party_by_country ON event_party (country, day, event);

CREATE TABLE event_topic (
  event BIGINT NOT NULL REFERENCES event (no) ON DELETE CASCADE,
  topic TEXT COLLATE "C" NOT NULL
);
-- an index holds no text of any length
CREATE UNIQUE INDEX event_topic_once ON event_topic (event, md5(topic));
CREATE INDEX event_topic_by_topic ON event_topic (left(topic, 200), event);

CREATE TABLE mention (
  event         BIGINT NOT NULL REFERENCES event (no) ON DELETE CASCADE,
  position      BIGINT NOT NULL,
  report        TEXT COLLATE "C" NOT NULL,
  start         BIGINT NOT NULL,
  "end"         BIGINT NOT NULL,
  trigger_start BIGINT NOT NULL,
  trigger_end   BIGINT NOT NULL,
  frame         TEXT COLLATE "C" NOT NULL,
  text          TEXT COLLATE "C" NOT NULL,
  status        TEXT COLLATE "C" NOT NULL,
  date_start    TEXT COLLATE "C",
  date_end      TEXT COLLATE "C",
  place         TEXT COLLATE "C",
  attribution   TEXT COLLATE "C",
  PRIMARY KEY (event, position)
);
CREATE INDEX mention_by_report ON mention (report, start, event);

CREATE TABLE evidence (
  event    BIGINT NOT NULL REFERENCES event (no) ON DELETE CASCADE,
  field    TEXT COLLATE "C" NOT NULL,
  position BIGINT NOT NULL,
  report   TEXT COLLATE "C" NOT NULL,
  start    BIGINT NOT NULL,
  "end"    BIGINT NOT NULL,
  PRIMARY KEY (event, field, position)
);

CREATE TABLE conflict (
  event    BIGINT NOT NULL REFERENCES event (no) ON DELETE CASCADE,
  field    TEXT COLLATE "C" NOT NULL,
  position BIGINT NOT NULL,
  value    TEXT COLLATE "C" NOT NULL,
  mentions TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (event, field, position)
);
CREATE INDEX conflict_by_field ON conflict (field, event);

CREATE TABLE related (
  event BIGINT NOT NULL REFERENCES event (no) ON DELETE CASCADE,
  other TEXT COLLATE "C" NOT NULL,
  "as"  TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (event, other, "as")
);

CREATE TABLE statement (
  no         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id         TEXT COLLATE "C" NOT NULL UNIQUE,
  speaker    TEXT COLLATE "C",
  name       TEXT COLLATE "C" NOT NULL,
  country    TEXT COLLATE "C",
  office     TEXT COLLATE "C",
  direct     BIGINT NOT NULL,
  verb       TEXT COLLATE "C" NOT NULL,
  text       TEXT COLLATE "C" NOT NULL,
  date_start TEXT COLLATE "C",
  date_end   TEXT COLLATE "C",
  day        TEXT COLLATE "C" NOT NULL,
  topics     TEXT COLLATE "C",
  place      TEXT COLLATE "C",
  occasion   TEXT COLLATE "C",
  during     TEXT COLLATE "C",
  report     TEXT COLLATE "C" NOT NULL,
  start      BIGINT NOT NULL,
  "end"      BIGINT NOT NULL,
  body       BYTEA NOT NULL
);
CREATE INDEX statement_by_speaker ON statement (speaker, day);
CREATE INDEX statement_by_report ON statement (report, start);
CREATE INDEX statement_by_day ON statement (day, id);
CREATE INDEX statement_by_event ON statement (during);

CREATE TABLE office (
  no           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id           TEXT COLLATE "C" NOT NULL UNIQUE,
  person       TEXT COLLATE "C",
  name         TEXT COLLATE "C" NOT NULL,
  office       TEXT COLLATE "C" NOT NULL,
  title        TEXT COLLATE "C" NOT NULL,
  country      TEXT COLLATE "C",
  organisation TEXT COLLATE "C",
  from_day     TEXT COLLATE "C",
  to_day       TEXT COLLATE "C",
  body         BYTEA NOT NULL
);
CREATE INDEX office_by_person ON office (person);
CREATE INDEX office_by_office ON office (office, country);

CREATE TABLE attestation (
  office   BIGINT NOT NULL REFERENCES office (no) ON DELETE CASCADE,
  position BIGINT NOT NULL,
  day      TEXT COLLATE "C",
  how      TEXT COLLATE "C" NOT NULL,
  term     TEXT COLLATE "C" NOT NULL,
  report   TEXT COLLATE "C",
  start    BIGINT,
  "end"    BIGINT,
  PRIMARY KEY (office, position)
);
CREATE INDEX attestation_by_report ON attestation (report);

-- what questions call by SQLite's name
CREATE FUNCTION instr(words TEXT, piece TEXT) RETURNS INTEGER LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT strpos(words, piece)
$$;

-- full text ---------------------------------------------------------------------------------------------------------------

-- words as FTS5's tokenizer has them: letters and digits alone, without case and marks
CREATE FUNCTION chancery_fold(words TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(regexp_replace(regexp_replace(normalize(words, NFKD) COLLATE "und-x-icu", '[\u0300-\u036f]', '', 'g'),
    '[^[:alnum:]]+', ' ', 'g'))
$$;

-- a vector holds a megabyte of words: what stands later in a longer text is not found
CREATE FUNCTION chancery_words(words TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('simple', left(chancery_fold(words), 400000))
$$;

-- an expression of FTS5 as query.Words writes it: "quoted words", "begin"*, AND, OR, NOT, brackets
CREATE FUNCTION chancery_query(expression TEXT) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  piece TEXT[];
  phrase TEXT;
  found TEXT := '';
BEGIN
  FOR piece IN SELECT regexp_matches(expression, '"([^"]*)"(\*?)|(AND|OR|NOT)|([()])', 'g') LOOP
    IF piece[1] IS NOT NULL THEN
      SELECT string_agg(quote_literal(word), ' <-> ') INTO phrase
        FROM unnest(string_to_array(btrim(chancery_fold(piece[1])), ' ')) AS word WHERE word <> '';
      found := found || '(' || coalesce(phrase, quote_literal('~')) || CASE WHEN piece[2] = '*' AND phrase IS NOT NULL THEN ':*' ELSE '' END || ')';
    ELSIF piece[3] IS NOT NULL THEN
      found := found || CASE piece[3] WHEN 'AND' THEN ' & ' WHEN 'OR' THEN ' | ' ELSE ' & !' END;
    ELSE
      found := found || piece[4];
    END IF;
  END LOOP;
  RETURN found::tsquery;
END
$$;

ALTER TABLE report ADD COLUMN search tsvector
  GENERATED ALWAYS AS (chancery_words(coalesce(title, '') || ' ' || text)) STORED;
ALTER TABLE event ADD COLUMN search tsvector GENERATED ALWAYS AS (chancery_words(words)) STORED;
ALTER TABLE statement ADD COLUMN search tsvector
  GENERATED ALWAYS AS (chancery_words(name || ' ' || text || ' ' || coalesce(topics, ''))) STORED;
CREATE INDEX report_by_words ON report USING gin (search);
CREATE INDEX event_by_words ON event USING gin (search);
CREATE INDEX statement_by_words ON statement USING gin (search);
-- views for people with a SQL prompt ----------------------------------------------------------------------------------------

CREATE VIEW events AS
SELECT e.id, e.type, e.modes, e.status, e.date_start, e.date_end,
  (SELECT string_agg(name, '; ') FROM (SELECT p.name FROM event_party ep JOIN party p ON p.id = ep.party
     WHERE ep.event = e.no AND ep.role = 'actor' ORDER BY ep.position) named) AS actors,
  (SELECT string_agg(name, '; ') FROM (SELECT p.name FROM event_party ep JOIN party p ON p.id = ep.party
     WHERE ep.event = e.no AND ep.role = 'recipient' ORDER BY ep.position) named) AS recipients,
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

-- Names as people type them: each word of a party's name under the key that its spellings share.

CREATE TABLE party_word (
  key   TEXT COLLATE "C" NOT NULL,
  word  TEXT COLLATE "C" NOT NULL,
  party TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (key, word, party)
);
CREATE INDEX party_word_by_word ON party_word (word, party);

CREATE INDEX event_by_place ON event (place, day);
CREATE INDEX event_by_reports ON event (reports, day, id);

-- How many there are of things, kept by triggers as rows come and go, so that no page counts a whole table. See docs/SCHEMA.md.

CREATE TABLE tally (
  kind  TEXT COLLATE "C" NOT NULL,
  value TEXT COLLATE "C" NOT NULL,
  n     BIGINT NOT NULL,
  PRIMARY KEY (kind, value)
);
CREATE INDEX tally_by_count ON tally (kind, n, value);

-- one statement may bring or take several rows that count as one, so counts are kept a statement, not a row
CREATE FUNCTION chancery_count(kind_of TEXT, value_of TEXT, step BIGINT) RETURNS void LANGUAGE sql AS $$
  INSERT INTO tally (kind, value, n) VALUES (kind_of, value_of, step)
    ON CONFLICT (kind, value) DO UPDATE SET n = tally.n + excluded.n
$$;

CREATE FUNCTION chancery_event_tally() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  step BIGINT := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  PERFORM chancery_count('events', '', step * count(*)), chancery_count('month', substr(day, 1, 7), step * count(*))
    FROM rows GROUP BY substr(day, 1, 7);
  RETURN NULL;
END
$$;
CREATE TRIGGER event_tallied AFTER INSERT ON event REFERENCING NEW TABLE AS rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery_event_tally();
CREATE TRIGGER event_untallied AFTER DELETE ON event REFERENCING OLD TABLE AS rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery_event_tally();

CREATE FUNCTION chancery_event_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM chancery_count('month', substr(old.day, 1, 7), -1), chancery_count('month', substr(new.day, 1, 7), 1);
  RETURN NULL;
END
$$;
CREATE TRIGGER event_moved AFTER UPDATE OF day ON event FOR EACH ROW WHEN (old.day <> new.day)
  EXECUTE FUNCTION chancery_event_moved();

-- an event counts once for a party, or a country, however often it is among the parties
CREATE FUNCTION chancery_event_party_tally() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  step BIGINT := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  PERFORM chancery_count('party', one.party, step * count(*)) FROM (
    SELECT DISTINCT r.event, r.party FROM rows r WHERE NOT EXISTS (
      SELECT 1 FROM event_party p WHERE p.event = r.event AND p.party = r.party AND NOT EXISTS (
        SELECT 1 FROM rows same WHERE same.event = p.event AND same.role = p.role AND same.position = p.position))) one
    GROUP BY one.party;
  PERFORM chancery_count('country', one.country, step * count(*)) FROM (
    SELECT DISTINCT r.event, r.country FROM rows r WHERE r.country IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM event_party p WHERE p.event = r.event AND p.country = r.country AND NOT EXISTS (
        SELECT 1 FROM rows same WHERE same.event = p.event AND same.role = p.role AND same.position = p.position))) one
    GROUP BY one.country;
  RETURN NULL;
END
$$;
CREATE TRIGGER event_party_tallied AFTER INSERT ON event_party REFERENCING NEW TABLE AS rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery_event_party_tally();
CREATE TRIGGER event_party_untallied AFTER DELETE ON event_party REFERENCING OLD TABLE AS rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery_event_party_tally();

CREATE FUNCTION chancery_conflict_tally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM chancery_count('disputed', '', CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END * count(*)) FROM (
    SELECT DISTINCT r.event FROM rows r WHERE NOT EXISTS (
      SELECT 1 FROM conflict c WHERE c.event = r.event AND NOT EXISTS (
        SELECT 1 FROM rows same WHERE same.event = c.event AND same.field = c.field AND same.position = c.position))) one
    HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER conflict_tallied AFTER INSERT ON conflict REFERENCING NEW TABLE AS rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery_conflict_tally();
CREATE TRIGGER conflict_untallied AFTER DELETE ON conflict REFERENCING OLD TABLE AS rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery_conflict_tally();

-- of statements and offices, under the table's name in the plural
CREATE FUNCTION chancery_tally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM chancery_count(TG_TABLE_NAME || 's', '', CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END);
  RETURN NULL;
END
$$;
CREATE TRIGGER statement_tallied AFTER INSERT OR DELETE ON statement FOR EACH ROW EXECUTE FUNCTION chancery_tally();
CREATE TRIGGER office_tallied AFTER INSERT OR DELETE ON office FOR EACH ROW EXECUTE FUNCTION chancery_tally();

CREATE FUNCTION chancery_report_tally() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  one report := CASE TG_OP WHEN 'INSERT' THEN new ELSE old END;
  step BIGINT := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  PERFORM chancery_count('reports', '', step), chancery_count('outlet', coalesce(one.publisher, ''), step),
    chancery_count('published', coalesce(substr(one.day, 1, 7), ''), step);
  RETURN NULL;
END
$$;
CREATE TRIGGER report_tallied AFTER INSERT OR DELETE ON report FOR EACH ROW EXECUTE FUNCTION chancery_report_tally();

INSERT INTO tally (kind, value, n) SELECT kind, '', 0 FROM unnest(ARRAY['events', 'statements', 'reports', 'offices', 'disputed']) AS kind;

CREATE INDEX related_by_other ON related (other, event);
CREATE INDEX office_by_country ON office (country, office);
CREATE INDEX office_by_organisation ON office (organisation, office);
CREATE INDEX statement_by_country ON statement (country, day);

-- What people judged, and tenures that reference lists give: kept beside what came in, and taken into account whenever the record is derived.

CREATE TABLE judgement (
  id      TEXT COLLATE "C" PRIMARY KEY,
  verdict TEXT COLLATE "C" NOT NULL,
  field   TEXT COLLATE "C",
  value   TEXT COLLATE "C",
  judge   TEXT COLLATE "C" NOT NULL,
  at      TEXT COLLATE "C" NOT NULL,
  note    TEXT COLLATE "C"
);

CREATE TABLE judgement_anchor (
  judgement TEXT COLLATE "C" NOT NULL REFERENCES judgement (id) ON DELETE CASCADE,
  position  BIGINT NOT NULL,
  kind      TEXT COLLATE "C" NOT NULL,
  report    TEXT COLLATE "C" NOT NULL,
  start     BIGINT NOT NULL,
  "end"     BIGINT NOT NULL,
  PRIMARY KEY (judgement, position)
);

-- rows of imported reference lists
CREATE TABLE holding (
  source   TEXT COLLATE "C" NOT NULL,
  line     BIGINT NOT NULL,
  person   TEXT COLLATE "C" NOT NULL,
  country  TEXT COLLATE "C",
  organisation TEXT COLLATE "C",
  office   TEXT COLLATE "C" NOT NULL,
  title    TEXT COLLATE "C" NOT NULL,
  from_day TEXT COLLATE "C",
  to_day   TEXT COLLATE "C",
  ended    BIGINT NOT NULL,
  PRIMARY KEY (source, line)
);
CREATE INDEX holding_by_office ON holding (office, country);

-- What was worked out between the reports so far, so that one more touches its neighbourhood alone. All of it is derived, and is nobody's interface.

CREATE TABLE name (
  id             TEXT COLLATE "C" PRIMARY KEY,
  name           TEXT COLLATE "C" NOT NULL,
  country        TEXT COLLATE "C",
  one            TEXT COLLATE "C" NOT NULL,
  person         TEXT COLLATE "C" NOT NULL,
  person_name    TEXT COLLATE "C" NOT NULL,
  person_country TEXT COLLATE "C"
);
CREATE INDEX name_by_one ON name (one);

CREATE TABLE name_key (
  key  TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (key, name)
);

CREATE TABLE name_use (
  source TEXT COLLATE "C" NOT NULL,
  name   TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (source, name)
);
CREATE INDEX name_use_by_name ON name_use (name, source);

CREATE TABLE node (
  no        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report    TEXT COLLATE "C" NOT NULL,
  idx       BIGINT NOT NULL,
  part      TEXT COLLATE "C" NOT NULL,
  low       BIGINT NOT NULL,
  high      BIGINT NOT NULL,
  anchor    BIGINT NOT NULL,
  home      BIGINT NOT NULL,
  component BIGINT NOT NULL,
  event     TEXT COLLATE "C" NOT NULL,
  UNIQUE (report, idx, part)
);
CREATE INDEX node_by_component ON node (component, home);

CREATE TABLE node_key (
  key  BIGINT NOT NULL,
  node BIGINT NOT NULL,
  PRIMARY KEY (key, node)
);
CREATE INDEX node_key_by_node ON node_key (node);

CREATE TABLE attested (
  source TEXT COLLATE "C" NOT NULL,
  idx    BIGINT NOT NULL,
  person TEXT COLLATE "C" NOT NULL,
  office TEXT COLLATE "C" NOT NULL,
  owner  TEXT COLLATE "C" NOT NULL,
  post   TEXT COLLATE "C" NOT NULL,
  body   BYTEA NOT NULL,
  PRIMARY KEY (source, idx)
);
CREATE INDEX attested_by_person ON attested (person, office, owner);
CREATE INDEX attested_by_post ON attested (post);

ALTER TABLE office ADD COLUMN post TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX office_by_post ON office (post);

-- every name that the record gives a party, and how often
CREATE TABLE party_name (
  party   TEXT COLLATE "C" NOT NULL,
  name    TEXT COLLATE "C" NOT NULL,
  country TEXT COLLATE "C" NOT NULL,
  kind    TEXT COLLATE "C" NOT NULL,
  uses    BIGINT NOT NULL,
  PRIMARY KEY (party, name, country, kind)
);

-- keys under which reports that may be copies of one another meet, and those that are
CREATE TABLE copy_key (
  key    BIGINT NOT NULL,
  report TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (key, report)
);
CREATE INDEX copy_key_by_report ON copy_key (report);

CREATE TABLE copy_link (
  one   TEXT COLLATE "C" NOT NULL,
  other TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (one, other)
);
