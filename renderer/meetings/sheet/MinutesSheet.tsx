import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingKinds } from '../../../shared/codes/index.ts';
import { useLabel } from '../../i18n.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import type { Show } from '../../registers/values/useShow.ts';
import type { MeetingDocument } from '../document.ts';
import { AgendaOnSheet } from './AgendaOnSheet.tsx';
import { AttendanceOnSheet } from './AttendanceOnSheet.tsx';
import { SignatureLines } from './SignatureLines.tsx';
import { TasksOnSheet } from './TasksOnSheet.tsx';
import { useSheetText } from './useSheetText.ts';
import './sheet.css';

interface Props {
  readonly kept: MeetingDocument;
  readonly show: Show;
}

/** Kinds whose minutes are not called those of a meeting. */
const ownTitles = ['lecture', 'theme-day', 'talk', 'study'] as const;

const texts = ['content', 'decisions', 'attachments', 'remarks'] as const;

/** Minutes as they stand on paper (domain.md 4.3), on the screen and from the printer alike. */
export function MinutesSheet({ kept, show }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { code, day } = useSheetText();
  const { meeting } = kept;
  const text = (key: string): string => show.of(meeting, key);
  const own = ownTitles.find((kind) => kind === meeting['kind']);
  const title =
    own === undefined
      ? t('meetings.sheet.title.meeting', { kind: code(meetingKinds, meeting['kind']) })
      : t(`meetings.sheet.title.${own}`);
  const times = [text('beginsAt'), text('endsAt')].filter((time) => time !== '').join('—');
  const number =
    typeof meeting['serialNo'] === 'number'
      ? t('meetings.sheet.number', {
          year: String(meeting['heldOn']).slice(0, 4),
          number: meeting['serialNo'],
        })
      : '';
  const planned = meeting['state'] !== 'held';
  return (
    <article className="minutes-sheet" aria-label={title}>
      <h2>{title}</h2>
      <p className="sheet-line">
        <span>
          {t('meetings.sheet.branch')}
          {text('branch')}
        </span>
        <span>{number}</span>
      </p>
      {planned && <p className="sheet-state">{text('state')}</p>}
      <table>
        <tbody>
          <tr>
            <th scope="row">{t('meetings.sheet.time')}</th>
            <td>
              {day(meeting['heldOn'])} <span className="sheet-whole">{times}</span>
            </td>
            <th scope="row">{labelOf(meetings.fields.place.label)}</th>
            <td>{text('place')}</td>
          </tr>
          <tr>
            <th scope="row">{labelOf(meetings.fields.chair.label)}</th>
            <td>{text('chair')}</td>
            <th scope="row">{labelOf(meetings.fields.recorder.label)}</th>
            <td>{text('recorder')}</td>
          </tr>
          <tr>
            <th scope="row">{labelOf(meetings.fields.topic.label)}</th>
            <td colSpan={3}>{text('topic')}</td>
          </tr>
          <AttendanceOnSheet kept={kept} />
          {(['countsAs', 'within', 'hours'] as const).map(
            (key) =>
              text(key) !== '' && (
                <tr key={key}>
                  <th scope="row">{labelOf(meetings.fields[key].label)}</th>
                  <td colSpan={3}>{text(key)}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
      <AgendaOnSheet kept={kept} />
      {texts.map(
        (key) =>
          text(key) !== '' && (
            <section key={key}>
              <h3>{labelOf(meetings.fields[key].label)}</h3>
              <p className="sheet-text">{text(key)}</p>
            </section>
          ),
      )}
      <TasksOnSheet kept={kept} />
      <SignatureLines checkedBy={text('checkedBy')} checkedOn={day(meeting['checkedOn'])} />
    </article>
  );
}
