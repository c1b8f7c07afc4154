-- How many there are of things, kept by triggers as rows come and go, so that no page counts a whole table. See docs/SCHEMA.md.

CREATE TABLE tally (
  kind  TEXT NOT NULL,
  value TEXT NOT NULL,
  n     INTEGER NOT NULL,
  PRIMARY KEY (kind, value)
) WITHOUT ROWID;
CREATE INDEX tally_by_count ON tally (kind, n, value);

INSERT INTO tally SELECT 'events', '', count(*) FROM event;
INSERT INTO tally SELECT 'statements', '', count(*) FROM statement;
INSERT INTO tally SELECT 'reports', '', count(*) FROM report;
INSERT INTO tally SELECT 'offices', '', count(*) FROM office;
INSERT INTO tally SELECT 'disputed', '', count(DISTINCT event) FROM conflict;
INSERT INTO tally SELECT 'month', substr(day, 1, 7), count(*) FROM event GROUP BY substr(day, 1, 7);
INSERT INTO tally SELECT 'party', party, count(DISTINCT event) FROM event_party GROUP BY party;
INSERT INTO tally SELECT 'country', country, count(DISTINCT event) FROM event_party WHERE country IS NOT NULL GROUP BY country;
INSERT INTO tally SELECT 'outlet', coalesce(publisher, ''), count(*) FROM report GROUP BY coalesce(publisher, '');
INSERT INTO tally SELECT 'published', coalesce(substr(day, 1, 7), ''), count(*) FROM report GROUP BY coalesce(substr(day, 1, 7), '');

CREATE TRIGGER event_tallied AFTER INSERT ON event BEGIN
  INSERT INTO tally (kind, value, n) VALUES ('events', '', 1), ('month', substr(new.day, 1, 7), 1)
    ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER event_untallied AFTER DELETE ON event BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = 'events' AND value = '';
  UPDATE tally SET n = n - 1 WHERE kind = 'month' AND value = substr(old.day, 1, 7);
END;
CREATE TRIGGER event_moved AFTER UPDATE OF day ON event WHEN old.day <> new.day BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = 'month' AND value = substr(old.day, 1, 7);
  INSERT INTO tally (kind, value, n) VALUES ('month', substr(new.day, 1, 7), 1) ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;

-- an event counts once for a party, or a country, however often it is among the parties
CREATE TRIGGER event_party_tallied AFTER INSERT ON event_party BEGIN
  INSERT INTO tally (kind, value, n)
    SELECT 'party', new.party, 1 WHERE NOT EXISTS (
      SELECT 1 FROM event_party WHERE event = new.event AND party = new.party AND (role <> new.role OR position <> new.position))
    ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
  INSERT INTO tally (kind, value, n)
    SELECT 'country', new.country, 1 WHERE new.country IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM event_party WHERE event = new.event AND country = new.country AND (role <> new.role OR position <> new.position))
    ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER event_party_untallied AFTER DELETE ON event_party BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = 'party' AND value = old.party
    AND NOT EXISTS (SELECT 1 FROM event_party WHERE event = old.event AND party = old.party);
  UPDATE tally SET n = n - 1 WHERE kind = 'country' AND value = old.country
    AND NOT EXISTS (SELECT 1 FROM event_party WHERE event = old.event AND country = old.country);
END;

CREATE TRIGGER conflict_tallied AFTER INSERT ON conflict
WHEN NOT EXISTS (SELECT 1 FROM conflict WHERE event = new.event AND (field <> new.field OR position <> new.position)) BEGIN
  INSERT INTO tally (kind, value, n) VALUES ('disputed', '', 1) ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER conflict_untallied AFTER DELETE ON conflict
WHEN NOT EXISTS (SELECT 1 FROM conflict WHERE event = old.event) BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = 'disputed' AND value = '';
END;

CREATE TRIGGER statement_tallied AFTER INSERT ON statement BEGIN
  INSERT INTO tally (kind, value, n) VALUES ('statements', '', 1) ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER statement_untallied AFTER DELETE ON statement BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = 'statements' AND value = '';
END;

CREATE TRIGGER office_tallied AFTER INSERT ON office BEGIN
  INSERT INTO tally (kind, value, n) VALUES ('offices', '', 1) ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER office_untallied AFTER DELETE ON office BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = 'offices' AND value = '';
END;

CREATE TRIGGER report_tallied AFTER INSERT ON report BEGIN
  INSERT INTO tally (kind, value, n)
    VALUES ('reports', '', 1), ('outlet', coalesce(new.publisher, ''), 1), ('published', coalesce(substr(new.day, 1, 7), ''), 1)
    ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER report_untallied AFTER DELETE ON report BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = 'reports' AND value = '';
  UPDATE tally SET n = n - 1 WHERE kind = 'outlet' AND value = coalesce(old.publisher, '');
  UPDATE tally SET n = n - 1 WHERE kind = 'published' AND value = coalesce(substr(old.day, 1, 7), '');
END;

CREATE INDEX related_by_other ON related (other, event);
CREATE INDEX office_by_country ON office (country, office);
CREATE INDEX office_by_organisation ON office (organisation, office);
CREATE INDEX statement_by_country ON statement (country, day);
