import type { Label } from '../../../../shared/label.ts';
import { meetings } from '../../../../shared/registers/meetings.ts';
import { tasks as register } from '../../../../shared/registers/tasks.ts';
import { signedDay } from '../../../../shared/rules/period.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { StoredRecord } from '../../registers/rows.ts';
import type { FormRow } from '../../workbook/plan.ts';
import { type Minute, heading, label, line, textOf, value } from './minute.ts';

const { fields } = register;

const dayOf = (stored: unknown): Label | string =>
  typeof stored === 'string' ? signedDay(stored) : '';

/** What became of the tasks of earlier meetings that were reported at this one. */
export function reportedRows({ reported }: Minute): FormRow[] {
  if (reported.length === 0) return [];
  return [
    heading(sheetText('minutes.reported')),
    {
      cells: [
        label(fields.what.label, 4),
        label(fields.who.label),
        label(fields.doneOn.label),
        label(fields.result.label, 4),
      ],
    },
    ...reported.map((task) => ({
      cells: [
        value(textOf(task['what']), 4),
        value(textOf(task['who']), 2, 'center'),
        value(dayOf(task['doneOn']), 2, 'center'),
        value(textOf(task['result']), 4),
      ],
    })),
  ];
}

/** Whom the meeting charged with what, and by when (domain.md 4.3). */
export function taskRows({ tasks }: Minute): FormRow[] {
  if (tasks.length === 0) return [];
  return [
    heading(sheetText('minutes.tasks')),
    {
      cells: [
        label(fields.what.label, 6),
        label(fields.who.label),
        label(fields.dueOn.label),
        label(fields.doneOn.label),
      ],
    },
    ...tasks.map((task) => ({
      cells: [
        value(taskText(task), 6),
        value(textOf(task['who']), 2, 'center'),
        value(dayOf(task['dueOn']), 2, 'center'),
        value(dayOf(task['doneOn']), 2, 'center'),
      ],
    })),
  ];
}

/** A task and, under it, what came of it where that is known. */
const taskText = ({ what, result }: StoredRecord): string =>
  [what, result].filter((text) => typeof text === 'string').join('\n');

/** Attachments and remarks, where there are any. */
export const closingRows = ({ meeting }: Minute): FormRow[] =>
  (['attachments', 'remarks'] as const).flatMap((field) => {
    const text = textOf(meeting[field]);
    return text === '' ? [] : [line(meetings.fields[field].label, text)];
  });

/** Where chair and recorder sign, and the township that looked the minutes through. */
export function signatureRows({ meeting }: Minute): FormRow[] {
  const checkedOn = meeting['checkedOn'];
  return [
    {
      cells: [
        label(sheetText('minutes.sign.chair'), 3),
        value('', 3),
        label(sheetText('minutes.sign.recorder'), 3),
        value('', 3),
      ],
      lines: 2,
    },
    {
      cells: [
        label(sheetText('minutes.sign.township'), 3),
        value(textOf(meeting['checkedBy']), 3, 'center'),
        label(meetings.fields.checkedOn.label, 3),
        value(
          typeof checkedOn === 'string' ? signedDay(checkedOn) : sheetText('minutes.blank-day'),
          3,
          'center',
        ),
      ],
      lines: 2,
    },
  ];
}
