-- The collective economy: books, estate, contracts, debts and what is shown of them (domain.md 6).

CREATE TABLE accounts (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  code TEXT NOT NULL,
  zh TEXT NOT NULL,
  en TEXT,
  element TEXT,
  side TEXT,
  contra INTEGER,
  byParty INTEGER,
  role TEXT,
  stopped INTEGER,
  remarks TEXT
) STRICT;
CREATE UNIQUE INDEX accountsCode ON accounts (code) WHERE voidedAt IS NULL;

CREATE TABLE accountMappings (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  oldCode TEXT NOT NULL,
  oldName TEXT,
  newCode TEXT,
  note TEXT
) STRICT;
CREATE UNIQUE INDEX accountMappingsOldCode ON accountMappings (oldCode) WHERE voidedAt IS NULL;

CREATE TABLE parties (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  member TEXT REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
  idNumber TEXT,
  phone TEXT,
  bankAccount TEXT,
  remarks TEXT
) STRICT;
CREATE UNIQUE INDEX partiesName ON parties (name) WHERE voidedAt IS NULL;

CREATE TABLE vouchers (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  day TEXT NOT NULL,
  type TEXT NOT NULL,
  number INTEGER,
  summary TEXT NOT NULL,
  attachments INTEGER,
  state TEXT NOT NULL,
  preparedBy TEXT,
  checkedBy TEXT,
  postedBy TEXT,
  cashier TEXT,
  source TEXT NOT NULL,
  event TEXT,
  redLetter INTEGER,
  reverses TEXT REFERENCES vouchers (id) DEFERRABLE INITIALLY DEFERRED,
  reversalReason TEXT,
  closing INTEGER,
  remarks TEXT
) STRICT;

