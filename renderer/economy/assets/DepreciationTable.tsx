import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DepreciationRow } from '../../../electron/core/economy/answers.ts';
import { depreciationMethods } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { amountText } from '../../accounts/figures/amountText.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useCodeName } from '../../duties/useCodeName.ts';
import { useLabel } from '../../i18n.ts';
import { recordPath } from '../../registers/paths.ts';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { Headings } from '../parts/Headings.tsx';
import { readWork } from './readWork.ts';

interface Props {
  readonly rows: readonly DepreciationRow[];
  readonly typed: Readonly<Record<string, string>>;
  readonly keeps: boolean;
  readonly onWork: (asset: string, text: string) => void;
}

const columns = ['asset', 'method', 'expense', 'cost', 'accumulated', 'amount'] as const;
const amounts: readonly string[] = ['cost', 'accumulated', 'amount'];

/** What each asset is depreciated by in the month; of some the work is asked for. */
export function DepreciationTable({ rows, typed, keeps, onWork }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const nameOf = useCodeName();
  const caption = t('economy.assets.tabs.depreciation');
  const total = rows.reduce((sum, { amountFen }) => sum + amountFen, 0);
  return (
    <ScrollBox label={caption}>
      <table className="data-table estate-table">
        <caption className="sr-only">{caption}</caption>
        <Headings
          headings={columns.map((key) => ({
            key,
            name: t(`economy.depreciation.columns.${key}`),
            figures: amounts.includes(key),
          }))}
        />
        <tbody>
          {rows.map((row) => {
            const { asset, code, workUnit, workTotal, workBefore } = row;
            const text = typed[asset.id] ?? '';
            return (
              <tr key={asset.id}>
                <th scope="row">
                  <Link to={recordPath('assets', asset.id)}>{asset.name}</Link>
                  {code !== null && <small>{code}</small>}
                </th>
                <td>
                  {nameOf(depreciationMethods, row.method)}
                  {row.method === 'work-done' && (
                    <span className="work-input">
                      <TextInput
                        id={`work-${asset.id}`}
                        label={t('economy.depreciation.workOf', { name: asset.name })}
                        numeric
                        value={text}
                        disabled={!keeps}
                        invalid={text.trim() !== '' && readWork(text) === null}
                        placeholder={t('economy.depreciation.work')}
                        unit={workUnit ?? ''}
                        onChange={(units) => onWork(asset.id, units)}
                      />
                      <small>
                        {t('economy.depreciation.workBefore', {
                          before: workBefore,
                          total: workTotal ?? '—',
                          unit: workUnit ?? '',
                        })}
                      </small>
                    </span>
                  )}
                </td>
                <td>
                  {row.expenseAccount.code} {labelOf(row.expenseAccount)}
                </td>
                <td className="figures">{showYuan(row.costFen)}</td>
                <td className="figures">{amountText(row.accumulatedFen)}</td>
                <td className="figures">{showYuan(row.amountFen)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {t('economy.sum')}
            </th>
            <td className="figures">{showYuan(total)}</td>
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}
