import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { presences } from '../../../shared/codes/index.ts';
import { useLabel } from '../../i18n.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import type { MeetingDocument } from '../document.ts';
import { notCounted, present } from '../draft/people.ts';
import { useSheetText } from './useSheetText.ts';

/** The rows of the sheet that tell who was due, came and was absent, with the reasons. */
export function AttendanceOnSheet({ kept }: { readonly kept: MeetingDocument }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { code, persons, names } = useSheetText();
  const { meeting, attendances } = kept;
  const came = attendances.filter(({ presence }) => presence === present);
  const left = attendances.filter(({ presence }) => presence === notCounted);
  const absent = attendances.filter(
    ({ presence }) => presence !== present && presence !== notCounted,
  );
  const absentText =
    absent.length > 0
      ? absent
          .map((one) =>
            t('meetings.sheet.absentee', {
              name: one.name,
              reason: [
                code(presences, one.presence),
                one.note ?? '',
                one.written ? t('meetings.attendance.written') : '',
              ]
                .filter((part) => part !== '')
                .join(t('common.comma')),
            }),
          )
          .join(t('register.listSeparator'))
      : String(meeting['absentees'] ?? '');
  const { dueCount: due, presentCount } = meeting;
  const voting = (count: unknown): string =>
    typeof count === 'number' ? t('meetings.sheet.ofVoting', { count }) : '';
  const lines: readonly (readonly [string, string])[] = [
    [t('meetings.sheet.came'), names(came)],
    [
      t('meetings.sheet.absent'),
      absentText === '' && typeof due === 'number' && due === presentCount
        ? t('common.none')
        : absent.length > 0
          ? t('meetings.sheet.absentees', { count: absent.length, names: absentText })
          : absentText,
    ],
    [t('meetings.sheet.notCounted'), names(left)],
    [labelOf(meetings.fields.observers.label), String(meeting['observers'] ?? '')],
  ];
  return (
    <>
      <tr>
        <th scope="row">{t('meetings.counts.due')}</th>
        <td>
          {persons(due)}
          {voting(meeting['votingDue'])}
        </td>
        <th scope="row">{t('meetings.counts.present')}</th>
        <td>
          {persons(presentCount)}
          {voting(meeting['votingPresent'])}
        </td>
      </tr>
      {lines.map(
        ([label, text]) =>
          text !== '' && (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td colSpan={3}>{text}</td>
            </tr>
          ),
      )}
    </>
  );
}
