-- An event's number grows with its day (EventNumber): full text, which finds events in the order of their numbers, finds the latest first. When
-- an event came is now a column of its own.

ALTER TABLE event ADD COLUMN came INTEGER NOT NULL DEFAULT 0;
CREATE INDEX event_by_coming ON event (came);

-- how many events there are of each type and status, and at each place, as V3 counts others
INSERT INTO tally SELECT 'type', type, count(*) FROM event GROUP BY type;
INSERT INTO tally SELECT 'status', status, count(*) FROM event GROUP BY status;
INSERT INTO tally SELECT 'place', place, count(*) FROM event WHERE place IS NOT NULL GROUP BY place;
INSERT INTO tally SELECT 'place_country', country, count(*) FROM event WHERE country IS NOT NULL GROUP BY country;
CREATE TRIGGER event_kinds_tallied AFTER INSERT ON event BEGIN
  INSERT INTO tally (kind, value, n) VALUES ('type', new.type, 1), ('status', new.status, 1)
    ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
  INSERT INTO tally (kind, value, n) SELECT 'place', new.place, 1 WHERE new.place IS NOT NULL
    ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
  INSERT INTO tally (kind, value, n) SELECT 'place_country', new.country, 1 WHERE new.country IS NOT NULL
    ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER event_kinds_untallied AFTER DELETE ON event BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = 'type' AND value = old.type;
  UPDATE tally SET n = n - 1 WHERE kind = 'status' AND value = old.status;
  UPDATE tally SET n = n - 1 WHERE kind = 'place' AND value = old.place;
  UPDATE tally SET n = n - 1 WHERE kind = 'place_country' AND value = old.country;
END;

-- written in order of numbers, by the program
DROP TRIGGER event_words_added;
DROP TRIGGER event_words_removed;

-- the record is derived anew, with numbers of this kind
DELETE FROM event_party;
DELETE FROM event_topic;
DELETE FROM mention;
DELETE FROM evidence;
DELETE FROM conflict;
DELETE FROM related;
DELETE FROM attestation;
DELETE FROM event;
INSERT INTO event_words (event_words) VALUES ('delete-all');
DELETE FROM statement;
DELETE FROM office;
DELETE FROM party;
DELETE FROM party_word;
DELETE FROM party_name;
DELETE FROM name;
DELETE FROM name_key;
DELETE FROM name_use;
DELETE FROM node;
DELETE FROM node_key;
DELETE FROM attested;
DELETE FROM copy_key;
DELETE FROM copy_link;
UPDATE report SET copy_of = NULL WHERE copy_of IS NOT NULL;
INSERT INTO pending (report, change) SELECT id, 'added' FROM report WHERE true ON CONFLICT (report) DO UPDATE SET change = 'added';
INSERT INTO pending (report, change) SELECT 'list:' || source || '#' || line, 'list' FROM holding WHERE true ON CONFLICT (report) DO NOTHING;
