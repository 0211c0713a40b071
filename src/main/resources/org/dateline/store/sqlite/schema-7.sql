-- The reader's highlights and notes. Numbers are never used again.
CREATE TABLE note (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,           -- a URN of a UUID: what is exported is known again by it
  article INTEGER NOT NULL REFERENCES article (number),
  part INTEGER NOT NULL,             -- see sqlite.EnumCodes; -1: on all of the article
  start INTEGER NOT NULL,            -- where it is, or was when it lost its place
  end INTEGER NOT NULL,              -- 0: on all of the article, or it has lost its place
  revision INTEGER NOT NULL,         -- of the text that it was last looked for in
  quote TEXT NOT NULL,               -- what the passage said; empty: on all of the article
  before TEXT NOT NULL,              -- what stood around it
  after TEXT NOT NULL,
  colour TEXT NOT NULL,              -- see model.NoteColour
  text TEXT NOT NULL,                -- empty: a highlight without words
  made TEXT NOT NULL,                -- ISO 8601
  changed TEXT NOT NULL
);
CREATE INDEX note_article ON note (article);
CREATE INDEX note_changed ON note (changed);

-- As with the star: what the reader has touched is no arrival any more.
CREATE TRIGGER article_noted AFTER INSERT ON note
BEGIN
  DELETE FROM arriving WHERE article = new.article;
END;

-- Those of deleted articles, as they were.
CREATE TABLE trashed_note (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES trashed_article (number),
  part INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  quote TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  colour TEXT NOT NULL,
  text TEXT NOT NULL,
  made TEXT NOT NULL,
  changed TEXT NOT NULL
);
CREATE INDEX trashed_note_article ON trashed_note (article);
