import type { Finding } from '../../../shared/fields/finding.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { checkPlan, checkProcess } from '../../../shared/rules/accounts/checkDistribution.ts';
import {
  perShareFen,
  planDistribution,
  shareAmongMembers,
} from '../../../shared/rules/accounts/distribution.ts';
import { transferredYears } from '../../../shared/rules/accounts/transferredYears.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { booksOf } from '../accounts/books.ts';
import { readSettings } from '../facts.ts';
import type { Session } from '../session.ts';
import type { DistributionAnswer, ShareRow } from './answers.ts';
import { figuresOf, moneyAt } from './distributionFigures.ts';
import { mentionsOf, named } from './naming.ts';
import { type PlanFacts, allPlans, basisOf, planOf, readPlan, readShare } from './planFacts.ts';
import { rightHolders } from './rightHolders.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';

/** The plan of a year, or what would be planned by the books and the income rights (domain.md 6.9). */
export function distributionOfYear(
  session: Session,
  year: number,
  asOf: string = session.today(),
): DistributionAnswer {
  const books = booksOf(session);
  const figures = figuresOf(books, year);
  const facts = planOf(session, year);
  const money = moneyAt(books, asOf.slice(0, 7));
  const common = {
    ...{ year, asOf, figures, money },
    transferred: transferredYears(books).has(String(year)),
    years: allPlans(session).map((plan) => Number(plan['year'])),
  };
  const answer = facts === undefined ? proposed(session, year, figures) : stored(session, facts);
  const { plan, shares } = answer;
  const amounts = shares.map(({ party, shares: held, amountFen }) => ({
    ...{ party: party.id, shares: held, amountFen },
  }));
  return {
    ...common,
    ...answer,
    perShareFen: perShareFen(plan.membersFen, amounts),
    totalShares: Math.round(sumOf(amounts.map((each) => each.shares)) * 100) / 100,
    paidFen: sumOf(shares.map((share) => (share.paidOn === null ? 0 : share.amountFen))),
    unpaidFen: sumOf(shares.map((share) => (share.paidOn === null ? share.amountFen : 0))),
    findings:
      plan.voucher === null
        ? [
            ...checkPlan(plan, amounts, money),
            ...checkProcess({ ...plan, asOf }).map(asWarning),
            ...(facts === undefined ? [] : checkFigures(facts, figures)),
          ]
        : [],
  };
}

type Answer = Pick<DistributionAnswer, 'plan' | 'shares' | 'state'>;

const nothing = {
  id: null,
  version: null,
  otherNote: null,
  openedOn: null,
  approvedOn: null,
  meeting: null,
  meetingNote: null,
  remarks: null,
  voucher: null,
} as const;

function proposed(session: Session, year: number, figures: DistributionAnswer['figures']): Answer {
  const { reservePercent } = readSettings(session.store);
  const plan = planDistribution(
    basisOf(figures, { transferredInFen: 0, reservePercent, membersFen: null, otherFen: 0 }),
  );
  const shares = shareAmongMembers(plan.membersFen, rightHolders(session, year));
  return {
    plan: { ...plan, ...nothing, reservePercent, transferredFen: 0 },
    shares: shares.map(({ party, ...share }) => ({
      ...share,
      ...{ id: null, paidOn: null, voucher: null },
      party: named(session, 'parties', party) ?? { id: party, name: '' },
    })),
    state: 'proposal',
  };
}

function stored(session: Session, { record, shares }: PlanFacts): Answer {
  const mentions = mentionsOf(session.store, [
    record['voucher'],
    ...shares.map((share) => share['voucher']),
  ]);
  const plan = {
    ...readPlan(record),
    id: record.id,
    version: record.version,
    reservePercent: numberIn(record, 'reservePercent') ?? 0,
    transferredFen: numberIn(record, 'transferredFen') ?? 0,
    otherNote: textIn(record, 'otherNote'),
    openedOn: textIn(record, 'openedOn'),
    approvedOn: textIn(record, 'approvedOn'),
    meeting: named(session, 'meetings', record['meeting']),
    meetingNote: textIn(record, 'meetingNote'),
    remarks: textIn(record, 'remarks'),
    voucher: mentions(record['voucher']),
  };
  const rows = shares.map((share): ShareRow => {
    const { party, ...amounts } = readShare(share);
    return {
      id: share.id,
      ...amounts,
      party: named(session, 'parties', party) ?? { id: party, name: '' },
      paidOn: textIn(share, 'paidOn'),
      voucher: mentions(share['voucher']),
    };
  });
  return { plan, shares: rows, state: stateOf(plan, rows) };
}

function stateOf(
  { voucher, approvedOn }: DistributionAnswer['plan'],
  shares: readonly ShareRow[],
): DistributionAnswer['state'] {
  if (voucher === null) return approvedOn === null ? 'draft' : 'approved';
  return shares.some(({ paidOn }) => paidOn === null) ? 'posted' : 'paid';
}

/** A plan that is not carried out yet only needs to be told what is missing. */
const asWarning = (finding: Finding): Finding => ({ ...finding, level: 'warning' });

/** The books may have gone on since the plan was made. */
export function checkFigures(
  { record }: PlanFacts,
  figures: DistributionAnswer['figures'],
): readonly Finding[] {
  const [netFen, openingFen] = [numberIn(record, 'netFen'), numberIn(record, 'openingFen')];
  if (netFen === figures.netFen && openingFen === figures.openingFen) return [];
  const params = {
    planned: showYuan((netFen ?? 0) + (openingFen ?? 0)),
    books: showYuan(figures.netFen + figures.openingFen),
  };
  return [{ level: 'warning', code: 'distribution.figures-changed', field: 'netFen', params }];
}
