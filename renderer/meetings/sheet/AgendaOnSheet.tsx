import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { agendaKinds } from '../../../shared/codes/index.ts';
import type { MeetingDocument } from '../document.ts';
import { useSheetText } from './useSheetText.ts';
import { VoteOnSheet } from './VoteOnSheet.tsx';

/** The agenda on the sheet: what was presented, said by whom, decided and voted. */
export function AgendaOnSheet({ kept }: { readonly kept: MeetingDocument }): ReactNode {
  const { t } = useTranslation();
  const { code } = useSheetText();
  if (kept.agenda.length === 0) return null;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return (
    <section className="sheet-agenda">
      <h3>{t('meetings.sheet.agenda')}</h3>
      <ol>
        {kept.agenda.map(({ item, speeches, candidates }) => (
          <li key={item.id}>
            <p className="sheet-item">
              <strong>
                {t('meetings.sheet.item', {
                  kind: code(agendaKinds, item['kind']),
                  title: text(item['title']),
                })}
              </strong>
              {text(item['presenter']) !== '' &&
                t('meetings.sheet.presenter', { name: text(item['presenter']) })}
            </p>
            {text(item['summary']) !== '' && <p className="sheet-text">{text(item['summary'])}</p>}
            {speeches.length > 0 && (
              <div className="sheet-speeches">
                <p>{t('meetings.sheet.discussion')}</p>
                {speeches.map((speech) => (
                  <p key={speech.id} className="sheet-text">
                    <strong>{text(speech['speaker'])}</strong>
                    {t('register.colon')}
                    {text(speech['words'])}
                  </p>
                ))}
              </div>
            )}
            {text(item['decision']) !== '' && (
              <p className="sheet-text">
                <strong>{t('meetings.sheet.decision')}</strong>
                {text(item['decision'])}
              </p>
            )}
            <VoteOnSheet kept={kept} item={item} candidates={candidates} />
          </li>
        ))}
      </ol>
    </section>
  );
}
