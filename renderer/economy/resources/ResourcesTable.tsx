import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ResourcesAnswer } from '../../../electron/core/economy/answers.ts';
import { resourceKinds, resourceUses } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { contracts } from '../../../shared/registers/contracts.ts';
import { resources } from '../../../shared/registers/resources.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { amountText } from '../../accounts/figures/amountText.ts';
import { useMay } from '../../app/session.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useCodeName } from '../../duties/useCodeName.ts';
import { newPath, recordPath } from '../../registers/paths.ts';
import { Headings } from '../parts/Headings.tsx';
import { mu } from './areaText.ts';

const columns = ['resource', 'kind', 'area', 'use', 'contract', 'rent', 'yearly'] as const;
const amounts: readonly string[] = ['area', 'rent', 'yearly'];

/** The resources, a line each, with the contract that runs on them. */
export function ResourcesTable({ rows }: Pick<ResourcesAnswer, 'rows'>): ReactNode {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const keeps = useMay('keep');
  const caption = t('economy.resources.title');
  return (
    <ScrollBox label={caption}>
      <table className="data-table estate-table">
        <caption className="sr-only">{caption}</caption>
        <Headings
          headings={columns.map((key) => ({
            key,
            name: t(`economy.resources.columns.${key}`),
            figures: amounts.includes(key),
          }))}
        />
        <tbody>
          {rows.map(({ id, record, name, contract, rentPerMuFen, findings }) => {
            const use = textIn(record, 'use') ?? '';
            return (
              <tr key={id}>
                <th scope="row">
                  <Link to={recordPath(resources.key, id)}>{name}</Link>
                  <small>
                    {[textIn(record, 'code'), textIn(record, 'place')]
                      .filter((part) => part !== null)
                      .join(' · ')}
                  </small>
                </th>
                <td>{nameOf(resourceKinds, textIn(record, 'kind') ?? '')}</td>
                <td className="figures">{mu(numberIn(record, 'area') ?? 0)}</td>
                <td className={use === 'idle' ? 'estate-due' : undefined}>
                  {nameOf(resourceUses, use)}
                </td>
                <td>
                  {contract !== null ? (
                    <>
                      <Link to={recordPath(contracts.key, contract.id)}>{contract.name}</Link>
                      <small>{t('economy.until', { on: contract.toOn })}</small>
                    </>
                  ) : (
                    keeps && (
                      <Link
                        className="no-print"
                        aria-label={t('economy.resources.addContractName', { name })}
                        to={newPath(contracts.key, {
                          resource: id,
                          direction: 'in',
                          kind: 'contracting',
                          area: numberIn(record, 'area'),
                        })}
                      >
                        {t('economy.resources.addContract')}
                      </Link>
                    )
                  )}
                  <PlanFindings findings={findings} />
                </td>
                <td className="figures">{rentPerMuFen === null ? '' : showYuan(rentPerMuFen)}</td>
                <td className="figures">{amountText(numberIn(record, 'yearlyFen') ?? 0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
