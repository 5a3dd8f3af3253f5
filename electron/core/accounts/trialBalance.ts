import { trialBalance as trialBalanceOf } from '../../../shared/rules/accounts/trialBalance.ts';
import type { Session } from '../session.ts';
import type { TrialBalanceAnswer } from './answers.ts';
import { askedPeriod } from './askedPeriod.ts';
import { booksOf } from './books.ts';
import { namedParty } from './shown.ts';

/** The trial balance of a period as it is shown (domain.md 6.6). */
export function trialBalance(
  session: Session,
  asked: { readonly period: string; readonly details: boolean; readonly idle: boolean },
): TrialBalanceAnswer {
  const period = askedPeriod(asked.period);
  const options = { parties: asked.details, hideIdle: !asked.idle };
  const { rows, totals, checks } = trialBalanceOf(booksOf(session), period, options);
  return {
    period,
    rows: rows.map(({ account: { code, zh, en }, party, ...row }) => ({
      ...row,
      account: code,
      name: { zh, en },
      party: namedParty(session, party),
      drill: {
        accounts: [code],
        ...(party !== null && { details: [{ account: code, party }] }),
        from: period.from,
        to: period.to,
        plain: false,
      },
    })),
    totals,
    checks,
  };
}
