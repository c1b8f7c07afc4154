-- Lists of a large record: what a list is filtered by and sorted by stands in one index, so that it reads no event that it does not show.

DROP INDEX event_by_day;
CREATE INDEX event_by_day ON event (day, id, type, status);
DROP INDEX event_by_type;
CREATE INDEX event_by_type ON event (type, day, id, status);
DROP INDEX event_by_status;
CREATE INDEX event_by_status ON event (status, day, id, type);
DROP INDEX event_by_country;
CREATE INDEX event_by_country ON event (country, day, id);
DROP INDEX event_by_place;
CREATE INDEX event_by_place ON event (place, day, id);

-- events of more than one day
CREATE INDEX event_by_span ON event (day, date_start) WHERE date_start <> day;
