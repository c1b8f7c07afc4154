-- Counts, maps and scales over hundreds or thousands of events read one short row each: the event's own row has its whole text.

CREATE TABLE event_facet (
  event     INTEGER PRIMARY KEY REFERENCES event (no) ON DELETE CASCADE,
  day       TEXT NOT NULL,
  type      TEXT NOT NULL,
  status    TEXT NOT NULL,
  quad      INTEGER NOT NULL,
  score     REAL NOT NULL,
  place     TEXT,
  country   TEXT,
  lat       REAL,
  lon       REAL,
  occasion  TEXT,
  parties   TEXT NOT NULL,
  countries TEXT NOT NULL,
  topics    TEXT NOT NULL,
  outlets   TEXT NOT NULL
);

INSERT INTO event_facet
SELECT e.no, e.day, e.type, e.status, e.quad, e.score, e.place, e.country, e.lat, e.lon, e.occasion,
  coalesce((SELECT group_concat(v, char(31)) FROM (SELECT DISTINCT party AS v FROM event_party WHERE event = e.no ORDER BY 1)), ''),
  coalesce((SELECT group_concat(v, char(31)) FROM
    (SELECT DISTINCT country AS v FROM event_party WHERE event = e.no AND country IS NOT NULL ORDER BY 1)), ''),
  coalesce((SELECT group_concat(v, char(31)) FROM (SELECT topic AS v FROM event_topic WHERE event = e.no ORDER BY 1)), ''),
  coalesce((SELECT group_concat(v, char(31)) FROM
    (SELECT DISTINCT r.publisher AS v FROM mention m JOIN report r ON r.id = m.report WHERE m.event = e.no AND r.publisher IS NOT NULL ORDER BY 1)), '')
FROM event e ORDER BY e.no;

-- what it was for is in event_facet now
DROP INDEX report_by_id;
