import type { ReactNode } from 'react';
import type { Label } from '../../../shared/label.ts';
import { growthWays, voucherTypes } from '../../../shared/codes/index.ts';
import { itemOf } from '../../../shared/codes/hierarchy.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { voucherSlipWords as words } from '../../../shared/i18n/voucherSlipWords.ts';
import { sidesOf } from '../../../shared/rules/accounts/sidesOf.ts';
import { moneyInCapitals } from '../../../shared/rules/moneyInCapitals.ts';
import { useSession } from '../../app/session.ts';
import type { ShownLine, VoucherAnswer } from '../booksData.ts';
import { type ShownChart, useChart } from '../inputs/chartData.ts';
import { type Slip, linesOnSlip } from './slips.ts';

const headings: Readonly<Record<string, Label>> = {
  receipt: words.receipt,
  payment: words.payment,
  transfer: words.transfer,
};

const amount = (fen: number): string => (fen === 0 ? '' : showYuan(fen));
const filled = ({ zh, en }: Label, values: Readonly<Record<string, number>>): Label => {
  const fill = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ''));
  return { zh: fill(zh), en: fill(en) };
};

/** Half a page of a voucher, as it is put away with its papers. */
export function VoucherSlip({ slip }: { readonly slip: Slip }): ReactNode {
  const { unit } = useSession();
  const chart = useChart();
  const { voucher, lines, page, pages } = slip;
  const { number, day, redLetter, attachments } = voucher;
  const heading = headings[voucher.type] ?? words.voucher;
  const type = itemOf(voucherTypes, voucher.type);
  const name =
    number === null ? words.draft.zh : `${type?.zh ?? ''}-${String(number).padStart(3, '0')}`;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return (
    <article className="voucher-slip" lang="zh" aria-label={`${heading.zh} ${name}`}>
      <header>
        <h2>
          {heading.zh}
          <small lang="en">{heading.en}</small>
        </h2>
        <p className="slip-line">
          <span>
            {unit.name} <Words of={filled(words.attachments, { count: attachments ?? 0 })} inline />
          </span>
          <span>{filled(words.day, { year, month, date }).zh}</span>
          <span>
            {redLetter && <span className="red-letter">[{words.redLetter.zh}] </span>}
            <strong>{name}</strong> <Words of={filled(words.page, { page, pages })} inline />
          </span>
        </p>
      </header>
      <table>
        <thead>
          <tr>
            {(['summary', 'account', 'debit', 'credit'] as const).map((key) => (
              <th key={key} scope="col" className={key}>
                <Words of={words[key]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineOnPaper key={line.id} line={line} voucher={voucher} chart={chart} />
          ))}
          {Array.from({ length: linesOnSlip - lines.length }, (_, at) => (
            <tr key={`empty-${at}`} aria-hidden="true">
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            {page < pages ? (
              <th scope="row" colSpan={4}>
                <Words of={words.carried} />
              </th>
            ) : (
              <Sums voucher={voucher} />
            )}
          </tr>
        </tfoot>
      </table>
      <footer>
        {(['preparedBy', 'checkedBy', 'postedBy', 'cashier'] as const).map((key) => (
          <span key={key}>
            <Words of={words[key]} inline /> <span className="slip-name">{voucher[key]}</span>
          </span>
        ))}
      </footer>
    </article>
  );
}

interface LineProps {
  readonly line: ShownLine;
  readonly voucher: VoucherAnswer;
  readonly chart: ShownChart;
}

function LineOnPaper({ line, voucher, chart }: LineProps): ReactNode {
  const way = line.growthWay === null ? undefined : itemOf(growthWays, line.growthWay);
  const known = chart.find(line.account);
  const notes = [line.party?.name, way?.zh].filter((note) => note !== undefined);
  const figures = (fen: number): ReactNode => (
    <td className={fen < 0 ? 'figures red-letter' : 'figures'}>{amount(fen)}</td>
  );
  return (
    <tr>
      <td>{line.summary ?? voucher.summary}</td>
      <td>
        {line.account} {known === undefined ? line.name.zh : chart.pathOf(line.account)}
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </td>
      {figures(line.debitFen)}
      {figures(line.creditFen)}
    </tr>
  );
}

function Sums({ voucher }: { readonly voucher: VoucherAnswer }): ReactNode {
  const { creditFen } = sidesOf(voucher.lines);
  return (
    <>
      <th scope="row" colSpan={2}>
        <Words of={words.total} inline /> {moneyInCapitals(voucher.amountFen)}
      </th>
      <td className="figures">{showYuan(voucher.amountFen)}</td>
      <td className="figures">{showYuan(creditFen)}</td>
    </>
  );
}

/** Chinese, with the English small beneath or behind it. */
function Words({
  of,
  inline = false,
}: {
  readonly of: Label;
  readonly inline?: boolean;
}): ReactNode {
  return (
    <span className={inline ? 'slip-words slip-inline' : 'slip-words'}>
      {of.zh} <small lang="en">{of.en}</small>
    </span>
  );
}
