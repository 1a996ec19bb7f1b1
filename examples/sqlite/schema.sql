-- The same SQL runs in better-sqlite3 and node:sqlite.

-- A file of the folder. Its content is known by its SHA-256; the same content under two names is one resume.
CREATE TABLE IF NOT EXISTS file (
  path TEXT PRIMARY KEY,
  hash TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS file_by_hash ON file (hash);

CREATE TABLE IF NOT EXISTS resume (
  hash TEXT PRIMARY KEY,
  name TEXT,
  total_months INTEGER NOT NULL,
  quality TEXT NOT NULL CHECK (quality IN ('good', 'doubtful', 'unreadable')),
  -- The day on which "present" ended when it was read.
  as_of TEXT NOT NULL,
  -- Read again when the lexicon has changed.
  lexicon TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS skill (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  category TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS skill_use (
  resume TEXT NOT NULL REFERENCES resume (hash) ON DELETE CASCADE,
  skill TEXT NOT NULL REFERENCES skill (id),
  months INTEGER NOT NULL,
  -- "2024-03", which sorts as text; NULL when the skill is never dated.
  first_used TEXT,
  last_used TEXT,
  -- Where it is proved: position, project, education, summary, listed, hidden.
  proof TEXT NOT NULL,
  -- The line that proves it, and its page; NULL when another skill implies it.
  quote TEXT,
  page INTEGER,
  PRIMARY KEY (skill, resume)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS skill_use_by_resume ON skill_use (resume);

-- What could not be read: the code of AnalyzeError, and its message, which holds nothing of the file.
CREATE TABLE IF NOT EXISTS failure (
  hash TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  message TEXT NOT NULL
) WITHOUT ROWID;
