import type { Finding } from '../../../shared/fields/finding.ts';
import { distributionPlans } from '../../../shared/registers/distributionPlans.ts';
import { checkPlan, checkProcess } from '../../../shared/rules/accounts/checkDistribution.ts';
import {
  distributionLines,
  usualDistributionAccounts,
} from '../../../shared/rules/accounts/distributionLines.ts';
import { transferredYears } from '../../../shared/rules/accounts/transferredYears.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { booksOf } from '../accounts/books.ts';
import type { Session } from '../session.ts';
import type { Posting } from './answers.ts';
import type { Distribute } from './asked.ts';
import { figuresOf, moneyAt } from './distributionFigures.ts';
import { checkFigures } from './distributionOfYear.ts';
import { heldRecord } from './heldRecord.ts';
import { planFacts, readPlan, readShare } from './planFacts.ts';
import { post } from './posting.ts';
import { summariesOf, summaryOf } from './summaries.ts';
import { changeRow } from './writeRow.ts';

/**
 * Carries a plan out (domain.md 6.4, 6.9): one voucher for the reserve fund, what each member is to
 * get and others. It must be approved; paying out is an act of its own.
 */
export function distribute(session: Session, id: string, asked: Distribute): Posting {
  const record = heldRecord(session, distributionPlans, id);
  const facts = planFacts(session, record);
  const plan = readPlan(record);
  const shares = facts.shares.map(readShare).filter(({ amountFen }) => amountFen > 0);
  const books = booksOf(session);
  const year = numberIn(record, 'year') ?? 0;
  const members = asked.members ?? usualDistributionAccounts.members;
  const { lines, findings } = distributionLines(
    plan,
    shares,
    numberIn(record, 'transferredFen') ?? 0,
    books.chart,
    { ...usualDistributionAccounts, members },
  );
  const posted = textIn(record, 'voucher') !== null;
  const process = {
    approvedOn: textIn(record, 'approvedOn'),
    openedOn: textIn(record, 'openedOn'),
    asOf: asked.day,
  };
  return post(session, {
    what: 'distribution.post',
    plan: asked.plan,
    findings: [
      ...(posted ? [{ level: 'error', code: 'distribution.posted-already' } as const] : []),
      ...checkPlan(plan, shares, moneyAt(books, asked.day.slice(0, 7))),
      ...checkProcess(process),
      ...checkFigures(facts, figuresOf(books, year)),
      ...checkTransferred(transferredYears(books), year),
      ...findings,
    ],
    proposals:
      lines.length === 0
        ? []
        : [
            {
              day: asked.day,
              summary: summaryOf(asked.summary, summariesOf(session).distribution(year)),
              source: 'distribution',
              attachments: asked.attachments,
              lines,
            },
          ],
    write: (writing, [voucher = null]) => {
      changeRow(writing, distributionPlans, record, { voucher });
      return id;
    },
  });
}

/** Only what was transferred to 322 can be distributed from it. */
const checkTransferred = (transferred: ReadonlySet<string>, year: number): readonly Finding[] =>
  transferred.has(String(year))
    ? []
    : [{ level: 'warning', code: 'distribution.not-transferred', params: { year } }];
