-- A file of the folder and the content it had when it was walked; the same content under two names is analyzed once.
CREATE TABLE IF NOT EXISTS file (
  path TEXT PRIMARY KEY,
  content TEXT NOT NULL
) WITHOUT ROWID;

-- What an analysis depends on is its key, so that a job that is done twice changes nothing.
CREATE TABLE IF NOT EXISTS result (
  content TEXT NOT NULL,
  job TEXT NOT NULL,
  lexicon TEXT NOT NULL,
  scoring INTEGER NOT NULL,
  -- The day on which "present" ended.
  as_of TEXT NOT NULL,
  -- NULL when no honest score can be given.
  score REAL,
  total_months INTEGER NOT NULL,
  quality TEXT NOT NULL,
  -- The names of what is missing, heaviest first, as a JSON list.
  lacks TEXT NOT NULL,
  PRIMARY KEY (content, job, lexicon, scoring, as_of)
) WITHOUT ROWID;

-- What could not be analyzed: the code, and a message that holds nothing of the file. The dead letters of the queue, for people who ask the database.
CREATE TABLE IF NOT EXISTS failure (
  content TEXT NOT NULL,
  job TEXT NOT NULL,
  lexicon TEXT NOT NULL,
  scoring INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (content, job, lexicon, scoring, as_of)
) WITHOUT ROWID;
