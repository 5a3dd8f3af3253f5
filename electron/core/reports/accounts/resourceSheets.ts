import { resourceKinds, resourceUses } from '../../../../shared/codes/index.ts';
import type { Label } from '../../../../shared/label.ts';
import { listed } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { textIn } from '../../../../shared/rules/reading.ts';
import type { ResourcesAnswer } from '../../economy/answers.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { asCell, orBlank, serialColumn, textColumn, yuanColumn } from '../columns.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import type { AccountBooks } from './accountBooks.ts';
import { signed } from './foot.ts';
import { linesAbove } from './frame.ts';

type ResourceRow = ResourcesAnswer['rows'][number];

const areaColumn = (label: Label): PlannedColumn => ({ label, format: 'decimal', width: 10 });

const columns: readonly PlannedColumn[] = [
  serialColumn,
  textColumn('accounts.resource.code', 10),
  textColumn('accounts.resource.name', 16),
  textColumn('accounts.resource.kind', 13),
  textColumn('accounts.resource.place', 14),
  textColumn('accounts.resource.bounds', 24),
  areaColumn(sheetText('accounts.resource.area')),
  textColumn('accounts.resource.title', 16),
  textColumn('accounts.resource.use', 12),
  textColumn('accounts.resource.contract', 22),
  yuanColumn('accounts.resource.yearly', 12),
  textColumn('accounts.resource.changes', 16),
];

/** 资源台账 with the columns of domain.md 6.10, and what there is of each kind. */
export function resourceSheet(of: AccountBooks, answer: ResourcesAnswer): PlannedSheet {
  const { session, frame } = of;
  const { rows, totals, byKind } = answer;
  const sumRow = (text: string, area: number, yearlyFen: number): PlannedRow => ({
    cells: columns.map((_, c): CellValue => {
      if (c === 2) return text;
      if (c === 6) return area;
      return c === 10 ? orBlank(yearlyFen) : null;
    }),
    emphasis: 'total',
  });
  return {
    name: sheetText('accounts.resources-register'),
    title: sheetText('accounts.resources-register'),
    above: linesAbove(frame),
    columns,
    rows: [
      ...rows.map((row, at) => rowOf(of, row, at + 1)),
      ...(rows.length > 0
        ? [sumRow(frame.show(sheetText('total')), totals.area, totals.yearlyFen)]
        : []),
      ...byKind.map(({ kind, area, yearlyFen }) =>
        sumRow(
          frame.show(
            sheetText('accounts.of-which', { what: codeLabel(session, resourceKinds, kind) }),
          ),
          area,
          yearlyFen,
        ),
      ),
    ],
    below: signed(frame, foot(answer)),
    signed: false,
    orientation: 'landscape',
  };
}

function rowOf({ session, frame }: AccountBooks, row: ResourceRow, serial: number): PlannedRow {
  const { record, contract, name } = row;
  const { show } = frame;
  // What the village wrote itself is in one language only: around the signs of another it stands once.
  const own = (label: Label): string => (frame.language === 'both' ? label.zh : show(label));
  const bounds = (['east', 'south', 'west', 'north'] as const).flatMap((side) => {
    const text = textIn(record, side);
    return text === null ? [] : [sheetText(`accounts.resource.${side}`, { text })];
  });
  const title = ['title', 'certificate'].flatMap((key) => textIn(record, key) ?? []);
  return {
    cells: [
      serial,
      asCell(record['code']),
      name,
      show(codeLabel(session, resourceKinds, textIn(record, 'kind'))),
      asCell(record['place']),
      own(listed(bounds)),
      asCell(record['area']),
      title.join(' '),
      show(codeLabel(session, resourceUses, textIn(record, 'use'))),
      contract === null
        ? null
        : own(sheetText('accounts.resource.under', { contract: contract.name, to: contract.toOn })),
      asCell(record['yearlyFen']),
      asCell(record['changes']),
    ],
  };
}

const mu = (area: number): string => area.toFixed(2);

const foot = ({ totals, rows }: ResourcesAnswer): Label[] =>
  rows.length === 0
    ? [sheetText('accounts.no-resources')]
    : [
        sheetText('accounts.resources.sums', {
          count: totals.count,
          area: mu(totals.area),
          idle: totals.idle.count,
          idleArea: mu(totals.idle.area),
          later: totals.foundLater.count,
          laterArea: mu(totals.foundLater.area),
        }),
      ];

/** What there is of each kind by how it is used, in mu. */
export function resourceSummary(of: AccountBooks, answer: ResourcesAnswer): PlannedSheet {
  const { session, frame } = of;
  const { byKind, byUse, totals } = answer;
  const known = session.codes(resourceUses).items.map(({ code }) => code);
  const uses = [...new Set([...known, ...byUse.map(({ use }) => use)])];
  const areaOf = (use: string): number => byUse.find((each) => each.use === use)?.area ?? 0;
  const byUseTotal = Math.round(uses.reduce((sum, use) => sum + areaOf(use), 0) * 100);
  const byKindTotal = Math.round(byKind.reduce((sum, { area }) => sum + area, 0) * 100);
  const what = sheetText('accounts.check.areas', {
    a: mu(byKindTotal / 100),
    b: mu(byUseTotal / 100),
  });
  return {
    name: sheetText('accounts.resources-summary'),
    title: sheetText('accounts.resources-summary'),
    above: [...linesAbove(frame).slice(0, 2), sheetText('accounts.mu-unit')],
    columns: [
      textColumn('accounts.resource.kind', 16),
      { label: sheetText('accounts.resource.count'), format: 'integer', width: 8 },
      ...uses.map((use) => areaColumn(codeLabel(session, resourceUses, use))),
      areaColumn(sheetText('accounts.resource.total-area')),
      yuanColumn('accounts.resource.yearly', 14),
    ],
    rows: [
      ...byKind.map(({ kind, count, area, yearlyFen, byUse: own }): PlannedRow => ({
        cells: [
          frame.show(codeLabel(session, resourceKinds, kind)),
          count,
          ...uses.map((use) => own[use]?.area ?? null),
          area,
          orBlank(yearlyFen),
        ],
      })),
      {
        cells: [
          frame.show(sheetText('total')),
          totals.count,
          ...uses.map((use) => areaOf(use) || null),
          totals.area,
          orBlank(totals.yearlyFen),
        ],
        emphasis: 'total',
      },
    ],
    below: signed(frame, [
      sheetText(byUseTotal === byKindTotal ? 'accounts.agrees' : 'accounts.wrong', { what }),
    ]),
    signed: false,
    orientation: 'landscape',
  };
}
