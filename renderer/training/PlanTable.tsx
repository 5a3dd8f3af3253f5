import {
  CheckCircleFilled,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  MinusCircleOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { trainingAudiences } from '../../shared/codes/index.ts';
import { useMay } from '../app/session.ts';
import type { Scope } from '../duties/dutyData.ts';
import { useCodeName } from '../duties/useCodeName.ts';
import { importPath, newPath, recordPath } from '../registers/paths.ts';
import type { PlanItem } from './trainingData.ts';

interface Props {
  readonly plan: readonly PlanItem[];
  readonly scope: Scope;
}

const marks = {
  done: { Icon: CheckCircleFilled, look: 'met' },
  due: { Icon: ClockCircleOutlined, look: 'due' },
  overdue: { Icon: ExclamationCircleFilled, look: 'overdue' },
  later: { Icon: MinusCircleOutlined, look: 'later' },
} as const;

/** The year's education plan, item by item, with what was done of it. */
export function PlanTable({ plan, scope }: Props): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  return (
    <section aria-labelledby="training-plan">
      <div className="work-head">
        <h2 id="training-plan">{t('duties.training.plan')}</h2>
        <span className="plan-links no-print">
          <Link to="/registers/educationPlans">{t('duties.training.plans')}</Link>
          {keeps && (
            <>
              <Link
                to={newPath('educationPlans', {
                  year: scope.year,
                  ...(scope.branch !== null && { branch: scope.branch }),
                })}
              >
                {t('duties.training.planAdd')}
              </Link>
              <Link to={importPath('educationPlans')}>{t('duties.training.importPlans')}</Link>
            </>
          )}
        </span>
      </div>
      {plan.length === 0 ? (
        <p className="quiet">{t('duties.training.planNone')}</p>
      ) : (
        <PlanRows plan={plan} />
      )}
    </section>
  );
}

function PlanRows({ plan }: { readonly plan: readonly PlanItem[] }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  return (
    <div className="scroll-x">
      <table className="data-table">
        <caption className="sr-only">{t('duties.training.plan')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('duties.training.month')}</th>
            <th scope="col">{t('duties.training.item')}</th>
            <th scope="col">{t('duties.training.branch')}</th>
            <th scope="col">{t('duties.training.audience')}</th>
            <th scope="col">{t('duties.training.plannedHours')}</th>
            <th scope="col">{t('duties.training.doneHours')}</th>
            <th scope="col">{t('duties.table.state')}</th>
            <th scope="col">{t('duties.training.planDone')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.map((item) => (
            <tr key={item.id}>
              <td>{item.month !== null && t('duties.training.monthOf', { month: item.month })}</td>
              <th scope="row">
                <Link to={recordPath('educationPlans', item.id)}>{item.title}</Link>
              </th>
              <td>{item.branch.name}</td>
              <td>{item.audience !== null && nameOf(trainingAudiences, item.audience)}</td>
              <td className="duty-number">{item.hours}</td>
              <td className="duty-number">{item.doneHours}</td>
              <td>
                <PlanMark state={item.state} />
              </td>
              <td>
                <ul className="plain-list">
                  {item.done.map(({ register, id, on, label }) => (
                    <li key={id}>
                      <Link to={recordPath(register, id)}>
                        {on} {label}
                      </Link>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PlanMark({ state }: Pick<PlanItem, 'state'>): ReactNode {
  const { t } = useTranslation();
  const { Icon, look } = marks[state];
  return (
    <span className={`duty-mark duty-${look}`}>
      <Icon aria-hidden /> {t(`duties.training.planState.${state}`)}
    </span>
  );
}
