import { type ShownLanguage, inLanguage } from '../../../../shared/fields/show.ts';
import { type Sign, signIn } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { Duty } from '../../../../shared/rules/duties/duty.ts';
import type { PlannedSheet } from '../../workbook/plan.ts';
import type { DutiesOf } from './gridSheet.ts';

/** What the period asked for and has not been done by its last day, with who lacks what. */
export function overdueSheet({ duties, period, language, unit, above }: DutiesOf): PlannedSheet {
  const overdue = duties.filter(({ state }) => state === 'overdue');
  return {
    name: sheetText('duties.overdue-list'),
    title: sheetText('duties.overdue-title', { unit }),
    above,
    columns: [
      { label: sheetText('serial'), format: 'integer', width: 5 },
      { label: sheetText('duties.branch'), format: 'text', width: 26, wrap: true },
      { label: sheetText('duties.what'), format: 'text', width: 26, wrap: true },
      { label: sheetText('duties.of'), format: 'text', width: 18, wrap: true },
      { label: sheetText('duties.last-day'), format: 'day', width: 12 },
      { label: sheetText('duties.done'), format: 'integer', width: 8 },
      { label: sheetText('duties.least'), format: 'integer', width: 8 },
      { label: sheetText('duties.unit'), format: 'text', width: 11 },
      { label: sheetText('duties.lacking'), format: 'text', width: 40, wrap: true },
    ],
    rows: overdue.map((duty, index) => ({
      cells: [
        index + 1,
        duty.subject.name,
        inLanguage(duty.label, language),
        inLanguage(duty.period.label, language),
        duty.due,
        duty.done,
        duty.least,
        inLanguage(sheetText(`duties.${duty.unit}`), language),
        lackingText(duty, language),
      ],
    })),
    below: [
      overdue.length === 0
        ? sheetText('duties.nothing-overdue', { period: period.label })
        : sheetText('duties.overdue-count', { count: overdue.length }),
    ],
    signed: true,
    orientation: 'landscape',
  };
}

/** Who has not done enough: with whom not talked, or how much of how much. */
function lackingText({ measure, lacking }: Duty, language: ShownLanguage): string | null {
  if (lacking.length === 0) return null;
  const sign = (key: Sign): string => signIn(language, key);
  return lacking
    .map(({ name, done, least, with: other }) => {
      if (other !== null) return name + sign('dash') + other.name;
      return measure === 'hours' ? `${name}${sign('open')}${done}/${least}${sign('close')}` : name;
    })
    .join(sign('listed'));
}
