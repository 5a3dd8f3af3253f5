import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { DistributionAnswer } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { periodsPath } from '../../accounts/paths.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useMay } from '../../app/session.ts';
import { PrintHead } from '../../duties/PrintHead.tsx';
import { today } from '../../ui/today.ts';
import { useDistribution } from '../economyData.ts';
import { Sums } from '../parts/Sums.tsx';
import { FixedPlan } from './FixedPlan.tsx';
import { NextStep } from './NextStep.tsx';
import { PlanForm } from './PlanForm.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import { SharesTable } from './SharesTable.tsx';

const thisYear = (): number => Number(today().slice(0, 4));
const yearsBack = 10;

/** The plan of a year, from the proposal to the last payment. */
export function PlanTab(): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [address, setAddress] = useSearchParams();
  const asked = Number(address.get('year'));
  const year = Number.isInteger(asked) && asked >= 1950 ? asked : thisYear();
  const { data, error } = useDistribution(year);
  const years = new Set([
    year,
    ...(data?.years ?? []),
    ...Array.from({ length: yearsBack + 1 }, (_, back) => thisYear() - back),
  ]);
  return (
    <>
      <div className="scope-bar no-print">
        <span className="scope-part">
          <label htmlFor={`${id}-year`}>{t('duties.year')}</label>
          <select
            id={`${id}-year`}
            value={year}
            onChange={({ target }) =>
              setAddress(
                (before) => {
                  before.set('year', target.value);
                  return before;
                },
                { replace: true },
              )
            }
          >
            {[...years]
              .toSorted((a, b) => b - a)
              .map((one) => (
                <option key={one} value={one}>
                  {t('duties.yearOf', { year: one })}
                </option>
              ))}
          </select>
        </span>
        {data && <PlanSteps state={data.state} opened={data.plan.openedOn !== null} />}
      </div>
      <PrintHead year={year} branch={null} />
      <Refused error={error} />
      {data?.year !== year ? error === null && <Opening /> : <OfYear answer={data} />}
    </>
  );
}

function OfYear({ answer }: { readonly answer: DistributionAnswer }): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const { figures, money, transferred, year, state, plan } = answer;
  const fixed = !keeps || state === 'posted' || state === 'paid';
  const freeFen = Math.max(0, money.cashFen - money.earmarkedFen - money.borrowedFen);
  return (
    <>
      <Sums
        label={t('economy.distribution.figures')}
        sums={[
          { name: t('economy.distribution.income'), value: showYuan(figures.incomeFen) },
          { name: t('economy.distribution.expense'), value: showYuan(figures.expenseFen) },
          {
            name: t('economy.distribution.net'),
            value: showYuan(figures.netFen),
            tone: figures.netFen < 0 ? 'bad' : undefined,
          },
          { name: t('economy.distribution.opening'), value: showYuan(figures.openingFen) },
          {
            name: t('economy.distribution.free'),
            value: showYuan(freeFen),
            note: t('economy.distribution.freeNote'),
          },
        ]}
      />
      {!transferred && !fixed && (
        <p className="estate-note">
          {t('economy.distribution.notTransferred', { year })}{' '}
          <Link to={periodsPath(year)}>{t('economy.distribution.toYearEnd')}</Link>
        </p>
      )}
      {keeps && <NextStep answer={answer} />}
      {fixed ? (
        <FixedPlan answer={answer} />
      ) : (
        <PlanForm key={`${year} ${plan.version ?? 0}`} answer={answer} />
      )}
      <SharesTable key={`${year} ${state}`} answer={answer} keeps={keeps} />
    </>
  );
}
