-- One row: a name that no other library has, the change number last given out, and when the library
-- was made.
CREATE TABLE library (
  id TEXT NOT NULL,
  change INTEGER NOT NULL,
  created TEXT NOT NULL
);
INSERT INTO library VALUES (lower(hex(randomblob(16))), 0, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'));

-- The text stands last: SQLite reads a row up to the column that is asked for.
CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  change INTEGER NOT NULL UNIQUE,    -- the change that touched it last
  revision INTEGER NOT NULL,         -- counts the changes of title and text
  recognised TEXT NOT NULL,          -- the version that found its names, empty for none yet
  unread INTEGER NOT NULL,
  starred INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  source TEXT NOT NULL,
  authors TEXT NOT NULL,             -- one a line
  published TEXT NOT NULL,           -- ISO 8601, empty where unknown
  url TEXT NOT NULL,
  language TEXT NOT NULL,
  origin TEXT NOT NULL,              -- the file it came from
  text TEXT NOT NULL
);
CREATE INDEX article_recognised ON article (recognised);

-- A full name as it is compared. Names with the same entity are one person, place or organization;
-- an entity's number is the number of one of its names.
CREATE TABLE name (
  number INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  folded TEXT NOT NULL,
  entity INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  UNIQUE (folded, type)
);
CREATE INDEX name_entity ON name (entity);
CREATE INDEX name_articles ON name (articles);

-- How often a name is written in which way; "written out" tells full forms from short ones.
CREATE TABLE form (
  name INTEGER NOT NULL REFERENCES name (number),
  text TEXT NOT NULL,
  written_out INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (name, text, written_out)
) WITHOUT ROWID;
CREATE INDEX form_text ON form (text COLLATE NOCASE);

CREATE TABLE mention (
  article INTEGER NOT NULL REFERENCES article (number),
  part INTEGER NOT NULL,             -- see Codes, like why
  start INTEGER NOT NULL,            -- UTF-16 units
  end INTEGER NOT NULL,
  name INTEGER NOT NULL REFERENCES name (number),
  why INTEGER NOT NULL,
  why_name TEXT NOT NULL,
  PRIMARY KEY (article, part, start)
) WITHOUT ROWID;

-- Imports that were begun and have not ended.
CREATE TABLE import (
  path TEXT PRIMARY KEY
) WITHOUT ROWID;

-- What could not be taken in or recognised, until it can. The subject is a file, with the line where
-- it has one article a line and else 0, or an article.
CREATE TABLE failure (
  subject TEXT NOT NULL,
  line INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (subject, line, reason)
) WITHOUT ROWID;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
