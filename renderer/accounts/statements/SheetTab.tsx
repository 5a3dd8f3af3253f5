import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useSession } from '../../app/session.ts';
import { periodText } from '../../reports/period.ts';
import { BookChecks } from '../figures/BookChecks.tsx';
import { BookFindings } from '../figures/BookFindings.tsx';
import { BookHead } from '../figures/BookHead.tsx';
import { PeriodBar } from '../figures/PeriodBar.tsx';
import { ReportButtons } from '../figures/ReportButtons.tsx';
import { usePeriodName } from '../figures/usePeriodName.ts';
import type { TabScope } from './scope.ts';
import { SheetTable } from './SheetTable.tsx';
import { sidesOf } from './sheetSides.ts';
import { type StatementKind, useStatement } from './statementsData.ts';

interface Props extends TabScope {
  readonly sheet: 'balance-sheet' | 'income-statement';
}

/** The accounting system of 2023 holds from this year on (domain.md 6.1). */
const newSystem = 2024;

/** The form that a year has: older years stand on the older one (domain.md 6.7). */
const formOf = (sheet: Props['sheet'], year: number): StatementKind =>
  year < newSystem ? `${sheet}-2004` : sheet;

/** 资产负债表 or 收益及收益分配表 (domain.md 6.7, 6.8). */
export function SheetTab({ period, onPeriod, sheet }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const { settings } = useSession();
  const { data, error } = useStatement(formOf(sheet, period.year), periodText(period));
  const isBalance = sheet === 'balance-sheet';
  const name = t(isBalance ? 'accountsStatements.tabs.balance' : 'accountsStatements.tabs.income');
  const form = isBalance ? settings.balanceSheetForm : settings.incomeStatementForm;
  return (
    <>
      <PeriodBar value={period} onChange={onPeriod}>
        <span className="scope-actions">
          <Link to="/rules?tab=statementRows">{t('accountsStatements.sheet.toLayout')}</Link>
          <ReportButtons
            report={sheet}
            name={name}
            period={periodText(period)}
            periodName={nameOf(period)}
          />
        </span>
      </PeriodBar>
      <BookHead title={name} period={nameOf(period)} form={form} />
      <Refused error={error} />
      {period.year < newSystem && <p className="hint">{t('accountsStatements.sheet.older')}</p>}
      {data ? (
        <>
          <BookChecks checks={data.checks} />
          <BookFindings findings={data.findings} checks={data.checks} />
          <div className="sheet-halves">
            {sidesOf(data.rows).map((rows, at, { length }) => (
              <SheetTable
                key={at}
                rows={rows}
                heads={headsOf(isBalance, period.kind)}
                caption={
                  length === 1
                    ? `${name} ${nameOf(period)}`
                    : `${name} ${nameOf(period)} · ${t(`accountsStatements.sheet.${at === 0 ? 'left' : 'right'}`)}`
                }
              />
            ))}
          </div>
          {!isBalance && period.kind !== 'year' && (
            <p className="hint">{t('accountsStatements.sheet.periodOpening')}</p>
          )}
        </>
      ) : (
        error === null && <Opening />
      )}
    </>
  );
}

const headsOf = (isBalance: boolean, kind: TabScope['period']['kind']) =>
  isBalance
    ? (['atEnd', 'atBegin'] as const)
    : kind === 'year'
      ? (['thisYear', 'lastYear'] as const)
      : (['thisPeriod', 'samePeriod'] as const);
