import { meetingKinds, trainingChannels, trainingTopics } from '../../../../shared/codes/index.ts';
import { codesIn } from '../../../../shared/fields/codes.ts';
import type { Label } from '../../../../shared/label.ts';
import { meetings } from '../../../../shared/registers/meetings.ts';
import { signedDay } from '../../../../shared/rules/period.ts';
import { listed, signOf } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { FormRow } from '../../workbook/plan.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import { type Minute, type MinuteContext, label, line, textOf, value } from './minute.ts';

const { fields } = meetings;

/** What the meeting was: topic, time, place, who led it and who wrote (domain.md 4.3). */
export function headRows({ session }: MinuteContext, { meeting }: Minute): FormRow[] {
  const also = codesIn(meeting['countsAs'] ?? null).map((code) =>
    codeLabel(session, meetingKinds, code),
  );
  const within = textOf(meeting['within']);
  const inMeeting = within === '' ? undefined : session.references.title(meetings.key, within);
  return [
    line(fields.topic.label, textOf(meeting['topic'])),
    ...(also.length > 0 ? [line(fields.countsAs.label, listed(also))] : []),
    ...(inMeeting === undefined ? [] : [line(fields.within.label, inMeeting)]),
    line(sheetText('minutes.time'), timeOf(meeting)),
    line(fields.place.label, textOf(meeting['place'])),
    {
      cells: [
        label(fields.chair.label),
        value(textOf(meeting['chair']), 4),
        label(fields.recorder.label),
        value(textOf(meeting['recorder']), 4),
      ],
    },
    ...hours(session, meeting),
  ];
}

/** 2026年3月12日 09:00—11:00 */
function timeOf({ heldOn, beginsAt, endsAt }: Minute['meeting']): Label {
  const day = signedDay(textOf(heldOn));
  const dash = signOf('dash');
  const hour = [beginsAt, endsAt].filter((time) => typeof time === 'string');
  const withHour = (text: string, between: string): string =>
    [text, hour.join(between)].join(' ').trim();
  return { zh: withHour(day.zh, dash.zh), en: withHour(day.en, dash.en) };
}

/** The class-hours that those present are credited with, where there are any. */
function hours(session: MinuteContext['session'], meeting: Minute['meeting']): FormRow[] {
  const count = meeting['hours'];
  if (typeof count !== 'number') return [];
  const about = [
    [trainingTopics, meeting['trainingTopic']] as const,
    [trainingChannels, meeting['trainingChannel']] as const,
  ].flatMap(([list, code]) => (typeof code === 'string' ? [codeLabel(session, list, code)] : []));
  const unit = sheetText('minutes.hours', { count });
  return [line(fields.hours.label, listed([unit, ...about], 'semicolon'))];
}
