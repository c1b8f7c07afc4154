-- How likely an event is told right, what its days were read from, and the floor that the store was made with. What an earlier version coded has neither.

ALTER TABLE event ADD COLUMN date_basis TEXT COLLATE "C";
ALTER TABLE event ADD COLUMN certainty DOUBLE PRECISION;
ALTER TABLE mention ADD COLUMN date_basis TEXT COLLATE "C";
ALTER TABLE mention ADD COLUMN certainty DOUBLE PRECISION;
CREATE INDEX event_by_certainty ON event (certainty);

CREATE TABLE setting (
  name  TEXT COLLATE "C" PRIMARY KEY,
  value TEXT COLLATE "C" NOT NULL
);
