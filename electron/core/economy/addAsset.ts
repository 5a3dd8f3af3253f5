import { showYuan } from '../../../shared/fields/show.ts';
import { acceptValues } from '../../../shared/registers/accept.ts';
import { assets } from '../../../shared/registers/assets.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { readAsset } from '../../../shared/rules/accounts/asset.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { chartOf } from '../accounts/chart.ts';
import { carryOut, planSave } from '../registers/save.ts';
import type { Session } from '../session.ts';
import type { Posting } from './answers.ts';
import type { NewAsset } from './asked.ts';
import { credit, debit } from './moneyLines.ts';
import { post } from './posting.ts';
import { summariesOf, summaryOf } from './summaries.ts';
import { changeRow } from './writeRow.ts';

const register: Register = assets;

/**
 * A new card, and the voucher by which the asset came into the books, in one act (domain.md 6.4,
 * 6.5). Without a voucher only the card is kept, as for what was there before the books.
 */
export function addAsset(session: Session, { card, voucher, plan }: NewAsset): Posting {
  const accepted = acceptValues(register, card, session.readContext());
  const save = planSave(session, register, undefined, accepted);
  const asset = readAsset(save.record);
  const chart = chartOf(session);
  const day = voucher?.day ?? textIn(save.record, 'acquiredOn') ?? session.today();
  const proposals =
    voucher === null
      ? []
      : [
          {
            day,
            summary: summaryOf(voucher.summary, summariesOf(session).purchase(asset.name)),
            source: 'asset',
            attachments: voucher.attachments,
            lines: [
              debit(chart, asset.account, asset.costFen),
              {
                ...credit(chart, voucher.credit, asset.costFen, { party: voucher.party }),
                account: voucher.credit,
              },
            ],
          },
        ];
  return post(session, {
    what: voucher === null ? 'record.add' : 'asset.add',
    plan,
    findings: [
      ...save.findings,
      ...(asset.takenOverFen !== 0 && voucher !== null
        ? [
            {
              level: 'warning' as const,
              code: 'asset.taken-over-and-booked',
              field: 'takenOverFen',
              params: { amount: showYuan(asset.takenOverFen) },
            },
          ]
        : []),
    ],
    // A card that cannot be kept has no voucher that could be looked at.
    proposals: asset.costFen > 0 ? proposals : [],
    write: (writing, [written]) => {
      carryOut(writing, register, save);
      if (written !== undefined)
        changeRow(writing, register, { id: save.id, version: 0 }, { voucher: written });
      return save.id;
    },
  });
}
