import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { DepreciationAnswer } from '../../../electron/core/economy/answers.ts';
import { readPeriod } from '../../../shared/rules/period.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { PeriodBar } from '../../accounts/figures/PeriodBar.tsx';
import { readBookPeriod } from '../../accounts/figures/bookPeriod.ts';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useMay } from '../../app/session.ts';
import { useLabel } from '../../i18n.ts';
import { periodAt, periodText } from '../../reports/period.ts';
import { useDebounced } from '../../ui/useDebounced.ts';
import { useDepreciation } from '../economyData.ts';
import { VoucherName } from '../parts/VoucherName.tsx';
import { DepreciationTable } from './DepreciationTable.tsx';
import { PostDepreciation } from './PostDepreciation.tsx';
import { readWork } from './readWork.ts';

const months = ['month'] as const;

/** The depreciation of a month: what is due, and the one voucher that posts it (domain.md 6.5). */
export function DepreciationTab(): ReactNode {
  const [address, setAddress] = useSearchParams();
  const asked = readBookPeriod(address.get('period'));
  // The month that was due first stays in sight after it was posted.
  const [first, setFirst] = useState<string | null>(null);
  const month = asked?.kind === 'month' ? periodText(asked) : first;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const work = useDebounced(JSON.stringify(worked(typed)), 250);
  const { data, error } = useDepreciation(
    month,
    JSON.parse(work) as Record<string, number>, // written by the line above
  );
  if (month === null && data !== undefined) setFirst(data.month);
  const period = readBookPeriod(data?.month ?? month) ?? periodAt('month', new Date());
  return (
    <>
      <PeriodBar
        kinds={months}
        value={period}
        onChange={(chosen) => {
          setTyped({});
          setAddress(
            (before) => {
              before.set('period', periodText(chosen));
              return before;
            },
            { replace: true },
          );
        }}
      />
      <Refused error={error} />
      {data ? (
        <OfMonth
          answer={data}
          typed={typed}
          work={worked(typed)}
          onWork={(asset, text) => setTyped({ ...typed, [asset]: text })}
        />
      ) : (
        error === null && <Opening />
      )}
    </>
  );
}

const worked = (typed: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([asset, text]) => {
      const units = readWork(text);
      return units === null ? [] : [[asset, units]];
    }),
  );

interface Props {
  readonly answer: DepreciationAnswer;
  /** The work of the month by asset, as it is typed and as it is read. */
  readonly typed: Readonly<Record<string, string>>;
  readonly work: Readonly<Record<string, number>>;
  readonly onWork: (asset: string, text: string) => void;
}

function OfMonth({ answer, typed, work, onWork }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const keeps = useMay('keep');
  const { month, rows, postedCount, postedFen, vouchers, findings, amountFen } = answer;
  const name = monthName(month, labelOf);
  return (
    <>
      {postedCount > 0 && (
        <p className="estate-done">
          {t('economy.depreciation.posted', {
            month: name,
            count: postedCount,
            amount: showYuan(postedFen),
          })}{' '}
          {vouchers.map((voucher) => (
            <VoucherName key={voucher.id} voucher={voucher} />
          ))}
        </p>
      )}
      {/* Where it can be posted, they stand with the voucher. */}
      {postedCount === 0 && (!keeps || rows.length === 0) && <PlanFindings findings={findings} />}
      {rows.length === 0 ? (
        postedCount === 0 && (
          <p className="quiet">{t('economy.depreciation.none', { month: name })}</p>
        )
      ) : (
        <>
          <p>
            {t('economy.depreciation.due', {
              month: name,
              count: rows.length,
              amount: showYuan(amountFen),
            })}
          </p>
          <DepreciationTable rows={rows} typed={typed} keeps={keeps} onWork={onWork} />
        </>
      )}
      {keeps && <PostDepreciation key={month} answer={answer} work={work} name={name} />}
    </>
  );
}

const monthName = (month: string, labelOf: ReturnType<typeof useLabel>): string => {
  const label = readPeriod(month)?.label;
  return label === undefined ? month : labelOf(label);
};
