import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssetRow } from '../../../electron/core/economy/answers.ts';
import { assetCategories, assetClasses, assetUses } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { amountText } from '../../accounts/figures/amountText.ts';
import { useMay } from '../../app/session.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useCodeName } from '../../duties/useCodeName.ts';
import { recordPath } from '../../registers/paths.ts';
import { Headings } from '../parts/Headings.tsx';
import { VoucherName } from '../parts/VoucherName.tsx';
import { DisposeDialog } from './DisposeDialog.tsx';

const columns = [
  ...(['asset', 'category', 'acquired', 'cost'] as const),
  ...(['accumulated', 'net', 'month', 'use'] as const),
] as const;
const amounts: readonly string[] = ['cost', 'accumulated', 'net', 'month'];

const sum = (rows: readonly AssetRow[], of: (row: AssetRow) => number): string =>
  showYuan(rows.reduce((total, row) => total + of(row), 0));

/** The cards, a line each, with their sum. */
export function CardsTable({ rows }: { readonly rows: readonly AssetRow[] }): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  // The row as it was: what is shown after writing is about what was asked before.
  const [disposing, setDisposing] = useState<AssetRow | null>(null);
  const caption = t('economy.assets.tabs.cards');
  return (
    <>
      <ScrollBox label={caption}>
        <table className="data-table estate-table">
          <caption className="sr-only">{caption}</caption>
          <Headings
            acting={keeps}
            headings={columns.map((key) => ({
              key,
              name: t(`economy.assets.columns.${key}`),
              figures: amounts.includes(key),
            }))}
          />
          <tbody>
            {rows.map((row) => (
              <Line
                key={row.id}
                row={row}
                onDispose={keeps ? () => setDisposing(row) : undefined}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t('economy.assets.sumOf', { count: rows.length })}
              </th>
              <td className="figures">{sum(rows, ({ costFen }) => costFen)}</td>
              <td className="figures">{sum(rows, ({ accumulatedFen }) => accumulatedFen)}</td>
              <td className="figures">{sum(rows, ({ netFen }) => netFen)}</td>
              <td className="figures">{sum(rows, ({ monthFen }) => monthFen)}</td>
              <td />
              {keeps && <td className="no-print" />}
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      {disposing !== null && <DisposeDialog asset={disposing} onClose={() => setDisposing(null)} />}
    </>
  );
}

interface LineProps {
  readonly row: AssetRow;
  readonly onDispose: (() => void) | undefined;
}

function Line({ row, onDispose }: LineProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const { record, state, name } = row;
  const codeOf = (list: Parameters<typeof nameOf>[0], key: string): string => {
    const value = record[key];
    return typeof value === 'string' ? nameOf(list, value) : '';
  };
  return (
    <tr className={state === 'disposed' ? 'estate-past' : undefined}>
      <th scope="row">
        <Link to={recordPath('assets', row.id)}>{name}</Link>
        {row.code !== null && <small>{row.code}</small>}
        <PlanFindings findings={row.findings} />
      </th>
      <td>
        {codeOf(assetCategories, 'category')}
        <small>{codeOf(assetClasses, 'class')}</small>
      </td>
      <td className="duty-day">
        {String(record['acquiredOn'] ?? '')}
        {row.voucher !== null && (
          <small>
            <VoucherName voucher={row.voucher} />
          </small>
        )}
      </td>
      <td className="figures">{showYuan(row.costFen)}</td>
      <td className="figures">{amountText(row.accumulatedFen)}</td>
      <td className="figures">{showYuan(row.netFen)}</td>
      <td className="figures">
        {amountText(row.monthFen)}
        <small className={state === 'due' ? 'estate-due' : undefined}>
          {t(`economy.assets.state.${state}`)}
        </small>
      </td>
      <td className={record['use'] === 'idle' ? 'estate-use estate-due' : 'estate-use'}>
        {codeOf(assetUses, 'use')}
        {typeof record['user'] === 'string' && <small>{record['user']}</small>}
      </td>
      {onDispose !== undefined && (
        <td className="no-print">
          {state !== 'disposed' && (
            <Button
              size="small"
              aria-label={t('economy.assets.disposeName', { name })}
              onClick={onDispose}
            >
              {t('economy.assets.dispose')}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}
