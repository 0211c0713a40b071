-- Articles whose names have been found, and whose short names have not been compared with the names
-- of other articles since.
CREATE TABLE elsewhere_due (
  article INTEGER PRIMARY KEY REFERENCES article (number)
);
INSERT INTO elsewhere_due SELECT number FROM article WHERE recognised <> '';
