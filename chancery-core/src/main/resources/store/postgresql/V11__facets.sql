-- Counts, maps and scales over hundreds or thousands of events read one short row each: the event's own row has its whole text.

CREATE TABLE event_facet (
  event     BIGINT PRIMARY KEY REFERENCES event (no) ON DELETE CASCADE,
  day       TEXT COLLATE "C" NOT NULL,
  type      TEXT COLLATE "C" NOT NULL,
  status    TEXT COLLATE "C" NOT NULL,
  quad      BIGINT NOT NULL,
  score     DOUBLE PRECISION NOT NULL,
  place     TEXT COLLATE "C",
  country   TEXT COLLATE "C",
  lat       DOUBLE PRECISION,
  lon       DOUBLE PRECISION,
  occasion  TEXT COLLATE "C",
  parties   TEXT COLLATE "C" NOT NULL,
  countries TEXT COLLATE "C" NOT NULL,
  topics    TEXT COLLATE "C" NOT NULL,
  outlets   TEXT COLLATE "C" NOT NULL
);

INSERT INTO event_facet
SELECT e.no, e.day, e.type, e.status, e.quad, e.score, e.place, e.country, e.lat, e.lon, e.occasion,
  coalesce((SELECT string_agg(v, chr(31)) FROM (SELECT DISTINCT party AS v FROM event_party WHERE event = e.no ORDER BY 1) AS one), ''),
  coalesce((SELECT string_agg(v, chr(31)) FROM
    (SELECT DISTINCT country AS v FROM event_party WHERE event = e.no AND country IS NOT NULL ORDER BY 1) AS one), ''),
  coalesce((SELECT string_agg(v, chr(31)) FROM (SELECT topic AS v FROM event_topic WHERE event = e.no ORDER BY 1) AS one), ''),
  coalesce((SELECT string_agg(v, chr(31)) FROM
    (SELECT DISTINCT r.publisher AS v FROM mention m JOIN report r ON r.id = m.report WHERE m.event = e.no AND r.publisher IS NOT NULL ORDER BY 1) AS one), '')
FROM event e ORDER BY e.no;

-- what it was for is in event_facet now
DROP INDEX report_by_id;
