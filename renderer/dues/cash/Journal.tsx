import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { showYuan } from '../../../shared/fields/show.ts';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { duesRemittances } from '../../../shared/registers/duesRemittances.ts';
import { duesReturns } from '../../../shared/registers/duesReturns.ts';
import { duesSpendings } from '../../../shared/registers/duesSpendings.ts';
import { readPeriod } from '../../../shared/rules/period.ts';
import { useLabel } from '../../i18n.ts';
import { recordPath } from '../../registers/paths.ts';
import type { CashEntry, DuesCashAnswer } from './cashData.ts';
import { type JournalLine, journalLines } from './journal.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';

interface Props {
  readonly cash: DuesCashAnswer;
  readonly year: number;
}

const registerOf = {
  receipt: duesReceipts.key,
  remittance: duesRemittances.key,
  return: duesReturns.key,
  spending: duesSpendings.key,
} as const;

/** The year's entries of the branch's own dues with the balance after each. */
export function Journal({ cash, year }: Props): ReactNode {
  const { t } = useTranslation();
  const own = cash.entries.filter(({ large }) => !large);
  return (
    <section>
      <h2>{t('dues.cash.year', { year })}</h2>
      {cash.leftOut > 0 && (
        <p className="hint">{t('dues.cash.leftOut', { count: cash.leftOut })}</p>
      )}
      {own.length === 0 ? (
        <p className="quiet">{t('dues.cash.none')}</p>
      ) : (
        <JournalTable
          caption={t('dues.cash.year', { year })}
          openingFen={cash.opening.ownFen}
          entries={own}
        />
      )}
    </section>
  );
}

interface TableProps {
  readonly caption: string;
  readonly openingFen: number;
  readonly entries: readonly CashEntry[];
}

/** Entries of one pot of money, by day. */
export function JournalTable({ caption, openingFen, entries }: TableProps): ReactNode {
  const { t } = useTranslation();
  return (
    <ScrollBox label={caption}>
      <table className="data-table cash-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dues.cash.on')}</th>
            <th scope="col">{t('dues.cash.what')}</th>
            <th scope="col" className="figures">
              {t('dues.cash.in')}
            </th>
            <th scope="col" className="figures">
              {t('dues.cash.out')}
            </th>
            <th scope="col" className="figures">
              {t('dues.cash.balance')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td />
            <td>{t('dues.cash.carried')}</td>
            <td />
            <td />
            <td className="figures">{showYuan(openingFen)}</td>
          </tr>
          {journalLines(entries).map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const amount = (fen: number): string => (fen === 0 ? '' : showYuan(fen));

function Line({ line }: { readonly line: JournalLine<CashEntry> }): ReactNode {
  const { t } = useTranslation();
  const [first] = line.entries;
  return (
    <tr>
      <td className="duty-day">{first.on}</td>
      <td>
        {line.entries.length === 1 ? (
          <EntryText entry={first} />
        ) : (
          <details>
            <summary>{t('dues.cash.receiptsOf', { count: line.entries.length })}</summary>
            <ul className="plain-list">
              {line.entries.map((entry) => (
                <li key={entry.id}>
                  <EntryText entry={entry} />{' '}
                  <span className="cash-one">{showYuan(entry.inFen - entry.outFen)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td className="figures">{amount(line.inFen)}</td>
      <td className="figures">{amount(line.outFen)}</td>
      <td className="figures">{showYuan(line.balanceFen)}</td>
    </tr>
  );
}

function EntryText({ entry }: { readonly entry: CashEntry }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { what, id, text, number } = entry;
  const period = what === 'remittance' ? readPeriod(text) : undefined;
  const about = [period === undefined ? text : labelOf(period.label), number ?? '']
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <Link to={recordPath(registerOf[what], id)}>
      {t(`dues.cash.kinds.${what}`)}
      {about !== '' && t('register.colon') + about}
    </Link>
  );
}
