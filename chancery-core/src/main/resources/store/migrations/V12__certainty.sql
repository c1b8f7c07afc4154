-- How likely an event is told right, what its days were read from, and the floor that the store was made with. What an earlier version coded has neither.

ALTER TABLE event ADD COLUMN date_basis TEXT;
ALTER TABLE event ADD COLUMN certainty REAL;
ALTER TABLE mention ADD COLUMN date_basis TEXT;
ALTER TABLE mention ADD COLUMN certainty REAL;
CREATE INDEX event_by_certainty ON event (certainty);

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
