import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { accountElements } from '../../../shared/codes/index.ts';
import { useLabel } from '../../i18n.ts';
import { type ChartAccount, type ShownChart } from '../inputs/chartData.ts';
import { OpeningRowInputs } from './OpeningRowInputs.tsx';
import { type TypedOpening, newOpening } from './openingDraft.ts';

interface Props {
  readonly chart: ShownChart;
  readonly rows: readonly TypedOpening[];
  /** The books begin within a year: its turnover is asked for, and what was earned and spent. */
  readonly withYear: boolean;
  readonly onChange: (update: (rows: readonly TypedOpening[]) => readonly TypedOpening[]) => void;
}

const isResult = ({ element }: ChartAccount): boolean =>
  element === 'income' || element === 'expense';

/** The accounts by element, each with its balance; those kept by party with a row for each. */
export function OpeningRows({ chart, rows, withYear, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const change = (key: string, given: Partial<TypedOpening>): void =>
    onChange((before) => before.map((row) => (row.key === key ? { ...row, ...given } : row)));
  const add = (account: ChartAccount): void =>
    onChange((before) => {
      const last = before.findLastIndex((row) => row.account === account.code);
      return before.toSpliced(last + 1, 0, newOpening(account));
    });
  const held = new Set(rows.map(({ account }) => account));
  return (
    <div className="opening-groups">
      {accountElements.items.map((element) => {
        const accounts = chart.accounts.filter(
          (account) =>
            account.element === element.code &&
            held.has(account.code) &&
            (withYear || !isResult(account) || rows.some(typedOn(account.code))),
        );
        if (accounts.length === 0) return null;
        return (
          <section key={element.code} aria-label={labelOf(element)}>
            <table className="data-table books-table opening-table">
              <caption>{labelOf(element)}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('accountsBooks.account')}</th>
                  <th scope="col">{t('accountsBooks.party')}</th>
                  <th scope="col">{t('accountsBooks.opening.side')}</th>
                  <th scope="col" className="figures">
                    {t('accountsBooks.opening.balance')}
                  </th>
                  {withYear && (
                    <>
                      <th scope="col" className="figures">
                        {t('accountsBooks.opening.yearDebit')}
                      </th>
                      <th scope="col" className="figures">
                        {t('accountsBooks.opening.yearCredit')}
                      </th>
                    </>
                  )}
                </tr>
              </thead>
              <tbody>
                {accounts.flatMap((account) => {
                  const own = rows.filter((row) => row.account === account.code);
                  return own.map((row, at) => (
                    <tr key={row.key}>
                      <th scope="row">
                        {at === 0 && (
                          <>
                            <span className="entry-code">{account.code}</span>{' '}
                            {chart.pathOf(account.code)}
                          </>
                        )}
                        {account.byParty && at === own.length - 1 && (
                          <Button
                            size="small"
                            icon={<PlusOutlined aria-hidden />}
                            aria-label={t('accountsBooks.opening.addPartyTo', {
                              account: chart.pathOf(account.code),
                            })}
                            onClick={() => add(account)}
                          >
                            {t('accountsBooks.opening.addParty')}
                          </Button>
                        )}
                      </th>
                      <OpeningRowInputs
                        row={row}
                        name={`${account.code} ${chart.pathOf(account.code)}${own.length > 1 ? ` ${at + 1}` : ''}`}
                        byParty={account.byParty}
                        withYear={withYear}
                        onChange={(given) => change(row.key, given)}
                      />
                    </tr>
                  ));
                })}
              </tbody>
            </table>
          </section>
        );
      })}
    </div>
  );
}

const typedOn =
  (code: string) =>
  ({ account, amount }: TypedOpening): boolean =>
    account === code && amount !== '';
