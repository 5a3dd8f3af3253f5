import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GrantsAnswer } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { grants } from '../../../shared/registers/grants.ts';
import { incomeRights } from '../../../shared/registers/incomeRights.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useLabel } from '../../i18n.ts';
import { newPath, recordPath } from '../../registers/paths.ts';
import { Headings } from '../parts/Headings.tsx';
import { VoucherName } from '../parts/VoucherName.tsx';
import { QuantifyDialog } from './QuantifyDialog.tsx';

export type GrantRow = GrantsAnswer['rows'][number];

interface Props {
  readonly rows: readonly GrantRow[];
  readonly keeps: boolean;
}

const columns = ['grant', 'received', 'amount', 'account', 'asset', 'shares', 'voucher'] as const;
const amounts: readonly string[] = ['amount', 'shares'];

/** The grants, a line each, with what became of them. */
export function GrantsTable({ rows, keeps }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  // The row as it was: what is shown after writing is about what was asked before.
  const [doing, setDoing] = useState<GrantRow | null>(null);
  const caption = t('economy.distribution.tabs.grants');
  return (
    <>
      <ScrollBox label={caption}>
        <table className="data-table estate-table">
          <caption className="sr-only">{caption}</caption>
          <Headings
            acting={keeps}
            headings={columns.map((key) => ({
              key,
              name: t(`economy.grants.columns.${key}`),
              figures: amounts.includes(key),
            }))}
          />
          <tbody>
            {rows.map((row) => {
              const { id, name, record, account, asset } = row;
              return (
                <tr key={id}>
                  <th scope="row">
                    <Link to={recordPath(grants.key, id)}>{name}</Link>
                    <small>{textIn(record, 'grantor')}</small>
                  </th>
                  <td className="duty-day">{textIn(record, 'receivedOn')}</td>
                  <td className="figures">{showYuan(row.amountFen)}</td>
                  <td>{account !== null && `${account.code} ${labelOf(account)}`}</td>
                  <td>
                    {asset !== null && (
                      <Link to={recordPath('assets', asset.id)}>{asset.name}</Link>
                    )}
                    <small className={row.quantified ? 'estate-good' : 'estate-due'}>
                      {row.quantified
                        ? t('economy.grants.isQuantified', {
                            on: textIn(record, 'quantifiedOn') ?? '',
                          })
                        : t('economy.grants.notQuantified')}
                    </small>
                  </td>
                  <td className="figures">{row.shares > 0 ? row.shares : ''}</td>
                  <td>
                    <VoucherName voucher={row.voucher} />
                  </td>
                  {keeps && (
                    <td className="no-print">
                      {row.quantified ? (
                        <Link to={newPath(incomeRights.key, { grant: id, kind: 'member' })}>
                          {t('economy.rights.add')}
                        </Link>
                      ) : (
                        <Button
                          aria-label={t('economy.grants.quantifyName', { name })}
                          onClick={() => setDoing(row)}
                        >
                          {t('economy.grants.quantify')}
                        </Button>
                      )}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      {doing !== null && <QuantifyDialog grant={doing} onClose={() => setDoing(null)} />}
    </>
  );
}
