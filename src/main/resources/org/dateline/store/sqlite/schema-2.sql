-- A reason rests on several names, one a line, and on a paragraph: 0 for the headline, -1 for none.
ALTER TABLE mention RENAME COLUMN why_name TO why_names;
ALTER TABLE mention ADD COLUMN why_paragraph INTEGER NOT NULL DEFAULT -1;

-- Mentions of words made from the name ("Chinese"); counted in neither articles nor mentions.
ALTER TABLE name ADD COLUMN weak INTEGER NOT NULL DEFAULT 0;
-- A full written form, as first seen.
ALTER TABLE name ADD COLUMN written TEXT NOT NULL DEFAULT '';
-- Names with the same link are one entity, and what the name dictionary calls it.
ALTER TABLE name ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE name ADD COLUMN link_title TEXT NOT NULL DEFAULT '';
-- What the reader made of that, as the numbers of corrections, 0 for none: what set the name apart
-- from its link, and what joined its link to the entity. A hidden name is none, as the reader said.
ALTER TABLE name ADD COLUMN apart INTEGER NOT NULL DEFAULT 0;
ALTER TABLE name ADD COLUMN merged INTEGER NOT NULL DEFAULT 0;
ALTER TABLE name ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;

-- Until it is linked, each name is an entity by itself, as before.
UPDATE name SET
  link = '?' || number,
  written = coalesce(
    (SELECT text FROM form WHERE form.name = name.number AND form.mentions > 0
     ORDER BY written_out DESC, form.mentions DESC, text LIMIT 1),
    folded);
CREATE INDEX name_link ON name (link);
CREATE INDEX name_apart ON name (apart) WHERE apart > 0;
-- For counting: few names are another's, or none.
CREATE INDEX name_of_other ON name (number, entity, hidden) WHERE entity <> number OR hidden <> 0;

-- What the reader said, in the order in which it takes effect; a model.Correction a row. What it
-- does to the other tables can be made again from it at any time.
CREATE TABLE correction (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  made TEXT NOT NULL,                -- ISO 8601, like undone
  undone TEXT NOT NULL,              -- empty while it holds
  kind TEXT NOT NULL,
  article TEXT NOT NULL,             -- an id, empty where it holds everywhere
  part INTEGER NOT NULL,             -- the place in the article; -1, 0 and 0 for none
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  type TEXT NOT NULL,                -- the name; empty for none
  folded TEXT NOT NULL,
  written TEXT NOT NULL,             -- or the characters at the place
  other_type TEXT NOT NULL,          -- the second name, the other type or the new name
  other_folded TEXT NOT NULL,
  other_written TEXT NOT NULL,
  link TEXT NOT NULL,                -- copies of the links of both names, so that all corrections
  other_link TEXT NOT NULL           -- can be replayed without a look at two million names
);
CREATE INDEX correction_article ON correction (article);
CREATE INDEX correction_name ON correction (folded, type);
CREATE INDEX correction_other_name ON correction (other_folded, other_type);

-- Mentions that the reader said are none, as they were found; of no mention is a row in both.
CREATE TABLE withheld_mention (
  article INTEGER NOT NULL REFERENCES article (number),
  part INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  name INTEGER NOT NULL REFERENCES name (number),
  why INTEGER NOT NULL,
  why_names TEXT NOT NULL,
  why_paragraph INTEGER NOT NULL,
  PRIMARY KEY (article, part, start)
) WITHOUT ROWID;

-- Entities whose type or name the reader has set; empty where it is as found.
CREATE TABLE corrected_entity (
  entity INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  display TEXT NOT NULL
);

-- While names are linked again: those that are to have another link, until they have it.
CREATE TABLE relinked_name (
  name INTEGER PRIMARY KEY REFERENCES name (number),
  link TEXT NOT NULL,
  link_title TEXT NOT NULL
);
CREATE INDEX relinked_name_link ON relinked_name (link);
