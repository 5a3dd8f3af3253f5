import type { ReactNode } from 'react';
import { duesReceiptKinds, duesWays } from '../../../shared/codes/index.ts';
import type { CodeList } from '../../../shared/codes/define.ts';
import { findCode } from '../../../shared/codes/find.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { slipWords } from '../../../shared/i18n/slipWords.ts';
import type { Label } from '../../../shared/label.ts';
import { signedDay } from '../../../shared/rules/period.ts';
import { useCodes } from '../../registers/data/useCodes.ts';
import type { Printed } from './printData.ts';

const { title } = slipWords;

/** A receipt on half a sheet: always in Chinese, with small English beneath, whoever prints it. */
export function ReceiptSlip({ receipt }: { readonly receipt: Printed }): ReactNode {
  const codes = useCodes();
  const nameOf = (list: CodeList, code: string): Label =>
    findCode(codes(list), code) ?? { zh: code, en: code };
  const kind = nameOf(duesReceiptKinds, receipt.kind);
  const way = nameOf(duesWays, receipt.way);
  const on = signedDay(receipt.receivedOn);
  const reverses = receipt.reverses !== null;
  const heading =
    receipt.kind === 'voluntary' || receipt.kind === 'large' ? title[receipt.kind] : title.regular;
  const notes = [
    receipt.reverses !== null && slipWords.reverses.zh.replace('{{number}}', receipt.reverses),
    receipt.reversedBy !== null &&
      slipWords.reversedBy.zh.replace('{{number}}', receipt.reversedBy),
    receipt.paidElsewhere && slipWords.elsewhere.zh,
    receipt.proof,
    receipt.reversalReason,
    receipt.reason,
    receipt.remarks,
  ].filter((note) => typeof note === 'string' && note !== '');
  return (
    <article className="slip" aria-label={`${heading.zh} ${receipt.numberText}`}>
      <header>
        <h2>
          {reverses && `${slipWords.reversal.zh} · `}
          {heading.zh}
          <small lang="en">
            {reverses && `${slipWords.reversal.en}: `}
            {heading.en}
          </small>
        </h2>
        <p className="slip-number">
          <Words of={slipWords.number} /> <strong>{receipt.numberText}</strong>
        </p>
      </header>
      <table>
        <tbody>
          <tr>
            <Head of={slipWords.member} />
            <td>
              <strong>{receipt.member.name}</strong>
              {receipt.payer !== null && (
                <span className="slip-payer">
                  {slipWords.payer.zh.replace('{{payer}}', receipt.payer)}
                </span>
              )}
            </td>
            <Head of={slipWords.branch} />
            <td>{receipt.branch.name}</td>
          </tr>
          <tr>
            <Head of={receipt.months.length > 0 ? slipWords.months : slipWords.kind} />
            <td colSpan={3}>{receipt.months.length > 0 ? receipt.monthsText.zh : kind.zh}</td>
          </tr>
          <tr className="slip-amount">
            <Head of={slipWords.amount} />
            <td colSpan={3}>
              <strong>{receipt.capitals}</strong>
              <span className="slip-figures">¥ {showYuan(receipt.amountFen)}</span>
            </td>
          </tr>
          <tr>
            <Head of={slipWords.way} />
            <td>
              {way.zh} <small lang="en">{way.en}</small>
            </td>
            <Head of={slipWords.on} />
            <td>{on.zh}</td>
          </tr>
          {notes.length > 0 && (
            <tr>
              <Head of={slipWords.notes} />
              <td colSpan={3}>{notes.join(slipWords.separator.zh)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <footer>
        <p>
          <Words of={slipWords.unit} />
          <span className="slip-seal">{receipt.branch.name}</span>
        </p>
        <p>
          <Words of={slipWords.receiver} />
          <span className="slip-line">{receipt.receiver}</span>
        </p>
      </footer>
    </article>
  );
}

/** Chinese, with the English small beneath. */
function Words({ of }: { readonly of: Label }): ReactNode {
  return (
    <span className="slip-words">
      {of.zh}
      <small lang="en">{of.en}</small>
    </span>
  );
}

function Head({ of }: { readonly of: Label }): ReactNode {
  return (
    <th scope="row">
      <Words of={of} />
    </th>
  );
}
