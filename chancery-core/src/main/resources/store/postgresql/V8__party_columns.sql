-- What lists of a party's or a country's events are filtered by stands beside the party, so that they read no event that they do not show.

ALTER TABLE event_party ADD COLUMN type TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE event_party ADD COLUMN status TEXT COLLATE "C" NOT NULL DEFAULT '';
UPDATE event_party SET type = (SELECT e.type FROM event e WHERE e.no = event_party.event),
  status = (SELECT e.status FROM event e WHERE e.no = event_party.event);

DROP INDEX event_party_by_party;
CREATE INDEX event_party_by_party ON event_party (party, day, event, type, status);
DROP INDEX event_party_by_country;
CREATE INDEX event_party_by_country ON event_party (country, day, event, type, status);
