import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { rightKinds } from '../../../shared/codes/index.ts';
import { incomeRights } from '../../../shared/registers/incomeRights.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { keys } from '../../api/queryClient.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useMay } from '../../app/session.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useCodeName } from '../../duties/useCodeName.ts';
import { allRows } from '../../registers/data/allRows.ts';
import type { ShownRecord } from '../../registers/data/records.ts';
import { useTitles } from '../../registers/data/useTitles.ts';
import { importPath, listPath, newPath, recordPath } from '../../registers/paths.ts';
import { today } from '../../ui/today.ts';
import { Headings } from '../parts/Headings.tsx';
import { Sums } from '../parts/Sums.tsx';
import { useFits } from '../parts/useFits.ts';
import { ViewBar } from '../parts/ViewBar.tsx';

const most = 5000;
const titled = ['parties', 'grants'] as const;
const views = ['now', 'all'] as const;

/** Who holds how many shares since when: by them the members' part is shared out. */
export function RightsTab(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const { data, error } = useQuery({
    queryKey: [...keys.registers, incomeRights.key, 'all'],
    queryFn: () => allRows(incomeRights.key, { sort: 'fromOn', descending: true }, most),
  });
  return (
    <>
      <p className="hint">{t('economy.rights.hint')}</p>
      <p className="actions no-print">
        {keeps && (
          <>
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => void go(newPath(incomeRights.key, { kind: 'member' }))}
            >
              {t('economy.rights.add')}
            </Button>
            <Button
              icon={<UploadOutlined aria-hidden />}
              onClick={() => void go(importPath(incomeRights.key))}
            >
              {t('economy.import')}
            </Button>
          </>
        )}
        <Button onClick={() => void go(listPath(incomeRights.key))}>{t('economy.list')}</Button>
      </p>
      <Refused error={error} />
      {data === undefined ? error === null && <Opening /> : <Told rows={data} />}
    </>
  );
}

function Told({ rows }: { readonly rows: readonly ShownRecord[] }): ReactNode {
  const { t } = useTranslation();
  const titleOf = useTitles(titled);
  const nameOf = useCodeName();
  const { fit, wake } = useFits();
  const [view, setView] = useState<(typeof views)[number]>('now');
  const [typed, setTyped] = useState('');
  if (rows.length === 0) return <p className="quiet">{t('economy.rights.none')}</p>;
  const day = today();
  const holderOf = (row: ShownRecord): string =>
    titleOf('parties', textIn(row, 'holder') ?? '') ?? '';
  const current = rows.filter(
    (row) => (textIn(row, 'fromOn') ?? '') <= day && (textIn(row, 'toOn') ?? day) >= day,
  );
  const sharesOf = (kind: string | null): number =>
    current
      .filter((row) => kind === null || row['kind'] === kind)
      .reduce((sum, row) => sum + (numberIn(row, 'shares') ?? 0), 0);
  const shown = (view === 'now' ? current : rows).filter((row) => fit(typed, [holderOf(row)]));
  const shares = (count: number): string =>
    t('economy.rights.shares', { shares: Number(count.toFixed(2)) });
  return (
    <>
      <Sums
        label={t('economy.rights.sums')}
        sums={[
          {
            name: t('economy.rights.holders'),
            value: new Set(current.map((row) => row['holder'])).size,
          },
          { name: t('economy.rights.total'), value: shares(sharesOf(null)) },
          ...rightKinds.items.map(({ code }) => ({
            name: nameOf(rightKinds, code),
            value: shares(sharesOf(code)),
          })),
        ]}
      />
      <ViewBar
        label={t('economy.view')}
        views={views.map((value) => ({ value, name: t(`economy.rights.views.${value}`) }))}
        view={view}
        onView={setView}
        typed={typed}
        onTyped={setTyped}
        onFind={wake}
        placeholder={t('economy.rights.find')}
      />
      <ScrollBox label={t('economy.distribution.tabs.rights')}>
        <table className="data-table estate-table">
          <caption className="sr-only">{t('economy.distribution.tabs.rights')}</caption>
          <Headings
            headings={[
              { key: 'holder', name: t('economy.rights.columns.holder') },
              { key: 'kind', name: t('economy.rights.columns.kind') },
              { key: 'shares', name: t('economy.rights.columns.shares'), figures: true },
              { key: 'from', name: t('economy.rights.columns.from') },
              { key: 'to', name: t('economy.rights.columns.to') },
              { key: 'grant', name: t('economy.rights.columns.grant') },
            ]}
          />
          <tbody>
            {shown.map((row) => {
              const grant = textIn(row, 'grant');
              return (
                <tr key={row.id}>
                  <th scope="row">
                    <Link to={recordPath(incomeRights.key, row.id)}>{holderOf(row)}</Link>
                  </th>
                  <td>{nameOf(rightKinds, textIn(row, 'kind') ?? '')}</td>
                  <td className="figures">{numberIn(row, 'shares') ?? 0}</td>
                  <td className="duty-day">{textIn(row, 'fromOn')}</td>
                  <td className="duty-day">{textIn(row, 'toOn')}</td>
                  <td>{grant !== null && titleOf('grants', grant)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
