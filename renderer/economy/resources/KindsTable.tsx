import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResourcesAnswer } from '../../../electron/core/economy/answers.ts';
import { resourceKinds, resourceUses } from '../../../shared/codes/index.ts';
import { amountText } from '../../accounts/figures/amountText.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useCodeName } from '../../duties/useCodeName.ts';
import { useCodes } from '../../registers/data/useCodes.ts';
import { Headings } from '../parts/Headings.tsx';
import { mu } from './areaText.ts';

type Props = Pick<ResourcesAnswer, 'byKind' | 'byUse'>;

const blank = (area: number): string => (area === 0 ? '' : mu(area));

/** How many mu of each kind, by their use. */
export function KindsTable({ byKind, byUse }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const codes = useCodes();
  const uses = codes(resourceUses).items.map(({ code }) => code);
  const caption = t('economy.resources.byKind');
  const areaOf = (use: string): number => byUse.find((one) => one.use === use)?.area ?? 0;
  const sum = (of: (row: Props['byKind'][number]) => number): number =>
    byKind.reduce((total, row) => total + of(row), 0);
  return (
    <section className="resource-kinds">
      <h2>{caption}</h2>
      <ScrollBox label={caption}>
        <table className="data-table estate-table">
          <caption className="sr-only">{caption}</caption>
          <Headings
            headings={[
              { key: 'kind', name: t('economy.resources.columns.kind') },
              { key: 'count', name: t('economy.resources.columns.count'), figures: true },
              { key: 'area', name: t('economy.resources.columns.area'), figures: true },
              ...uses.map((use) => ({
                key: use,
                name: nameOf(resourceUses, use),
                figures: true,
              })),
              { key: 'yearly', name: t('economy.resources.columns.yearly'), figures: true },
            ]}
          />
          <tbody>
            {byKind.map((row) => (
              <tr key={row.kind}>
                <th scope="row">{nameOf(resourceKinds, row.kind)}</th>
                <td className="figures">{row.count}</td>
                <td className="figures">{mu(row.area)}</td>
                {uses.map((use) => {
                  const area = row.byUse[use]?.area ?? 0;
                  return (
                    <td
                      key={use}
                      className={use === 'idle' && area > 0 ? 'figures estate-due' : 'figures'}
                    >
                      {blank(area)}
                    </td>
                  );
                })}
                <td className="figures">{amountText(row.yearlyFen)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('economy.sum')}</th>
              <td className="figures">{sum(({ count }) => count)}</td>
              <td className="figures">{mu(sum(({ area }) => area))}</td>
              {uses.map((use) => (
                <td key={use} className="figures">
                  {blank(areaOf(use))}
                </td>
              ))}
              <td className="figures">{amountText(sum(({ yearlyFen }) => yearlyFen))}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
    </section>
  );
}
