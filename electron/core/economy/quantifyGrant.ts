import type { Finding } from '../../../shared/fields/finding.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { assets } from '../../../shared/registers/assets.ts';
import { grants } from '../../../shared/registers/grants.ts';
import { readAsset } from '../../../shared/rules/accounts/asset.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { chartOf } from '../accounts/chart.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import type { Posting } from './answers.ts';
import type { Quantify } from './asked.ts';
import { heldRecord } from './heldRecord.ts';
import { grantAccount } from './listGrants.ts';
import { credit, debit, moving } from './moneyLines.ts';
import { post } from './posting.ts';
import { summariesOf, summaryOf } from './summaries.ts';
import { changeRow } from './writeRow.ts';

/**
 * A grant became an asset (domain.md 6.4: project finished): what it cost goes to the account of
 * the asset, and the grant's part of it from 241 to the accumulation fund. One voucher, with the
 * grant and the card in one act.
 */
export function quantifyGrant(session: Session, id: string, asked: Quantify): Posting {
  const grant = heldRecord(session, grants, id);
  const card = heldRecord(session, assets, asked.asset);
  const asset = readAsset(card);
  const chart = chartOf(session);
  const { day, assetFen, amountToFundFen, from, sharePercent, decision } = asked;
  const lines = moving([
    debit(chart, asset.account, from === null ? 0 : assetFen),
    ...(from === null ? [] : [{ ...credit(chart, from, assetFen), account: from }]),
    debit(chart, textIn(grant, 'account') ?? grantAccount, amountToFundFen),
    credit(chart, '311', amountToFundFen),
  ]);
  return post(session, {
    what: 'grant.quantify',
    plan: asked.plan,
    findings: check(grant, card, asked),
    proposals: [
      {
        day,
        summary: summaryOf(
          asked.summary,
          summariesOf(session).quantified(textIn(grant, 'name') ?? ''),
        ),
        source: 'grant',
        attachments: asked.attachments,
        lines,
      },
    ],
    write: (writing, [voucher = null]) => {
      changeRow(writing, grants, grant, {
        ...{ asset: card.id, assetFen, quantifiedOn: day, voucher },
        ...(sharePercent !== null && { sharePercent }),
        ...(decision !== null && { decision }),
      });
      changeRow(writing, assets, card, { grant: id, ...(from !== null && { voucher }) });
      return id;
    },
  });
}

function check(grant: StoredRecord, card: StoredRecord, asked: Quantify): Finding[] {
  const findings: Finding[] = [];
  const error = (code: string, field: string, params: Finding['params'] = {}): void => {
    findings.push({ level: 'error', code, field, params });
  };
  const name = textIn(grant, 'name') ?? '';
  const on = textIn(grant, 'quantifiedOn');
  if (on !== null) error('grant.done', 'day', { name, on });
  const amountFen = numberIn(grant, 'amountFen') ?? 0;
  if (asked.amountToFundFen > amountFen)
    error('grant.above-amount', 'amountToFundFen', {
      wanted: showYuan(asked.amountToFundFen),
      amount: showYuan(amountFen),
    });
  if (asked.from === null && asked.amountToFundFen === 0)
    error('grant.nothing-to-book', 'amountToFundFen');
  const costFen = numberIn(card, 'costFen') ?? 0;
  if (asked.assetFen > costFen)
    error('grant.above-cost', 'assetFen', {
      wanted: showYuan(asked.assetFen),
      cost: showYuan(costFen),
    });
  if (asked.from !== null && textIn(card, 'voucher') !== null)
    findings.push({
      level: 'warning',
      code: 'grant.asset-booked',
      field: 'from',
      params: { name: textIn(card, 'name') ?? '' },
    });
  return findings;
}
