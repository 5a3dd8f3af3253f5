import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { LineRow } from './LineRow.tsx';
import type { VoucherDraft } from './useVoucherDraft.ts';

interface Props {
  readonly draft: VoucherDraft;
  readonly tried: boolean;
}

/** The lines of a voucher with what both sides come to. */
export function LinesTable({ draft, tried }: Props): ReactNode {
  const { t } = useTranslation();
  const { voucher, sums, changeLine, fill, removeLine } = draft;
  const { debitFen, creditFen, differenceFen } = sums;
  return (
    <ScrollBox label={t('accountsBooks.editor.lines')}>
      <table className="data-table voucher-lines">
        <caption className="sr-only">{t('accountsBooks.editor.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t('accountsBooks.editor.number')}</span>
            </th>
            <th scope="col">{t('accountsBooks.summary')}</th>
            <th scope="col">{t('accountsBooks.account')}</th>
            <th scope="col">{t('accountsBooks.party')}</th>
            <th scope="col" className="figures">
              {t('accountsBooks.debitYuan')}
            </th>
            <th scope="col" className="figures">
              {t('accountsBooks.creditYuan')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {voucher.lines.map((line, at) => (
            <LineRow
              key={line.key}
              line={line}
              number={at + 1}
              summary={voucher.summary}
              tried={tried}
              onChange={changeLine}
              onFill={fill}
              onRemove={removeLine}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row" colSpan={3}>
              <span className="lines-total">{t('accountsBooks.total')}</span>{' '}
              <span
                role="status"
                className={differenceFen === 0 ? 'lines-even' : 'lines-difference'}
              >
                {differenceFen === 0
                  ? debitFen !== 0 && t('accountsBooks.editor.even')
                  : t(`accountsBooks.editor.${differenceFen > 0 ? 'moreDebit' : 'moreCredit'}`, {
                      yuan: showYuan(Math.abs(differenceFen)),
                    })}
              </span>
            </th>
            <td className="figures">{showYuan(debitFen)}</td>
            <td className="figures">{showYuan(creditFen)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}
