import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssetRow } from '../../../electron/core/economy/answers.ts';
import { assetUses, countStates } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { assetCounts } from '../../../shared/registers/assetCounts.ts';
import { EntryDialog } from '../../dues/cash/EntryDialog.tsx';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { ShortForm } from '../../dues/short/ShortForm.tsx';
import { useCodeName } from '../../duties/useCodeName.ts';
import { useSentence } from '../../i18n.ts';
import { addRecord } from '../../registers/data/saving.ts';
import { recordPath } from '../../registers/paths.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { Headings } from '../parts/Headings.tsx';
import type { FoundAsset } from './countData.ts';

interface Terms {
  /** ISO day. */
  readonly countedOn: string;
  readonly counter: string;
}

interface Props {
  readonly assets: readonly AssetRow[];
  readonly counts: ReadonlyMap<string, FoundAsset>;
  /** What all counts say; null where nothing may be written down. */
  readonly terms: Terms | null;
}

const columns = ['asset', 'place', 'quantity', 'cost', 'use', 'result'] as const;
const amounts: readonly string[] = ['quantity', 'cost'];
const prefix = 'count';

/** The assets to be looked for; `agrees` is one press, what differs is written down. */
export function CountTable({ assets, counts, terms }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const saved = useSaved();
  const nameOf = useCodeName();
  const [differing, setDiffering] = useState<AssetRow | null>(null);
  const agree = useMutation({
    mutationFn: ({ id, record }: AssetRow) =>
      addRecord(assetCounts.key, {
        asset: id,
        result: 'agrees',
        quantity: record['quantity'] ?? null,
        use: record['use'] ?? null,
        ...terms,
      }),
    onSuccess: async ({ id, findings: [finding] }, { name }) => {
      if (id === undefined && finding) void message.error(sentence(finding));
      else await saved(t('economy.count.saved', { name }));
    },
    onError: (error) => void message.error(sentence(error)),
  });
  const caption = t('economy.assets.tabs.count');
  return (
    <>
      <ScrollBox label={caption}>
        <table className="data-table estate-table">
          <caption className="sr-only">{caption}</caption>
          <Headings
            acting={terms !== null}
            headings={columns.map((key) => ({
              key,
              name: t(`economy.count.columns.${key}`),
              figures: amounts.includes(key),
            }))}
          />
          <tbody>
            {assets.map((asset) => {
              const { record, name, id } = asset;
              const found = counts.get(id);
              return (
                <tr key={id}>
                  <th scope="row">
                    <Link to={recordPath('assets', id)}>{name}</Link>
                    {asset.code !== null && <small>{asset.code}</small>}
                  </th>
                  <td>
                    {String(record['place'] ?? '')}
                    {typeof record['keeper'] === 'string' && (
                      <small>{t('economy.count.keeper', { name: record['keeper'] })}</small>
                    )}
                  </td>
                  <td className="figures">
                    {String(record['quantity'] ?? '')} {String(record['unit'] ?? '')}
                  </td>
                  <td className="figures">{showYuan(asset.costFen)}</td>
                  <td>{nameOf(assetUses, String(record['use'] ?? ''))}</td>
                  <td>
                    {found === undefined ? (
                      <span className="quiet">{t('economy.count.open')}</span>
                    ) : (
                      <>
                        <span className={found.result === 'agrees' ? 'estate-good' : 'estate-bad'}>
                          {nameOf(countStates, found.result)}
                        </span>
                        <small>
                          {[found.countedOn, found.counter, found.note]
                            .filter((part) => part !== null && part !== '')
                            .join(' · ')}
                        </small>
                      </>
                    )}
                  </td>
                  {terms !== null && (
                    <td className="no-print">
                      {found === undefined && (
                        <span className="estate-actions">
                          <Button
                            size="small"
                            type="primary"
                            aria-label={t('economy.count.agreesName', { name })}
                            loading={agree.isPending && agree.variables.id === id}
                            onClick={() => agree.mutate(asset)}
                          >
                            {t('economy.count.agrees')}
                          </Button>
                          <Button
                            size="small"
                            aria-label={t('economy.count.differsName', { name })}
                            onClick={() => setDiffering(asset)}
                          >
                            {t('economy.count.differs')}
                          </Button>
                        </span>
                      )}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      {differing !== null && terms !== null && (
        <EntryDialog
          title={t('economy.count.differsTitle', { name: differing.name })}
          onClose={() => setDiffering(null)}
        >
          <ShortForm
            register={assetCounts}
            begin={{ asset: differing.id, result: 'short', ...terms }}
            fields={['result', 'quantity', 'use', 'note', 'countedOn', 'counter']}
            prefix={prefix}
            submit={t('common.save')}
            saved={() => t('economy.count.saved', { name: differing.name })}
            head={() => <p className="hint">{t('economy.count.differsHint')}</p>}
            onSaved={() => setDiffering(null)}
            onCancel={() => setDiffering(null)}
          />
        </EntryDialog>
      )}
    </>
  );
}
