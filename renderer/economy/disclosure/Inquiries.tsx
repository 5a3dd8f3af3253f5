import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Inquiry } from '../../../electron/core/economy/answers.ts';
import { disclosureItems } from '../../../shared/codes/index.ts';
import { useCodeName } from '../../duties/useCodeName.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { usePeriodText } from './usePeriodText.ts';

interface Props {
  readonly inquiries: readonly Inquiry[];
  readonly keeps: boolean;
}

/** The villagers' questions that wait for an answer, the most urgent first; nothing where none does. */
export function Inquiries({ inquiries, keeps }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const periodOf = usePeriodText();
  const [answering, setAnswering] = useState<Inquiry | null>(null);
  if (inquiries.length === 0) return null;
  return (
    <section className="inquiries">
      <h2>{t('economy.disclosure.inquiries', { count: inquiries.length })}</h2>
      <ul>
        {inquiries
          .toSorted((a, b) => a.answerBy.localeCompare(b.answerBy))
          .map((inquiry) => (
            <li
              key={inquiry.disclosure}
              className={inquiry.overdue ? 'inquiry inquiry-overdue' : 'inquiry'}
            >
              <p>
                <strong>
                  {nameOf(disclosureItems, inquiry.item)} {periodOf(inquiry.period)}
                </strong>{' '}
                {t('economy.disclosure.askedOn', { on: inquiry.objectedOn })}{' '}
                <span className={inquiry.overdue ? 'estate-bad' : 'estate-due'}>
                  {t(
                    inquiry.overdue
                      ? 'economy.disclosure.answerOverdue'
                      : 'economy.disclosure.answerBy',
                    { on: inquiry.answerBy },
                  )}
                </span>
              </p>
              <p>{inquiry.objection}</p>
              {keeps && (
                <p className="no-print">
                  <Button type="primary" onClick={() => setAnswering(inquiry)}>
                    {t('economy.disclosure.answer')}
                  </Button>
                </p>
              )}
            </li>
          ))}
      </ul>
      {answering !== null && (
        <ChangeDialog
          title={t('economy.disclosure.answerTitle', {
            item: nameOf(disclosureItems, answering.item),
          })}
          head={<p className="inquiry">{answering.objection}</p>}
          id={answering.disclosure}
          fields={['answer', 'answeredOn']}
          today="answeredOn"
          saved={t('economy.disclosure.answered')}
          onClose={() => setAnswering(null)}
        />
      )}
    </section>
  );
}
