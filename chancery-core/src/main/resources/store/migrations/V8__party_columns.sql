-- What lists of a party's or a country's events are filtered by stands beside the party, so that they read no event that they do not show.

ALTER TABLE event_party ADD COLUMN type TEXT NOT NULL DEFAULT '';
ALTER TABLE event_party ADD COLUMN status TEXT NOT NULL DEFAULT '';
UPDATE event_party SET type = (SELECT e.type FROM event e WHERE e.no = event_party.event),
  status = (SELECT e.status FROM event e WHERE e.no = event_party.event);

DROP INDEX event_party_by_party;
CREATE INDEX event_party_by_party ON event_party (party, day, event, type, status);
DROP INDEX event_party_by_country;
CREATE INDEX event_party_by_country ON event_party (country, day, event, type, status);

-- the beginnings of words that people type first have lists of their own: without, a beginning of two letters reads every word that has it
DROP TABLE event_words;
CREATE VIRTUAL TABLE event_words USING fts5 (words, content = 'event', content_rowid = 'no', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
INSERT INTO event_words (event_words) VALUES ('rebuild');
DROP TABLE statement_words;
CREATE VIRTUAL TABLE statement_words USING fts5 (name, text, topics, content = 'statement', content_rowid = 'no', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
INSERT INTO statement_words (statement_words) VALUES ('rebuild');
