import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssetRow } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { depreciations } from '../../../shared/registers/depreciations.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { voucherPath } from '../../accounts/paths.ts';
import { keys } from '../../api/queryClient.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useMay } from '../../app/session.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useLabel } from '../../i18n.ts';
import { allRows } from '../../registers/data/allRows.ts';
import type { ShownRecord } from '../../registers/data/records.ts';
import { useTitles } from '../../registers/data/useTitles.ts';
import { useAssets } from '../economyData.ts';
import { Headings } from '../parts/Headings.tsx';
import { Sums } from '../parts/Sums.tsx';
import { VoucherName } from '../parts/VoucherName.tsx';
import { assetsPath, tabPath } from '../paths.ts';
import { DisposeDialog } from './DisposeDialog.tsx';
import '../economy.css';

/** What the books say of an asset, behind its card. */
export function AssetTab({ record }: { readonly record: ShownRecord }): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useAssets();
  if (error !== null) return <Refused error={error} />;
  if (data === undefined) return <Opening />;
  const row = data.rows.find(({ id }) => id === record.id);
  return row === undefined ? (
    <p className="quiet">{t('economy.notAsOf', { on: data.asOf })}</p>
  ) : (
    <Told row={row} />
  );
}

function Told({ row }: { readonly row: AssetRow }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const keeps = useMay('keep');
  const [disposing, setDisposing] = useState<AssetRow | null>(null);
  const held = row.state !== 'disposed';
  return (
    <>
      <Sums
        label={t('economy.assets.inBooks')}
        sums={[
          { name: t('economy.assets.columns.cost'), value: showYuan(row.costFen) },
          { name: t('economy.assets.columns.accumulated'), value: showYuan(row.accumulatedFen) },
          { name: t('economy.assets.columns.net'), value: showYuan(row.netFen) },
          {
            name: t('economy.assets.columns.month'),
            value: showYuan(row.monthFen),
            note: t(`economy.assets.state.${row.state}`),
          },
        ]}
      />
      <p>
        {t('economy.assets.accounts', {
          account: `${row.account.code} ${labelOf(row.account)}`,
          expense: `${row.expenseAccount.code} ${labelOf(row.expenseAccount)}`,
        })}
      </p>
      {row.voucher !== null && (
        <p>
          {t('economy.assets.entry')}
          {t('register.colon')}
          <VoucherName voucher={row.voucher} />
        </p>
      )}
      <PlanFindings findings={row.findings} />
      <p className="actions">
        {keeps && held && (
          <Button onClick={() => setDisposing(row)}>{t('economy.assets.dispose')}</Button>
        )}
        <Link to={tabPath(assetsPath, 'depreciation')}>{t('economy.assets.toDepreciation')}</Link>
        <Link to={tabPath(assetsPath, 'count')}>{t('economy.assets.toCount')}</Link>
      </p>
      <h3>{t('economy.assets.history')}</h3>
      <Depreciated asset={row.id} />
      {disposing !== null && <DisposeDialog asset={disposing} onClose={() => setDisposing(null)} />}
    </>
  );
}

const most = 1200;
const titled = ['vouchers'] as const;

/** The depreciation that was posted, month by month. */
function Depreciated({ asset }: { readonly asset: string }): ReactNode {
  const { t } = useTranslation();
  const titleOf = useTitles(titled);
  const { data, error } = useQuery({
    queryKey: [...keys.registers, depreciations.key, 'of', asset],
    queryFn: () =>
      allRows(
        depreciations.key,
        { where: { asset: { in: [asset] } }, sort: 'month', descending: true },
        most,
      ),
  });
  if (error !== null) return <Refused error={error} />;
  if (data === undefined) return <Opening />;
  if (data.length === 0) return <p className="quiet">{t('economy.assets.noHistory')}</p>;
  const caption = t('economy.assets.history');
  return (
    <ScrollBox label={caption}>
      <table className="data-table estate-table">
        <caption className="sr-only">{caption}</caption>
        <Headings
          headings={[
            { key: 'month', name: t('economy.columns.month') },
            { key: 'amount', name: t('economy.columns.amount'), figures: true },
            { key: 'voucher', name: t('economy.columns.voucher') },
          ]}
        />
        <tbody>
          {data.map((line) => {
            const voucher = textIn(line, 'voucher');
            return (
              <tr key={line.id}>
                <td className="duty-day">{textIn(line, 'month')}</td>
                <td className="figures">{showYuan(numberIn(line, 'amountFen') ?? 0)}</td>
                <td>
                  {voucher !== null && (
                    <Link to={voucherPath(voucher)}>
                      {titleOf('vouchers', voucher) ?? t('economy.voucher.look')}
                    </Link>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
