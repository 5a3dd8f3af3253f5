import type { CodeList } from '../../../../shared/codes/define.ts';
import { trainingChannels, trainingTopics } from '../../../../shared/codes/index.ts';
import { type ShownLanguage, inLanguage } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { pageWidth } from '../../../../shared/reports/memberRegister.ts';
import { type SheetText, sheetText } from '../../../../shared/reports/sheetText.ts';
import type { ReportingPeriod } from '../../../../shared/rules/period.ts';
import type { Session } from '../../session.ts';
import type { TrainingYear } from '../../training/answers.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { codeLabel } from '../meetings/codeLabel.ts';

/** A member with the hours of the year up to the end of the period, and those of the period alone. */
export type Learner = TrainingYear['members'][number] & { readonly inPeriod: number };

/** What both sheets say of themselves. */
export interface TrainingOf {
  readonly period: ReportingPeriod;
  readonly language: ShownLanguage;
  readonly unit: string;
  readonly above: readonly Label[];
}

interface Column {
  readonly column: PlannedColumn;
  readonly cell: (learner: Learner) => CellValue;
  /** Whether the cells add up. */
  readonly sum?: boolean;
}

/**
 * Member × class-hours: the target, what was done, what lacks; then by topic and, on a page of its own
 * where they do not all fit on one, by channel.
 */
export function hoursSheet(
  session: Session,
  about: TrainingOf,
  learners: readonly Learner[],
): PlannedSheet {
  const { unit, language, above } = about;
  const person = personColumns(about, learners);
  const topics = codeColumns(session, learners, byTopic, language);
  const channels = codeColumns(session, learners, byChannel, language);
  const columns = [...person, ...topics, ...channels];
  const width = columns.reduce((sum, { column }) => sum + column.width, serialWidth);
  const isParted = width > pageWidth && topics.length > 0 && channels.length > 0;
  const title = sheetText('training.title', { unit });
  return {
    name: sheetText('training.hours'),
    title,
    above,
    columns: [
      { label: sheetText('serial'), format: 'integer', width: serialWidth },
      ...columns.map(({ column }) => column),
    ],
    rows: [
      ...learners.map((learner, index): PlannedRow => ({
        cells: [index + 1, ...columns.map(({ cell }) => cell(learner))],
      })),
      ...(learners.length > 0 ? [totalRow(columns, learners, language)] : []),
    ],
    below: notes(learners),
    signed: true,
    orientation: 'landscape',
    ...(isParted && {
      parts: [
        { title, columns: 1 + person.length + topics.length },
        {
          title: sheetText('training.continued', { unit, number: 1 }),
          columns: channels.length,
        },
      ],
      repeated: 2,
    }),
  };
}

const serialWidth = 5;
const hours = { format: 'decimal', places: 1 } as const;

function personColumns({ period, language }: TrainingOf, learners: readonly Learner[]): Column[] {
  const several = new Set(learners.map(({ branch }) => branch.id)).size > 1;
  const isYear = period.key.length === 4;
  const show = (text: SheetText): string => inLanguage(sheetText(text), language);
  const shortBy = ({ target, hours: done }: Learner): number =>
    target === null ? 0 : Math.max(0, Math.round((target - done) * 10) / 10);
  return [
    {
      column: { label: sheetText('name'), format: 'text', width: 10 },
      cell: ({ name }) => name,
    },
    ...(several
      ? [
          {
            column: { label: sheetText('duties.branch'), format: 'text', width: 24, wrap: true },
            cell: ({ branch }: Learner) => branch.name,
          } as const,
        ]
      : []),
    {
      column: { label: sheetText('training.role'), format: 'text', width: 12, wrap: true },
      cell: ({ role }) => show(role === 'committee' ? 'training.committee' : 'training.member'),
    },
    {
      column: { label: sheetText('training.target'), format: 'integer', width: 7 },
      cell: ({ target }) => target,
    },
    ...(isYear
      ? []
      : [
          {
            column: { label: sheetText('training.in-period'), ...hours, width: 8 },
            cell: ({ inPeriod }: Learner) => inPeriod,
            sum: true,
          },
        ]),
    {
      column: { label: sheetText('training.done'), ...hours, width: 8 },
      cell: (learner) => learner.hours,
      sum: true,
    },
    {
      column: { label: sheetText('training.short'), ...hours, width: 7 },
      cell: (learner) => shortBy(learner) || null,
    },
    {
      column: { label: sheetText('training.met'), format: 'text', width: 8 },
      cell: (learner) =>
        learner.target === null
          ? '—'
          : show(shortBy(learner) === 0 ? 'training.yes' : 'training.no'),
    },
    {
      column: { label: sheetText('training.courses'), format: 'integer', width: 8 },
      cell: ({ courses }) => courses || null,
    },
  ];
}

interface CodesOf {
  readonly list: CodeList;
  readonly of: 'byTopic' | 'byChannel';
  readonly text: SheetText;
}

const byTopic = { list: trainingTopics, of: 'byTopic', text: 'training.topic' } as const;
const byChannel = { list: trainingChannels, of: 'byChannel', text: 'training.channel' } as const;

/** A column for each code under which anybody has hours; those without one stand at the end. */
function codeColumns(
  session: Session,
  learners: readonly Learner[],
  { list, of, text }: CodesOf,
  language: ShownLanguage,
): Column[] {
  const used = new Set(learners.flatMap((learner) => Object.keys(learner[of])));
  const known = session
    .codes(list)
    .items.map(({ code }) => code)
    .filter((code) => used.delete(code));
  return [...known, ...used].map((code) => {
    const kind = code === '' ? sheetText('training.unknown') : codeLabel(session, list, code);
    const longest = Math.max(...kind.en.split(' ').map((word) => word.length));
    return {
      column: {
        label: sheetText(text, { kind }),
        ...hours,
        width: language === 'zh' ? 10 : Math.max(10, longest + 1),
      },
      cell: (learner) => learner[of][code] ?? null,
      sum: true,
    };
  });
}

function totalRow(
  columns: readonly Column[],
  learners: readonly Learner[],
  language: ShownLanguage,
): PlannedRow {
  const total = ({ cell }: Column): number =>
    Math.round(learners.reduce((sum, learner) => sum + Number(cell(learner) ?? 0), 0) * 10) / 10;
  return {
    cells: [
      null,
      ...columns.map((column, i) =>
        i === 0
          ? inLanguage(sheetText('total'), language)
          : column.sum === true
            ? total(column)
            : null,
      ),
    ],
    emphasis: 'total',
  };
}

function notes(learners: readonly Learner[]): Label[] {
  const asked = learners.filter(({ target }) => target !== null);
  const met = asked.filter(({ target, hours: done }) => done >= (target ?? 0)).length;
  return [
    sheetText('training.sums', {
      total: learners.length,
      met,
      short: asked.length - met,
      unasked: learners.length - asked.length,
    }),
    sheetText('training.note'),
  ];
}
