import { balancesOf, booksReach } from '../../../shared/rules/accounts/balances.ts';
import { accountLike } from '../../../shared/rules/accounts/chart.ts';
import { concentration } from '../../../shared/rules/accounts/incomeSources.ts';
import { isShellVillage, tierOf, tiersOf } from '../../../shared/rules/accounts/incomeTiers.ts';
import { indebtedness, yearOnYear } from '../../../shared/rules/accounts/indebtedness.ts';
import {
  bySecondLevel,
  incomeByAccount,
  operatingIncomeFen,
} from '../../../shared/rules/accounts/operatingIncome.ts';
import { layoutOf } from '../../../shared/rules/accounts/shippedLayouts.ts';
import { statementOf } from '../../../shared/rules/accounts/statement.ts';
import type { AccountElement, Books, Period } from '../../../shared/rules/accounts/types.ts';
import type { Settings } from '../../../shared/settings.ts';
import { readSettings } from '../facts.ts';
import type { Session } from '../session.ts';
import type { FiguresAnswer, YearFigures } from './answers.ts';
import { monthsIn, yearPeriod } from './askedPeriod.ts';
import { booksOf } from './books.ts';
import { accountName } from './chart.ts';
import { hasBegun } from './hasBegun.ts';
import { incomeIn, waysOf } from './incomeBySource.ts';
import { tierLabel } from './tierLabel.ts';

/** No more years than fit on a page. */
const mostYears = 10;

/** The figures of the village up to a year (domain.md 6.10, 6.12); no years before the books have begun. */
export function villageFigures(
  session: Session,
  { year }: { readonly year: number },
): FiguresAnswer {
  const books = booksOf(session);
  const settings = readSettings(session.store);
  const period = yearPeriod(year);
  const first = Math.max(Number(books.beginMonth.slice(0, 4)), year - mostYears + 1);
  const list = Array.from(
    { length: hasBegun(session) ? Math.max(1, year - first + 1) : 0 },
    (_, at) => Math.min(first, year) + at,
  );
  const basics = list.map((each) => basicsOf(books, settings, each, session.today()));
  const operating = bySecondLevel(incomeByAccount(books, settings.tierAccounts, period));
  const { sources, largestShare, herfindahl } = concentration(operating);
  return {
    year,
    years: basics.map((each, index) => figuresOf(settings, each, basics.slice(0, index))),
    tiers: tiersOf(settings.tierEdgesFen).map((tier) => ({ ...tier, label: tierLabel(tier) })),
    sources: sources.map(({ key, amountFen, share }) => ({
      ...{ code: key, name: accountName(books.chart, key), amountFen, share },
    })),
    largestShare,
    herfindahl,
    ways: waysOf(incomeIn(session, period)),
    months: monthsIn(period).map((month) => ({
      month,
      incomeFen: resultOf(books, { from: month, to: month }, 'income'),
      expenseFen: resultOf(books, { from: month, to: month }, 'expense'),
    })),
  };
}

type Basics = Omit<
  YearFigures,
  'tier' | 'shell' | 'debtRatio' | 'indebted' | 'indebtedReasons' | 'growth'
>;

/** Rows of the balance sheet as it is shipped (domain.md 6.7). */
const sheetRows = { liquid: 6, assets: 24, liabilities: 35, equity: 39 } as const;

function basicsOf(books: Books, settings: Settings, year: number, today: string): Basics {
  const period = yearPeriod(year);
  const layout = layoutOf('balance-sheet', [], settings.subsidyPosition);
  const { rows } = statementOf(layout, books, period);
  const at = (number: number): number => rows.find(({ row }) => row === number)?.amounts[0] ?? 0;
  const [incomeFen, expenseFen] = [
    resultOf(books, period, 'income'),
    resultOf(books, period, 'expense'),
  ];
  const subsidies = incomeByAccount(books, ['503'], period);
  return {
    year,
    partial: !booksReach(books, period) || today < `${year}-12-31`,
    incomeFen,
    expenseFen,
    netFen: incomeFen - expenseFen,
    operatingIncomeFen: operatingIncomeFen(books, period, settings.tierAccounts),
    subsidyFen: subsidies.reduce((sum, { amountFen }) => sum + amountFen, 0),
    assetsFen: at(sheetRows.assets),
    liabilitiesFen: at(sheetRows.liabilities),
    liquidAssetsFen: at(sheetRows.liquid),
    equityFen: at(sheetRows.equity),
  };
}

/** What accounts of an element moved in a period, without closing vouchers, positive as a rule. */
function resultOf(books: Books, period: Period, element: AccountElement): number {
  const sign = element === 'income' ? -1 : 1;
  const fen = balancesOf(books, period)
    .details.filter(({ account }) => accountLike(books.chart, account).element === element)
    .reduce((sum, { plainDebitFen, plainCreditFen }) => sum + plainDebitFen - plainCreditFen, 0);
  return fen === 0 ? 0 : sign * fen;
}

function figuresOf(settings: Settings, own: Basics, before: readonly Basics[]): YearFigures {
  const { tier } = tierOf(own.operatingIncomeFen, settings.tierEdgesFen);
  const { debtRatio, indebted, reasons } = indebtedness(
    {
      totalAssetsFen: own.assetsFen,
      liabilitiesFen: own.liabilitiesFen,
      liquidAssetsFen: own.liquidAssetsFen,
    },
    [...before, own],
  );
  const last = before.at(-1);
  return {
    ...own,
    tier,
    shell: isShellVillage(own.operatingIncomeFen, settings.shellBelowFen),
    ...{ debtRatio, indebted, indebtedReasons: reasons },
    growth:
      last === undefined ? null : yearOnYear(own.operatingIncomeFen, last.operatingIncomeFen).rate,
  };
}
