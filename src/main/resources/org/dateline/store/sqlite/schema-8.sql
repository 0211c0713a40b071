-- The names that the reader follows. By name and not by number, as corrections are: whoever they belong to
-- is looked up each time.
CREATE TABLE followed_name (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  type TEXT NOT NULL,
  folded TEXT NOT NULL,
  written TEXT NOT NULL,
  seen INTEGER NOT NULL,             -- the last article that was there when the reader looked
  waiting TEXT NOT NULL,             -- those whose names had not been found then, as JSON
  UNIQUE (folded, type)
);
