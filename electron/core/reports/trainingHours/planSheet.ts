import {
  trainingAudiences,
  trainingChannels,
  trainingTopics,
} from '../../../../shared/codes/index.ts';
import type { CodeList } from '../../../../shared/codes/define.ts';
import { inLanguage } from '../../../../shared/fields/show.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { Session } from '../../session.ts';
import type { TrainingYear } from '../../training/answers.ts';
import type { PlannedSheet } from '../../workbook/plan.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import type { TrainingOf } from './hoursSheet.ts';

type PlanItem = TrainingYear['plan'][number];

/** The education plan of the year, as far as the period reaches, against what was done for it. */
export function planSheet(
  session: Session,
  { period, language, unit, above }: TrainingOf,
  items: readonly PlanItem[],
): PlannedSheet {
  const several = new Set(items.map(({ branch }) => branch.id)).size > 1;
  const code = (list: CodeList, stored: string | null): string | null =>
    stored === null ? null : inLanguage(codeLabel(session, list, stored), language);
  const count = (state: PlanItem['state']): number =>
    items.filter((item) => item.state === state).length;
  return {
    name: sheetText('plan.name'),
    title: sheetText('plan.title', { unit }),
    above,
    columns: [
      { label: sheetText('serial'), format: 'integer', width: 5 },
      ...(several
        ? ([{ label: sheetText('duties.branch'), format: 'text', width: 20, wrap: true }] as const)
        : []),
      { label: sheetText('plan.month'), format: 'integer', width: 7 },
      { label: sheetText('plan.content'), format: 'text', width: 32, wrap: true },
      { label: sheetText('plan.topic'), format: 'text', width: 14, wrap: true },
      { label: sheetText('plan.channel'), format: 'text', width: 14, wrap: true },
      { label: sheetText('plan.audience'), format: 'text', width: 12, wrap: true },
      { label: sheetText('plan.hours'), format: 'decimal', places: 1, width: 8 },
      { label: sheetText('plan.done-hours'), format: 'decimal', places: 1, width: 8 },
      { label: sheetText('plan.evidence'), format: 'text', width: 36, wrap: true },
      { label: sheetText('plan.state'), format: 'text', width: 10 },
    ],
    rows: items.map((item, index) => ({
      cells: [
        index + 1,
        ...(several ? [item.branch.name] : []),
        item.month,
        item.title,
        code(trainingTopics, item.topic),
        code(trainingChannels, item.channel),
        code(trainingAudiences, item.audience),
        item.hours,
        item.doneHours,
        evidenceOf(item),
        inLanguage(sheetText(`plan.${item.state}`), language),
      ],
    })),
    below: [
      items.length === 0
        ? sheetText('plan.none', { period: period.label })
        : sheetText('plan.sums', {
            total: items.length,
            done: count('done'),
            overdue: count('overdue'),
            left: count('due') + count('later'),
          }),
    ],
    signed: true,
    orientation: 'landscape',
  };
}

/** What was done for it, each event once: a class is recorded for each who took part. */
const evidenceOf = ({ done }: PlanItem): string | null =>
  [...new Set(done.map(({ on, label }) => `${on} ${label}`))].sort().join('\n') || null;
