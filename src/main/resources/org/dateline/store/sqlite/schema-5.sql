-- The searches that the reader keeps. Numbers are never used again.
CREATE TABLE saved_search (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  query TEXT NOT NULL,               -- see library.QueryText
  last_article INTEGER NOT NULL,     -- the last article that was there when it was saved
  fresh INTEGER NOT NULL DEFAULT 0   -- how many of its arrivals are not seen
);

-- While there are saved searches: articles that have come and may still be changed by what Dateline
-- does with them, so that more searches find them. What the reader has touched is no arrival any
-- more: else the star that the reader gives would make an article new in a search for stars.
CREATE TABLE arriving (
  article INTEGER PRIMARY KEY REFERENCES article (number)
);
CREATE TRIGGER article_arrives AFTER INSERT ON article
  WHEN EXISTS (SELECT 1 FROM saved_search)
BEGIN
  INSERT INTO arriving VALUES (new.number);
END;
CREATE TRIGGER article_touched AFTER UPDATE OF unread, starred ON article
BEGIN
  DELETE FROM arriving WHERE article = old.number;
END;

-- What has come since a search was saved and is found by it: new until the reader looks, then seen
-- and remembered as long as it is arriving, so that it does not become new once more.
CREATE TABLE arrival (
  search INTEGER NOT NULL REFERENCES saved_search (number) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES article (number),
  seen INTEGER NOT NULL,
  PRIMARY KEY (search, article)
) WITHOUT ROWID;
CREATE INDEX arrival_article ON arrival (article);
CREATE TRIGGER article_arrived AFTER DELETE ON arriving
BEGIN
  DELETE FROM arrival WHERE article = old.article AND seen = 1;
END;

-- Since the store was opened: the names whose entity has become another, or has been given another
-- type or name. Who keeps in memory what names are counted as reads these again (CountedNames).
CREATE TABLE moved_name (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  name INTEGER NOT NULL
);
CREATE TRIGGER name_joins AFTER INSERT ON name WHEN new.entity <> 0
BEGIN
  INSERT INTO moved_name (name) VALUES (new.number);
END;
CREATE TRIGGER name_moves AFTER UPDATE OF entity, hidden ON name
  WHEN old.entity <> 0 AND (old.entity <> new.entity OR old.hidden <> new.hidden)
BEGIN
  INSERT INTO moved_name (name) VALUES (new.number);
END;
CREATE TRIGGER entity_given AFTER INSERT ON corrected_entity
BEGIN
  INSERT INTO moved_name (name) VALUES (new.entity);
END;
CREATE TRIGGER entity_taken AFTER DELETE ON corrected_entity
BEGIN
  INSERT INTO moved_name (name) VALUES (old.entity);
END;
