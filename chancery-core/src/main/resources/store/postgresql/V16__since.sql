-- What came since a time: where the record stood at the minutes in which it was written, and the events that are no more. What was there before is taken
-- to have come on the day of the last report. Facets of offices and of certainty; events by office.

CREATE TABLE came_at (
  at   TEXT COLLATE "C" PRIMARY KEY,
  last BIGINT NOT NULL
);
INSERT INTO came_at (at, last)
  SELECT substr(max(ingested_at), 1, 16), (SELECT last FROM coming) FROM report HAVING max(ingested_at) IS NOT NULL;

CREATE TABLE gone (
  id   TEXT COLLATE "C" PRIMARY KEY,
  came BIGINT NOT NULL
);

CREATE INDEX report_by_ingestion ON report (ingested_at);
CREATE INDEX event_party_by_office ON event_party (office, day, event) WHERE office IS NOT NULL;

ALTER TABLE event_facet ADD COLUMN offices TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE event_facet ADD COLUMN certainty DOUBLE PRECISION;
UPDATE event_facet SET
  certainty = (SELECT e.certainty FROM event e WHERE e.no = event_facet.event),
  offices = coalesce((SELECT string_agg(DISTINCT p.office, chr(31) ORDER BY p.office) FROM event_party p
    WHERE p.event = event_facet.event AND p.office IS NOT NULL), '');
