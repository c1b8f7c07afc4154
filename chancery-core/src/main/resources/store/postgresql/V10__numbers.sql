-- An event's number grows with its day (EventNumber). When an event came is now a column of its own.

ALTER TABLE event ALTER COLUMN no DROP IDENTITY;
ALTER TABLE event ADD COLUMN came BIGINT NOT NULL DEFAULT 0;
CREATE INDEX event_by_coming ON event (came);

-- the record is derived anew, with numbers of this kind
DELETE FROM event_party;
DELETE FROM event_topic;
DELETE FROM mention;
DELETE FROM evidence;
DELETE FROM conflict;
DELETE FROM related;
DELETE FROM attestation;
DELETE FROM event;
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
INSERT INTO pending (report, change) SELECT id, 'added' FROM report ON CONFLICT (report) DO UPDATE SET change = 'added';
INSERT INTO pending (report, change) SELECT 'list:' || source || '#' || line, 'list' FROM holding ON CONFLICT (report) DO NOTHING;

-- how many events there are of each type and status, and at each place
CREATE FUNCTION chancery_event_kinds_tally() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  one event := CASE TG_OP WHEN 'INSERT' THEN new ELSE old END;
  step BIGINT := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  PERFORM chancery_count('type', one.type, step), chancery_count('status', one.status, step);
  IF one.place IS NOT NULL THEN
    PERFORM chancery_count('place', one.place, step);
  END IF;
  IF one.country IS NOT NULL THEN
    PERFORM chancery_count('place_country', one.country, step);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER event_kinds_tallied AFTER INSERT OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION chancery_event_kinds_tally();
