-- Party dues: receipts, bases, reliefs, remittance and spending (domain.md 5).

CREATE TABLE duesReceipts (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  branch TEXT NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER,
  receivedOn TEXT NOT NULL,
  member TEXT NOT NULL REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  months TEXT,
  amountFen INTEGER NOT NULL,
  way TEXT NOT NULL,
  payer TEXT,
  receiver TEXT,
  paidElsewhere INTEGER,
  proof TEXT,
  reason TEXT,
  reverses TEXT REFERENCES duesReceipts (id) DEFERRABLE INITIALLY DEFERRED,
  reversalReason TEXT,
  takenFrom TEXT REFERENCES duesYears (id) DEFERRABLE INITIALLY DEFERRED,
  remarks TEXT
) STRICT;
CREATE INDEX duesReceiptsByMember ON duesReceipts (member);
CREATE INDEX duesReceiptsByTakenFrom ON duesReceipts (takenFrom) WHERE takenFrom IS NOT NULL;

CREATE TABLE duesReceiptMonths (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  receipt TEXT NOT NULL REFERENCES duesReceipts (id) DEFERRABLE INITIALLY DEFERRED,
  month TEXT NOT NULL,
  amountFen INTEGER NOT NULL
) STRICT;
CREATE INDEX duesReceiptMonthsByReceipt ON duesReceiptMonths (receipt);

CREATE TABLE duesPayers (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  member TEXT NOT NULL REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  baseFen INTEGER,
  amountFen INTEGER,
  "from" TEXT NOT NULL,
  note TEXT
) STRICT;
CREATE INDEX duesPayersByMember ON duesPayers (member);

CREATE TABLE duesReliefs (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  member TEXT NOT NULL REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  amountFen INTEGER,
  fromOn TEXT NOT NULL,
  toOn TEXT NOT NULL,
  reason TEXT,
  decidedOn TEXT NOT NULL,
  decisionMeeting TEXT REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  approvalNo TEXT,
  approvedOn TEXT
) STRICT;
CREATE INDEX duesReliefsByMember ON duesReliefs (member);

CREATE TABLE duesFollowUps (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  member TEXT NOT NULL REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  speaker TEXT NOT NULL,
  way TEXT,
  result TEXT NOT NULL,
  nextOn TEXT
) STRICT;
CREATE INDEX duesFollowUpsByMember ON duesFollowUps (member);

CREATE TABLE duesRemittances (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  branch TEXT NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  period TEXT NOT NULL,
  kind TEXT NOT NULL,
  amountFen INTEGER NOT NULL,
  voucherNo TEXT,
  receiver TEXT,
  remarks TEXT
) STRICT;

CREATE TABLE duesReturns (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  branch TEXT NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  amountFen INTEGER NOT NULL,
  grantor TEXT NOT NULL,
  documentNo TEXT,
  remarks TEXT
) STRICT;

CREATE TABLE duesSpendings (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  branch TEXT NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  purpose TEXT NOT NULL,
  item TEXT NOT NULL,
  amountFen INTEGER NOT NULL,
  decidedBy TEXT REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  approver TEXT,
  payee TEXT,
  voucherNo TEXT,
  remarks TEXT
) STRICT;

CREATE TABLE loveFundEntries (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  branch TEXT NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  direction TEXT NOT NULL,
  amountFen INTEGER NOT NULL,
  source TEXT,
  member TEXT REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL,
  approver TEXT,
  remarks TEXT
) STRICT;
CREATE INDEX loveFundEntriesByMember ON loveFundEntries (member);

CREATE TABLE duesYears (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  branch TEXT REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
  member TEXT NOT NULL REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
  year INTEGER NOT NULL,
  kind TEXT,
  baseFen INTEGER,
  amountFen INTEGER,
  m01 INTEGER,
  m02 INTEGER,
  m03 INTEGER,
  m04 INTEGER,
  m05 INTEGER,
  m06 INTEGER,
  m07 INTEGER,
  m08 INTEGER,
  m09 INTEGER,
  m10 INTEGER,
  m11 INTEGER,
  m12 INTEGER,
  totalFen INTEGER,
  receivedOn TEXT,
  way TEXT,
  receiver TEXT,
  remarks TEXT
) STRICT;
CREATE INDEX duesYearsByMember ON duesYears (member);

CREATE TABLE duesRates (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  kind TEXT NOT NULL,
  "from" TEXT NOT NULL,
  aboveFen INTEGER,
  percent REAL,
  leastFen INTEGER,
  mostFen INTEGER,
  source TEXT
) STRICT;

CREATE TABLE duesTerms (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  branch TEXT REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT NOT NULL,
  rounding TEXT NOT NULL,
  yearFixed INTEGER,
  quarterly INTEGER,
  ledgerFrom TEXT,
  source TEXT
) STRICT;

-- The number of a receipt is given once (domain.md 5.3: numbers without gaps).
CREATE UNIQUE INDEX duesReceiptsNumber ON duesReceipts (branch, substr(receivedOn, 1, 4), number);
CREATE UNIQUE INDEX duesReceiptsReverses ON duesReceipts (reverses) WHERE reverses IS NOT NULL;
