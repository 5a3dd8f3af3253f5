-- Meetings with their minutes, training, appraisals and the rules of the duties (domain.md 4).

CREATE TABLE votingExceptions (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  member TEXT NOT NULL REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  fromOn TEXT NOT NULL,
  toOn TEXT,
  consentNo TEXT,
  consentOn TEXT,
  remarks TEXT
) STRICT;
CREATE INDEX votingExceptionsByMember ON votingExceptions (member);

CREATE TABLE educationPlans (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  branch TEXT NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
  year INTEGER NOT NULL,
  month INTEGER,
  title TEXT NOT NULL,
  topic TEXT,
  channel TEXT,
  audience TEXT,
  hours REAL,
  responsible TEXT,
  remarks TEXT
) STRICT;

CREATE TABLE meetings (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  branch TEXT NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  countsAs TEXT,
  serialNo INTEGER,
  topic TEXT NOT NULL,
  state TEXT NOT NULL,
  heldOn TEXT NOT NULL,
  beginsAt TEXT,
  endsAt TEXT,
  place TEXT,
  chair TEXT,
  recorder TEXT,
  within TEXT REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  dueCount INTEGER,
  presentCount INTEGER,
  votingDue INTEGER,
  votingPresent INTEGER,
  absentees TEXT,
  observers TEXT,
  content TEXT,
  decisions TEXT,
  attachments TEXT,
  hours REAL,
  trainingTopic TEXT,
  trainingChannel TEXT,
  plan TEXT REFERENCES educationPlans (id) DEFERRABLE INITIALLY DEFERRED,
  checkedBy TEXT,
  checkedOn TEXT,
  remarks TEXT
) STRICT;
CREATE INDEX meetingsByDay ON meetings (heldOn);

CREATE TABLE attendances (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  meeting TEXT NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  member TEXT NOT NULL REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
  presence TEXT NOT NULL,
  voting INTEGER,
  written INTEGER,
  opinion TEXT,
  note TEXT
) STRICT;
CREATE INDEX attendancesByMeeting ON attendances (meeting);
CREATE INDEX attendancesByMember ON attendances (member);

CREATE TABLE agendaItems (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  meeting TEXT NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  presenter TEXT,
  summary TEXT,
  decision TEXT,
  voteMethod TEXT,
  voteRule TEXT,
  due INTEGER,
  present INTEGER,
  written INTEGER,
  approve INTEGER,
  against INTEGER,
  abstain INTEGER,
  issued INTEGER,
  returned INTEGER,
  valid INTEGER,
  seats INTEGER
) STRICT;
CREATE INDEX agendaItemsByMeeting ON agendaItems (meeting);

CREATE TABLE speeches (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  meeting TEXT NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL REFERENCES agendaItems (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  speaker TEXT NOT NULL,
  words TEXT
) STRICT;
CREATE INDEX speechesByMeeting ON speeches (meeting);

CREATE TABLE candidates (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  meeting TEXT NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL REFERENCES agendaItems (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  post TEXT,
  approve INTEGER,
  against INTEGER,
  abstain INTEGER
) STRICT;
CREATE INDEX candidatesByMeeting ON candidates (meeting);

CREATE TABLE tasks (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  meeting TEXT NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  item TEXT REFERENCES agendaItems (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  what TEXT NOT NULL,
  who TEXT,
  dueOn TEXT,
  doneOn TEXT,
  result TEXT,
  reportedAt TEXT REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX tasksByMeeting ON tasks (meeting);

CREATE TABLE trainings (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  member TEXT NOT NULL REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  fromOn TEXT NOT NULL,
  toOn TEXT,
  hours REAL NOT NULL,
  topic TEXT,
  channel TEXT NOT NULL,
  organizer TEXT,
  certificate TEXT,
  plan TEXT REFERENCES educationPlans (id) DEFERRABLE INITIALLY DEFERRED,
  remarks TEXT
) STRICT;
CREATE INDEX trainingsByMember ON trainings (member);

CREATE TABLE appraisals (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  title TEXT NOT NULL,
  branch TEXT NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
  year INTEGER NOT NULL,
  meeting TEXT REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  heldOn TEXT,
  issued INTEGER,
  returned INTEGER,
  valid INTEGER,
  teamGood INTEGER,
  teamFair INTEGER,
  teamAverage INTEGER,
  teamPoor INTEGER,
  decidedOn TEXT,
  decisionMeeting TEXT REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  finishedOn TEXT,
  remarks TEXT
) STRICT;

CREATE TABLE appraisalGrades (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  appraisal TEXT NOT NULL REFERENCES appraisals (id) DEFERRABLE INITIALLY DEFERRED,
  member TEXT NOT NULL REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
  probationary INTEGER,
  selfGrade TEXT,
  selfNote TEXT,
  excellentVotes INTEGER,
  qualifiedVotes INTEGER,
  basicVotes INTEGER,
  unqualifiedVotes INTEGER,
  grade TEXT,
  toldOn TEXT,
  improvement TEXT,
  remarks TEXT
) STRICT;
CREATE INDEX appraisalGradesByAppraisal ON appraisalGrades (appraisal);
CREATE INDEX appraisalGradesByMember ON appraisalGrades (member);

CREATE TABLE dutyRules (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  key TEXT NOT NULL,
  zh TEXT NOT NULL,
  en TEXT NOT NULL,
  organizationKinds TEXT NOT NULL,
  subject TEXT NOT NULL,
  off INTEGER,
  measure TEXT NOT NULL,
  kinds TEXT,
  channels TEXT,
  period TEXT NOT NULL,
  least INTEGER NOT NULL,
  aboveCounts INTEGER,
  sinceOn TEXT,
  untilOn TEXT,
  remindDays INTEGER,
  source TEXT
) STRICT;
CREATE UNIQUE INDEX dutyRulesKey ON dutyRules (key) WHERE voidedAt IS NULL;

CREATE TABLE voteRules (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  rule TEXT NOT NULL,
  quorumOf INTEGER NOT NULL,
  quorumIn INTEGER NOT NULL,
  quorumExact INTEGER,
  passOf INTEGER NOT NULL,
  passIn INTEGER NOT NULL,
  passExact INTEGER,
  passBase TEXT NOT NULL,
  source TEXT
) STRICT;
CREATE UNIQUE INDEX voteRulesRule ON voteRules (rule) WHERE voidedAt IS NULL;

CREATE TABLE minuteTemplates (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  topic TEXT,
  place TEXT,
  agenda TEXT,
  hours REAL
) STRICT;
CREATE UNIQUE INDEX minuteTemplatesKind ON minuteTemplates (kind) WHERE voidedAt IS NULL;
