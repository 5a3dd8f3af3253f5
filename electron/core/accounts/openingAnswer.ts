import { checkOpenings } from '../../../shared/rules/accounts/checkOpenings.ts';
import { openingDraft } from './openingDraft.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import { readSettings } from '../facts.ts';
import type { Session } from '../session.ts';
import type { OpeningAnswer } from './answers.ts';
import { booksOf } from './books.ts';
import { accountName } from './chart.ts';
import { closedMonths } from './closedMonths.ts';
import { namedParty } from './shown.ts';

/** The opening balances as they are saved, with work kept unfinished (domain.md 6.6). */
export function openingAnswer(session: Session): OpeningAnswer {
  const books = booksOf(session);
  const { chart, beginMonth, openings } = books;
  const debitFen = openings.reduce((sum, opening) => sum + opening.debitFen, 0);
  const creditFen = openings.reduce((sum, opening) => sum + opening.creditFen, 0);
  return {
    begin: beginMonth,
    chosen: readSettings(session.store).booksBeginOn !== '',
    rows: openings.map((opening) => ({
      ...opening,
      name: accountName(chart, opening.account),
      partyName: namedParty(session, opening.party)?.name ?? null,
    })),
    draft: openingDraft(session.store),
    totals: { debitFen, creditFen, differenceFen: debitFen - creditFen },
    locked: openingLock(session),
    findings: checkOpenings(openings, chart, beginMonth),
  };
}

/** Why the opening balances stay as they are: a closed month is worked out from them. */
function openingLock(session: Session): OpeningAnswer['locked'] {
  const [first] = closedMonths(session).keys();
  return first === undefined ? null : { code: 'opening.month-closed', params: { month: first } };
}

/** The same as a finding. */
export function lockFindings(session: Session): Finding[] {
  const lock = openingLock(session);
  if (lock === null) return [];
  const { code, params } = lock;
  return [{ level: 'error', code, ...(params && { params }) }];
}
