/** One step of the store's tables: run once, in order, and never changed after a release. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** All steps, oldest first. Texts that are instants are ISO in UTC; dates are ISO. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'deliveries and settings',
    sql: `
      CREATE TABLE delivery (
        id TEXT PRIMARY KEY,
        municipalities TEXT NOT NULL CHECK (json_valid(municipalities)),
        manifest_hash TEXT NOT NULL CHECK (length(manifest_hash) = 64),
        received_at TEXT NOT NULL,
        by TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('accepted', 'missing', 'quarantined'))
      ) STRICT;
      CREATE TABLE setting (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL CHECK (json_valid(value))
      ) STRICT;`,
  },
  {
    version: 2,
    name: 'reported figures and comments',
    sql: `
      CREATE TABLE reported (
        id INTEGER PRIMARY KEY,
        figure TEXT NOT NULL,
        municipality TEXT NOT NULL,
        date TEXT NOT NULL,
        breakdown TEXT NOT NULL,
        category TEXT NOT NULL,
        numerator TEXT,
        denominator TEXT,
        status TEXT NOT NULL CHECK (status IN ('', 'not_reported', 'break', 'withdrawn')),
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        entered_at TEXT NOT NULL,
        by TEXT NOT NULL
      ) STRICT;
      CREATE INDEX reported_place ON reported (municipality, figure, date, breakdown, category);
      CREATE TABLE comment (
        id INTEGER PRIMARY KEY,
        figure TEXT NOT NULL,
        municipality TEXT NOT NULL,
        date TEXT NOT NULL,
        text TEXT NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX comment_place ON comment (municipality, figure, date);`,
  },
  {
    version: 3,
    name: 'releases',
    sql: `
      CREATE TABLE release (
        id TEXT PRIMARY KEY,
        municipality TEXT NOT NULL,
        manifest TEXT NOT NULL CHECK (json_valid(manifest)),
        published_at TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('accepted', 'missing', 'quarantined'))
      ) STRICT;
      CREATE INDEX release_municipality ON release (municipality, published_at);`,
  },
  {
    version: 4,
    name: 'answers to questions, events, and removals that are told',
    sql: `
      ALTER TABLE comment ADD COLUMN question TEXT;
      ALTER TABLE comment ADD COLUMN seen TEXT;
      ALTER TABLE comment ADD COLUMN version INTEGER;
      ALTER TABLE comment ADD COLUMN removed_at TEXT;
      ALTER TABLE comment ADD COLUMN removed_by TEXT;
      CREATE TABLE event (
        id INTEGER PRIMARY KEY,
        municipality TEXT NOT NULL,
        date TEXT NOT NULL,
        text TEXT NOT NULL,
        figure TEXT,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        removed_at TEXT,
        removed_by TEXT
      ) STRICT;
      CREATE INDEX event_place ON event (municipality, date);`,
  },
];
