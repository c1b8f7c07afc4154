-- A row of an imported list keeps the id that Wikidata has for its person.

ALTER TABLE holding ADD COLUMN wikidata TEXT;
