-- The store's own tables, and the first registers. Every register table has one column per
-- declared field (same name) besides id, version and voidedAt; a test compares the two.

-- Facts about this store: its id, kind, unit and settings, each a row with a JSON value.
CREATE TABLE facts (
  id    TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- People who keep the records. Their keys are in ledger.keys.json, under the same id.
CREATE TABLE operators (
  id        TEXT NOT NULL PRIMARY KEY,
  name      TEXT NOT NULL,
  post      TEXT NOT NULL,
  role      TEXT NOT NULL CHECK (role IN ('secretary', 'recorder', 'reader')),
  retiredAt TEXT
) STRICT, WITHOUT ROWID;

-- One row per act of an operator; chained by hash, so that a change made outside shows.
CREATE TABLE acts (
  seq        INTEGER NOT NULL PRIMARY KEY,
  at         TEXT NOT NULL,
  operatorId TEXT NOT NULL,
  what       TEXT NOT NULL,
  detail     TEXT NOT NULL CHECK (json_valid(detail)),
  previous   TEXT NOT NULL,
  hash       TEXT NOT NULL
) STRICT;

-- What an act changed: the row before and after, as JSON. Null before: added.
CREATE TABLE changes (
  actSeq   INTEGER NOT NULL REFERENCES acts (seq),
  position INTEGER NOT NULL,
  tableName TEXT NOT NULL,
  recordId TEXT NOT NULL,
  before   TEXT CHECK (before IS NULL OR json_valid(before)),
  after    TEXT CHECK (after IS NULL OR json_valid(after)),
  PRIMARY KEY (actSeq, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX changesByRecord ON changes (recordId, actSeq);

-- Values that change by a dated decision only: what held from when, by which document.
CREATE TABLE datedChanges (
  id         TEXT NOT NULL PRIMARY KEY,
  register   TEXT NOT NULL,
  recordId   TEXT NOT NULL,
  field      TEXT NOT NULL,
  value      ANY,
  effectiveOn TEXT,
  documentNo TEXT,
  decidedBy  TEXT,
  reason     TEXT,
  position   INTEGER NOT NULL,
  voidedAt   TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX datedChangesByRecord ON datedChanges (recordId, field, position);

-- What the search box looks through, in the order in which a list shows it; made anew from the
-- records, so not part of the audit.
CREATE TABLE searchTexts (
  register TEXT NOT NULL,
  voided   INTEGER NOT NULL,
  sortKey  TEXT NOT NULL,
  id       TEXT NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (register, voided, sortKey, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX searchTextsById ON searchTexts (id, register);

-- How the headings of a spreadsheet were matched to fields, to be proposed again.
CREATE TABLE importMappings (
  id       TEXT NOT NULL PRIMARY KEY,
  register TEXT NOT NULL,
  headings TEXT NOT NULL,
  mapping  TEXT NOT NULL CHECK (json_valid(mapping))
) STRICT, WITHOUT ROWID;

CREATE TABLE organizations (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent TEXT REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
  code TEXT,
  location TEXT,
  foundedOn TEXT,
  approvalNo TEXT,
  dissolvedOn TEXT,
  secretary TEXT REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
  termYears INTEGER,
  termStartOn TEXT,
  termEndOn TEXT,
  committeeSize INTEGER,
  phone TEXT,
  address TEXT,
  remarks TEXT
) STRICT;
CREATE UNIQUE INDEX organizationsName ON organizations (name) WHERE voidedAt IS NULL;

CREATE TABLE members (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  name TEXT NOT NULL,
  sex TEXT NOT NULL,
  ethnicity TEXT,
  idNumber TEXT NOT NULL,
  bornOn TEXT NOT NULL,
  nativePlace TEXT,
  maritalStatus TEXT,
  taiwanOrigin INTEGER,
  memberType TEXT NOT NULL,
  branch TEXT NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
  joinedOn TEXT NOT NULL,
  fullMemberOn TEXT,
  standingAdjustment INTEGER,
  joinedAtBranch TEXT,
  admissionKind TEXT,
  conversionResult TEXT,
  extendedUntil TEXT,
  introducers TEXT,
  status TEXT NOT NULL,
  statusOn TEXT,
  enteredBy TEXT NOT NULL,
  enteredOn TEXT,
  leftBy TEXT,
  leftOn TEXT,
  partyPost TEXT,
  education TEXT,
  degree TEXT,
  school TEXT,
  startedWorkOn TEXT,
  occupation TEXT,
  employer TEXT,
  professionalTitle TEXT,
  newStratum TEXT,
  frontLine TEXT,
  migrantWorker INTEGER,
  formerSoldier INTEGER,
  villagePost TEXT,
  assignedPost TEXT,
  phone TEXT,
  landline TEXT,
  address TEXT,
  registeredResidence TEXT,
  floating INTEGER,
  outflowOn TEXT,
  destination TEXT,
  floatingReason TEXT,
  lost INTEGER,
  lostSince TEXT,
  lostReason TEXT,
  hardship INTEGER,
  hardshipKind TEXT,
  fileHeldAt TEXT,
  fileComplete INTEGER,
  fileNote TEXT,
  remarks TEXT
) STRICT;
CREATE UNIQUE INDEX membersIdNumber ON members (idNumber) WHERE voidedAt IS NULL;
CREATE INDEX membersNameBorn ON members (name, bornOn);

CREATE TABLE serviceRequests (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  receivedOn TEXT NOT NULL,
  villager TEXT NOT NULL,
  phone TEXT,
  matter TEXT NOT NULL,
  handler TEXT REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
  dueOn TEXT,
  doneOn TEXT,
  satisfaction TEXT,
  remarks TEXT
) STRICT;

CREATE TABLE codeItems (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  list TEXT NOT NULL,
  code TEXT NOT NULL,
  zh TEXT NOT NULL,
  en TEXT NOT NULL,
  parent TEXT,
  aliases TEXT,
  retired INTEGER
) STRICT;
CREATE UNIQUE INDEX codeItemsCode ON codeItems (list, code) WHERE voidedAt IS NULL;
