-- The reader's own list of names, in the order in which they were first put on it.
CREATE TABLE listed_name (
  number INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,             -- one a line
  case_blind INTEGER NOT NULL,
  UNIQUE (name, type)
);
