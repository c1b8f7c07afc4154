-- Names as people type them: each word of a party's name under the key that its spellings share.

CREATE TABLE party_word (
  key   TEXT NOT NULL,
  word  TEXT NOT NULL,
  party TEXT NOT NULL,
  PRIMARY KEY (key, word, party)
) WITHOUT ROWID;
CREATE INDEX party_word_by_word ON party_word (word, party);

CREATE INDEX event_by_place ON event (place, day);
CREATE INDEX event_by_reports ON event (reports, day, id);
