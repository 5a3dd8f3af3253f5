import { sentence } from '../../../shared/i18n/sentence.ts';
import { sidesOf } from '../../../shared/rules/accounts/sidesOf.ts';
import { transferredYears } from '../../../shared/rules/accounts/transferredYears.ts';
import {
  type YearEndProposal,
  type YearEndVoucher,
  yearEndProposal,
} from '../../../shared/rules/accounts/yearEnd.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import { readSettings } from '../facts.ts';
import { Refusal } from '../refusal.ts';
import { isSound } from '../registers/save.ts';
import type { Session } from '../session.ts';
import type { YearEndAnswer, YearEndPosted } from './answers.ts';
import { booksOf } from './books.ts';
import { shownLine } from './shown.ts';
import { planVoucher, voucherLookup, writeVoucher } from './writeVoucher.ts';

/** The transfer of a year's result as it would be posted (domain.md 6.4). */
export function yearEndAnswer(
  session: Session,
  { year }: { readonly year: number },
): YearEndAnswer {
  const { chart } = booksOf(session);
  const { vouchers, resultFen, findings } = proposalOf(session, year);
  return {
    year,
    done: isDone(session, year, vouchers),
    resultFen,
    vouchers: vouchers.map((voucher) => ({
      summary: summaryOf(session, year, voucher),
      lines: voucher.lines.map((line, index) => {
        const { id: _id, ...shown } = shownLine(session, chart, { ...line, position: index + 1 });
        return shown;
      }),
      amountFen: sidesOf(voucher.lines).debitFen,
    })),
    findings,
  };
}

/**
 * Posts the transfer of a year's result in one act, dated 31 December. What is not transferred yet
 * after an earlier one follows.
 * @throws Refusal `year-end.done` where nothing is left to transfer
 */
export function postYearEnd(session: Session, { year }: { readonly year: number }): YearEndPosted {
  const { vouchers, findings } = proposalOf(session, year);
  if (isDone(session, year, vouchers)) throw new Refusal('year-end.done', { year });
  const lookup = voucherLookup(session);
  const sound = !findings.some(({ level }) => level === 'error');
  const plans = (sound ? vouchers : []).map((voucher) =>
    planVoucher(
      session,
      {
        day: voucher.day,
        summary: summaryOf(session, year, voucher),
        source: 'year-end',
        lines: voucher.lines,
      },
      lookup,
    ),
  );
  const all = [...findings, ...plans.flatMap((plan) => plan.findings)];
  if (plans.length === 0 || !plans.every(({ save }) => isSound(save)))
    return { vouchers: [], findings: all };
  const posted = session.write(
    'year-end.post',
    (writing) => plans.map((plan) => writeVoucher(writing, plan)),
    { year },
  );
  return { vouchers: posted.map(({ id, number }) => ({ id, number: number ?? 0 })), findings: all };
}

/** The proposal, refused before December: revenue could not be posted any more. */
function proposalOf(session: Session, year: number): YearEndProposal {
  const proposal = yearEndProposal(booksOf(session), String(year));
  if (session.today() >= `${year}-12-01`) return proposal;
  const early: Finding = { level: 'error', code: 'year-end.too-early', params: { year } };
  return { ...proposal, findings: [early, ...proposal.findings] };
}

const isDone = (session: Session, year: number, left: readonly YearEndVoucher[]): boolean =>
  left.length === 0 && transferredYears(booksOf(session)).has(String(year));

const summaryOf = ({ store }: Session, year: number, { step }: YearEndVoucher): string =>
  sentence(readSettings(store).language, `year-end.${step}`, { year });