CREATE TABLE voucherLines (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  voucher TEXT NOT NULL REFERENCES vouchers (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER,
  account TEXT NOT NULL,
  summary TEXT,
  debitFen INTEGER,
  creditFen INTEGER,
  party TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
  growthWay TEXT
) STRICT;

CREATE TABLE openingBalances (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  account TEXT NOT NULL,
  party TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
  debitFen INTEGER,
  creditFen INTEGER,
  yearDebitFen INTEGER,
  yearCreditFen INTEGER,
  remarks TEXT
) STRICT;

CREATE TABLE periodClosings (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  month TEXT NOT NULL,
  closedOn TEXT NOT NULL,
  closedBy TEXT,
  reopenedOn TEXT,
  reopenedBy TEXT,
  reason TEXT
) STRICT;

CREATE TABLE voucherEvents (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  "key" TEXT NOT NULL,
  zh TEXT NOT NULL,
  en TEXT NOT NULL,
  direction TEXT NOT NULL,
  debit TEXT NOT NULL,
  credit TEXT NOT NULL,
  party INTEGER,
  growth INTEGER,
  summary TEXT,
  note TEXT,
  "off" INTEGER
) STRICT;
CREATE UNIQUE INDEX voucherEventsKey ON voucherEvents ("key") WHERE voidedAt IS NULL;

CREATE TABLE voucherTemplates (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  name TEXT NOT NULL,
  summary TEXT
) STRICT;
CREATE UNIQUE INDEX voucherTemplatesName ON voucherTemplates (name) WHERE voidedAt IS NULL;

CREATE TABLE voucherTemplateLines (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  template TEXT NOT NULL REFERENCES voucherTemplates (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER,
  account TEXT NOT NULL,
  summary TEXT,
  debitFen INTEGER,
  creditFen INTEGER,
  party TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
  growthWay TEXT
) STRICT;
CREATE INDEX voucherTemplateLinesByTemplate ON voucherTemplateLines (template);

CREATE TABLE bankAccounts (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  name TEXT NOT NULL,
  bank TEXT NOT NULL,
  number TEXT NOT NULL,
  kind TEXT NOT NULL,
  account TEXT NOT NULL,
  signatories TEXT,
  openedOn TEXT,
  closedOn TEXT,
  remarks TEXT
) STRICT;
CREATE UNIQUE INDEX bankAccountsNumber ON bankAccounts (number) WHERE voidedAt IS NULL;

CREATE TABLE bankLines (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  bankAccount TEXT NOT NULL REFERENCES bankAccounts (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  summary TEXT,
  counterparty TEXT,
  inFen INTEGER,
  outFen INTEGER,
  balanceFen INTEGER,
  reference TEXT,
  line TEXT REFERENCES voucherLines (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER,
  remarks TEXT
) STRICT;

CREATE TABLE cashCounts (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  countedOn TEXT NOT NULL,
  bookFen INTEGER NOT NULL,
  countedFen INTEGER NOT NULL,
  reason TEXT,
  counter TEXT,
  cashier TEXT,
  witness TEXT,
  y100 INTEGER,
  y50 INTEGER,
  y20 INTEGER,
  y10 INTEGER,
  y5 INTEGER,
  y1 INTEGER,
  j5 INTEGER,
  j1 INTEGER
) STRICT;

CREATE TABLE assets (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  code TEXT,
  name TEXT NOT NULL,
  class TEXT NOT NULL,
  category TEXT NOT NULL,
  spec TEXT,
  place TEXT,
  quantity REAL,
  unit TEXT,
  acquiredOn TEXT NOT NULL,
  source TEXT,
  costFen INTEGER NOT NULL,
  account TEXT,
  method TEXT NOT NULL,
  startedOn TEXT,
  lifeMonths INTEGER,
  residualFen INTEGER,
  workTotal REAL,
  workUnit TEXT,
  expenseAccount TEXT,
  takenOverFen INTEGER,
  takenOverMonth TEXT,
  use TEXT NOT NULL,
  user TEXT,
  keeper TEXT,
  certificate TEXT,
  voucher TEXT REFERENCES vouchers (id) DEFERRABLE INITIALLY DEFERRED,
  grant TEXT REFERENCES grants (id) DEFERRABLE INITIALLY DEFERRED,
  disposedOn TEXT,
  disposal TEXT,
  disposalFen INTEGER,
  disposalReason TEXT,
  remarks TEXT
) STRICT;
CREATE UNIQUE INDEX assetsCode ON assets (code) WHERE voidedAt IS NULL;

CREATE TABLE depreciations (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  asset TEXT NOT NULL REFERENCES assets (id) DEFERRABLE INITIALLY DEFERRED,
  month TEXT NOT NULL,
  amountFen INTEGER NOT NULL,
  work REAL,
  voucher TEXT NOT NULL REFERENCES vouchers (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX depreciationsByAsset ON depreciations (asset);

CREATE TABLE assetCounts (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  asset TEXT NOT NULL REFERENCES assets (id) DEFERRABLE INITIALLY DEFERRED,
  countedOn TEXT NOT NULL,
  quantity REAL,
  result TEXT NOT NULL,
  use TEXT,
  note TEXT,
  counter TEXT
) STRICT;
CREATE INDEX assetCountsByAsset ON assetCounts (asset);

CREATE TABLE resources (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  code TEXT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  place TEXT,
  east TEXT,
  south TEXT,
  west TEXT,
  north TEXT,
  area REAL NOT NULL,
  title TEXT,
  certificate TEXT,
  foundLater INTEGER,
  use TEXT NOT NULL,
  yearlyFen INTEGER,
  changes TEXT,
  grant TEXT REFERENCES grants (id) DEFERRABLE INITIALLY DEFERRED,
  remarks TEXT
) STRICT;
CREATE UNIQUE INDEX resourcesCode ON resources (code) WHERE voidedAt IS NULL;

CREATE TABLE contracts (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  number TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  direction TEXT NOT NULL,
  counterparty TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
  signedOn TEXT,
  fromOn TEXT NOT NULL,
  toOn TEXT NOT NULL,
  state TEXT NOT NULL,
  endedOn TEXT,
  asset TEXT REFERENCES assets (id) DEFERRABLE INITIALLY DEFERRED,
  resource TEXT REFERENCES resources (id) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  area REAL,
  totalFen INTEGER,
  yearlyFen INTEGER,
  everyMonths INTEGER,
  firstDueOn TEXT,
  escalatorPercent REAL,
  escalatorFen INTEGER,
  escalatorYears INTEGER,
  depositFen INTEGER,
  receivableAccount TEXT,
  incomeAccount TEXT,
  growthWay TEXT,
  letting TEXT,
  decision TEXT REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  decisionNote TEXT,
  filed INTEGER,
  remarks TEXT
) STRICT;
CREATE UNIQUE INDEX contractsNumber ON contracts (number) WHERE voidedAt IS NULL;

CREATE TABLE contractDues (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  contract TEXT NOT NULL REFERENCES contracts (id) DEFERRABLE INITIALLY DEFERRED,
  dueOn TEXT NOT NULL,
  fromOn TEXT,
  toOn TEXT,
  amountFen INTEGER NOT NULL,
  voucher TEXT REFERENCES vouchers (id) DEFERRABLE INITIALLY DEFERRED,
  remarks TEXT
) STRICT;
CREATE INDEX contractDuesByContract ON contractDues (contract);

CREATE TABLE contractReceipts (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  contract TEXT NOT NULL REFERENCES contracts (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  amountFen INTEGER NOT NULL,
  voucher TEXT REFERENCES vouchers (id) DEFERRABLE INITIALLY DEFERRED,
  remarks TEXT
) STRICT;
CREATE INDEX contractReceiptsByContract ON contractReceipts (contract);

CREATE TABLE debts (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  creditor TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  cause TEXT NOT NULL,
  incurredOn TEXT NOT NULL,
  principalFen INTEGER NOT NULL,
  rate REAL,
  interestOwedFen INTEGER,
  dueOn TEXT,
  account TEXT,
  approval TEXT,
  "plan" TEXT,
  proof TEXT,
  settledOn TEXT,
  remarks TEXT
) STRICT;

CREATE TABLE debtPayments (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  debt TEXT NOT NULL REFERENCES debts (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  principalFen INTEGER NOT NULL,
  interestFen INTEGER,
  voucher TEXT REFERENCES vouchers (id) DEFERRABLE INITIALLY DEFERRED,
  remarks TEXT
) STRICT;
CREATE INDEX debtPaymentsByDebt ON debtPayments (debt);

CREATE TABLE claims (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  debtor TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  cause TEXT NOT NULL,
  incurredOn TEXT NOT NULL,
  amountFen INTEGER NOT NULL,
  dueOn TEXT,
  account TEXT,
  "plan" TEXT,
  proof TEXT,
  settledOn TEXT,
  remarks TEXT
) STRICT;

CREATE TABLE claimReceipts (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  claim TEXT NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  amountFen INTEGER NOT NULL,
  voucher TEXT REFERENCES vouchers (id) DEFERRABLE INITIALLY DEFERRED,
  remarks TEXT
) STRICT;
CREATE INDEX claimReceiptsByClaim ON claimReceipts (claim);

CREATE TABLE grants (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  name TEXT NOT NULL,
  grantor TEXT,
  documentNo TEXT,
  receivedOn TEXT NOT NULL,
  amountFen INTEGER NOT NULL,
  account TEXT,
  receiptVoucher TEXT REFERENCES vouchers (id) DEFERRABLE INITIALLY DEFERRED,
  asset TEXT REFERENCES assets (id) DEFERRABLE INITIALLY DEFERRED,
  assetFen INTEGER,
  quantifiedOn TEXT,
  sharePercent TEXT,
  decision TEXT REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  voucher TEXT REFERENCES vouchers (id) DEFERRABLE INITIALLY DEFERRED,
  remarks TEXT
) STRICT;

CREATE TABLE incomeRights (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  holder TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  shares REAL NOT NULL,
  fromOn TEXT NOT NULL,
  toOn TEXT,
  grant TEXT REFERENCES grants (id) DEFERRABLE INITIALLY DEFERRED,
  certificate TEXT
) STRICT;

CREATE TABLE distributionPlans (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  year INTEGER NOT NULL,
  netFen INTEGER,
  openingFen INTEGER,
  transferredFen INTEGER,
  reservePercent REAL,
  reserveFen INTEGER,
  membersFen INTEGER,
  otherFen INTEGER,
  otherNote TEXT,
  openedOn TEXT,
  approvedOn TEXT,
  meeting TEXT REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
  meetingNote TEXT,
  voucher TEXT REFERENCES vouchers (id) DEFERRABLE INITIALLY DEFERRED,
  remarks TEXT
) STRICT;

CREATE TABLE distributionShares (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  "plan" TEXT NOT NULL REFERENCES distributionPlans (id) DEFERRABLE INITIALLY DEFERRED,
  party TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
  shares REAL,
  amountFen INTEGER NOT NULL,
  paidOn TEXT,
  voucher TEXT REFERENCES vouchers (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX distributionSharesByPlan ON distributionShares ("plan");

CREATE TABLE disclosures (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  item TEXT NOT NULL,
  period TEXT NOT NULL,
  place TEXT NOT NULL,
  fromOn TEXT NOT NULL,
  toOn TEXT,
  photo TEXT,
  supervisor TEXT,
  objection TEXT,
  objectedOn TEXT,
  answer TEXT,
  answeredOn TEXT
) STRICT;

CREATE TABLE statementRows (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  voidedAt TEXT,
  "key" TEXT NOT NULL,
  statement TEXT NOT NULL,
  position INTEGER NOT NULL,
  "row" INTEGER,
  side TEXT,
  zh TEXT NOT NULL,
  en TEXT NOT NULL,
  formula TEXT,
  style TEXT NOT NULL,
  "off" INTEGER
) STRICT;
CREATE UNIQUE INDEX statementRowsKey ON statementRows ("key") WHERE voidedAt IS NULL;

CREATE UNIQUE INDEX vouchersNumber ON vouchers (type, substr(day, 1, 7), number) WHERE state = 'posted' AND number IS NOT NULL;
CREATE INDEX vouchersByDay ON vouchers (day);
CREATE INDEX vouchersByReverses ON vouchers (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX voucherLinesByVoucher ON voucherLines (voucher, voidedAt, account, party, debitFen, creditFen);
CREATE INDEX voucherLinesByAccount ON voucherLines (account, voucher);
CREATE UNIQUE INDEX depreciationsOnce ON depreciations (asset, month) WHERE voidedAt IS NULL;
CREATE INDEX bankLinesByLine ON bankLines (line) WHERE line IS NOT NULL;

-- What was posted stays as it was posted, whoever writes here (domain.md 6.4). A voucher comes in
-- as a draft with its entries and is then posted; that is when the sums are looked at.

CREATE TRIGGER vouchersBeginAsDraft BEFORE INSERT ON vouchers WHEN NEW.state <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'voucher.not-a-draft');
END;

CREATE TRIGGER vouchersPostedBalance BEFORE UPDATE OF state ON vouchers
WHEN OLD.state = 'draft' AND NEW.state <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'voucher.state-unknown') WHERE NEW.state <> 'posted';
  SELECT RAISE(ABORT, 'voucher.no-number') WHERE NEW.number IS NULL;
  SELECT RAISE(ABORT, 'voucher.unbalanced')
  WHERE (
    SELECT count(*) < 2 OR total(coalesce(debitFen, 0) <> 0 AND coalesce(creditFen, 0) <> 0) > 0
      OR sum(coalesce(debitFen, 0)) <> sum(coalesce(creditFen, 0))
    FROM voucherLines WHERE voucher = NEW.id AND voidedAt IS NULL
  );
  SELECT RAISE(ABORT, 'voucher.month-closed')
  WHERE EXISTS (
    SELECT 1 FROM periodClosings
    WHERE month = substr(NEW.day, 1, 7) AND reopenedOn IS NULL AND voidedAt IS NULL
  );
END;

CREATE TRIGGER vouchersPostedStay BEFORE UPDATE ON vouchers WHEN OLD.state = 'posted'
BEGIN
  SELECT RAISE(ABORT, 'voucher.posted');
END;

CREATE TRIGGER vouchersPostedAreKept BEFORE DELETE ON vouchers WHEN OLD.state = 'posted'
BEGIN
  SELECT RAISE(ABORT, 'voucher.posted');
END;

CREATE TRIGGER voucherLinesOfDraftsOnly BEFORE INSERT ON voucherLines
WHEN (SELECT state FROM vouchers WHERE id = NEW.voucher) = 'posted'
BEGIN
  SELECT RAISE(ABORT, 'voucher.posted');
END;

CREATE TRIGGER voucherLinesPostedStay BEFORE UPDATE ON voucherLines
WHEN (SELECT state FROM vouchers WHERE id = OLD.voucher) = 'posted'
  OR (SELECT state FROM vouchers WHERE id = NEW.voucher) = 'posted'
BEGIN
  SELECT RAISE(ABORT, 'voucher.posted');
END;

CREATE TRIGGER voucherLinesPostedAreKept BEFORE DELETE ON voucherLines
WHEN (SELECT state FROM vouchers WHERE id = OLD.voucher) = 'posted'
BEGIN
  SELECT RAISE(ABORT, 'voucher.posted');
END;
