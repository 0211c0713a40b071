-- A reason rests on several names, one a line, and on a paragraph: 0 for the headline, -1 for none.
ALTER TABLE mention RENAME COLUMN why_name TO why_names;
ALTER TABLE mention ADD COLUMN why_paragraph INTEGER NOT NULL DEFAULT -1;
