-- What is new since somebody last looked: numbers of coming are given once and never go back, whatever goes out of the record or is derived anew, and
-- an event says by which number it came first.

ALTER TABLE event ADD COLUMN first BIGINT NOT NULL DEFAULT 0;
UPDATE event SET first = came;

CREATE TABLE coming (
  last BIGINT NOT NULL
);
INSERT INTO coming (last) SELECT coalesce(max(came), 0) FROM event;
CREATE FUNCTION chancery_event_came() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE coming SET last = greatest(last, new.came);
  RETURN NULL;
END
$$;
CREATE TRIGGER event_came AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION chancery_event_came();
