-- The reader's tags. Numbers are never used again: the index holds the numbers of an article's tags and
-- no names. One that was removed can be brought back until the store is next opened.
CREATE TABLE tag (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,              -- the name as it is compared
  colour TEXT NOT NULL,              -- see model.TagColour
  removed INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX tag_folded ON tag (folded) WHERE removed = 0;

-- The article may be one that was deleted and can be brought back.
CREATE TABLE article_tag (
  article INTEGER NOT NULL,
  tag INTEGER NOT NULL REFERENCES tag (number),
  PRIMARY KEY (article, tag)
) WITHOUT ROWID;
CREATE INDEX article_tag_tag ON article_tag (tag);

-- As with the star: what the reader has touched is no arrival any more.
CREATE TRIGGER article_tagged AFTER INSERT ON article_tag
BEGIN
  DELETE FROM arriving WHERE article = new.article;
END;

-- Articles that the reader has deleted. Their rows are nowhere else, so nothing counts or finds them. What
-- is left when the trash has been emptied tells that the id was deleted, and the index what to forget.
CREATE TABLE deleted_article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  change INTEGER NOT NULL UNIQUE,    -- the change that deleted it
  deleted TEXT NOT NULL              -- ISO 8601
);

-- What brings a deleted article back: its row, and its mentions as they were found.
CREATE TABLE trashed_article (
  number INTEGER PRIMARY KEY REFERENCES deleted_article (number),
  revision INTEGER NOT NULL,
  recognised TEXT NOT NULL,
  unread INTEGER NOT NULL,
  starred INTEGER NOT NULL,
  title TEXT NOT NULL,
  source TEXT NOT NULL,
  authors TEXT NOT NULL,
  published TEXT NOT NULL,
  url TEXT NOT NULL,
  language TEXT NOT NULL,
  origin TEXT NOT NULL,
  text TEXT NOT NULL
);
-- Counting them reads this and no texts.
CREATE INDEX trashed_article_number ON trashed_article (number);
CREATE TABLE trashed_mention (
  article INTEGER NOT NULL REFERENCES trashed_article (number),
  part INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  name INTEGER NOT NULL REFERENCES name (number),
  why INTEGER NOT NULL,
  why_names TEXT NOT NULL,
  why_paragraph INTEGER NOT NULL,
  PRIMARY KEY (article, part, start)
) WITHOUT ROWID;
