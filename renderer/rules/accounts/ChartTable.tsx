import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { accountElements, accountSides } from '../../../shared/codes/index.ts';
import { accounts as register } from '../../../shared/registers/accounts.ts';
import { balanceText } from '../../accounts/figures/balanceText.ts';
import type { ChartAnswer } from '../../accounts/inputs/chartData.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useCodeName } from '../../duties/useCodeName.ts';
import { useLabel, useLanguage } from '../../i18n.ts';
import { newPath, recordPath } from '../../registers/paths.ts';
import { OriginMark } from '../OriginMark.tsx';
import { nextSubCode } from './nextSubCode.ts';

type Account = ChartAnswer['accounts'][number];

interface Props {
  readonly accounts: readonly Account[];
  readonly keeps: boolean;
}

/** The accounts by code with what stands on each, where it comes from and what can be done. */
export function ChartTable({ accounts, keeps }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { fields } = register;
  const caption = labelOf(register.label);
  return (
    <ScrollBox label={caption}>
      <table className="data-table book-table chart-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('accountsStatements.columns.account')}</th>
            <th scope="col">{labelOf(fields.element.label)}</th>
            <th scope="col">{labelOf(fields.side.label)}</th>
            <th scope="col" className="figures">
              {t('accountsStatements.columns.balance')}
            </th>
            <th scope="col">{t('duties.rules.originTitle')}</th>
            {keeps && <th scope="col">{t('duties.rules.action')}</th>}
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <Row
              key={account.code}
              account={account}
              keeps={keeps}
              newCode={nextSubCode(account.code, accounts)}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface RowProps {
  readonly account: Account;
  readonly keeps: boolean;
  /** Of its next sub-account; null where there is no room. */
  readonly newCode: string | null;
}

function Row({ account, keeps, newCode }: RowProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useCodeName();
  const { code, level, recordId, shipped, stopped, contra, byParty, balanceFen } = account;
  const name = `${code} ${account[language]}`;
  return (
    <tr className={stopped ? 'rule-off' : level === 1 ? 'book-first' : ''}>
      <th scope="row" style={{ paddingInlineStart: `${0.55 + (level - 1) * 1.4}em` }}>
        {name} {byParty && level === 1 && <Tag>{t('accountsStatements.rules.byParty')}</Tag>}
        {contra && level === 1 && <Tag>{t('accountsStatements.rules.contra')}</Tag>}
      </th>
      <td>{nameOf(accountElements, account.element)}</td>
      <td>{nameOf(accountSides, account.side)}</td>
      <td className="figures">{balanceFen === 0 ? '' : balanceText(t, balanceFen)}</td>
      <td>
        <OriginMark
          origin={shipped ? (recordId === null ? 'shipped' : 'changed') : 'own'}
          off={stopped}
        />
      </td>
      {keeps && (
        <td>
          <span className="chart-actions">
            <Link
              to={
                recordId === null
                  ? newPath(register.key, valuesOf(account))
                  : recordPath(register.key, recordId)
              }
              aria-label={t('duties.rules.changeName', { name })}
            >
              {t('duties.rules.change')}
            </Link>
            {newCode !== null && !stopped && (
              <Link
                to={newPath(register.key, { code: newCode })}
                aria-label={t('accountsStatements.rules.addBelowName', { name })}
              >
                {t('accountsStatements.rules.addBelow')}
              </Link>
            )}
          </span>
        </td>
      )}
    </tr>
  );
}

/** What stands in the form in which a shipped account is changed. */
const valuesOf = ({ code, zh, en, element, side, contra, byParty, role }: Account) => ({
  code,
  zh,
  en,
  element,
  side,
  ...(contra && { contra }),
  ...(byParty && { byParty }),
  ...(role !== null && { role }),
});
