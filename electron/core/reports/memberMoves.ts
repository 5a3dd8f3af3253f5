import type { Field } from '../../../shared/fields/field.ts';
import type { ShownLanguage } from '../../../shared/fields/show.ts';
import type { Label } from '../../../shared/label.ts';
import { openingWay } from '../../../shared/codes/enteredWays.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { members } from '../../../shared/registers/members.ts';
import { firstDayOf } from '../../../shared/rules/calendar.ts';
import type { ReportingPeriod } from '../../../shared/rules/period.ts';
import type { Move } from '../../../shared/rules/yearIdentity.ts';
import { moveColumns } from '../../../shared/reports/memberRegister.ts';
import { sheetText } from '../../../shared/reports/sheetText.ts';
import { type MemberHistory, heldValues, recordAt } from '../members/histories.ts';
import { presenceOf } from '../members/presences.ts';
import type { Session } from '../session.ts';
import type { PlannedSheet } from '../workbook/plan.ts';
import { fieldCells, fieldColumn } from './fieldColumns.ts';

/** Whose moves, and when. */
export interface MovesOf {
  readonly histories: readonly MemberHistory[];
  readonly branches: ReadonlySet<string> | undefined;
  readonly period: ReportingPeriod;
  /** By what those of one day are ordered. */
  readonly keyOf: (member: AnyRecord) => string;
  readonly unit: string;
  readonly asOf: Label;
}

interface MoveLine {
  readonly member: AnyRecord;
  readonly move: Move;
  readonly documentNo: string | null;
}

/** Those who entered and those who left in the period, a sheet each, empty ones too: none is an answer. */
export function moveSheets(
  session: Session,
  moves: MovesOf,
  language: ShownLanguage,
): PlannedSheet[] {
  const lines = linesOf(moves);
  return (['entered', 'left'] as const).map((kind) => {
    const own = lines.filter(({ move }) => move.kind === kind);
    return moveSheet(session, moves, { kind, lines: own }, language);
  });
}

const fields: Readonly<Record<string, Field>> = members.fields;
const documentWidth = 20;

function moveSheet(
  session: Session,
  { unit, asOf, period }: MovesOf,
  { kind, lines }: { readonly kind: Move['kind']; readonly lines: readonly MoveLine[] },
  language: ShownLanguage,
): PlannedSheet {
  const columns = moveColumns.flatMap(([key, width]) => {
    const field = fields[key];
    return field === undefined
      ? []
      : [
          {
            key,
            column: fieldColumn(field, language, width),
            cell: fieldCells(session, field, language),
          },
        ];
  });
  const [way, day] =
    kind === 'entered'
      ? [members.fields.enteredBy, members.fields.enteredOn]
      : [members.fields.leftBy, members.fields.leftOn];
  const showWay = fieldCells(session, way, language);
  return {
    name: sheetText(`sheet.${kind}`),
    title: sheetText(`register.${kind}`, { unit }),
    above: [sheetText('unit', { unit }), sheetText('as-of', { day: asOf })],
    columns: [
      { label: sheetText('serial'), format: 'integer', width: 5 },
      ...columns.map(({ column }) => column),
      fieldColumn(way, language),
      fieldColumn(day, language, 12),
      { label: sheetText('document'), format: 'text', width: documentWidth, wrap: true },
    ],
    rows: lines.map(({ member, move, documentNo }, index) => ({
      cells: [
        index + 1,
        ...columns.map(({ key, cell }) => cell(member[key] ?? null)),
        showWay(move.way),
        move.on === '' ? null : move.on,
        documentNo,
      ],
    })),
    below: [sheetText(`register.${kind}.sums`, { period: period.label, total: lines.length })],
    signed: true,
    orientation: 'landscape',
  };
}

/** A day known to the month only counts in the period that holds its first day. */
function linesOf({ histories, branches, period, keyOf }: MovesOf): MoveLine[] {
  const within = ({ on }: Move): boolean =>
    on !== '' && firstDayOf(on) >= period.from && firstDayOf(on) <= period.to;
  return histories
    .flatMap((history) =>
      presenceOf(history, period.to, branches)
        .moves.filter((move) => move.way !== openingWay && within(move))
        .map((move) => ({
          member: recordAt(history, period.to),
          move,
          documentNo: documentOf(history, move),
        })),
    )
    .map((line) => ({ line, key: `${line.move.on}\t${keyOf(line.member)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ line }) => line);
}

/** The number of the document by which it was decided. */
const documentOf = (history: MemberHistory, { kind, way, on }: Move): string | null =>
  [
    ...heldValues(history, kind === 'entered' ? 'enteredBy' : 'leftBy'),
    ...heldValues(history, 'branch'),
  ].find((held) => held.on === on && (held.value === way || held.documentNo !== null))
    ?.documentNo ?? null;
