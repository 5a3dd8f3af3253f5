import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLabel, useSentence } from '../../i18n.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { putOnList, takeOffList } from '../appraisalData.ts';
import { MeetingPicker } from '../MeetingPicker.tsx';
import { StepTable } from '../table/StepTable.tsx';
import { earlierColumn, yearColumns } from '../table/yearColumns.tsx';
import { useGradeName } from '../useGradeName.ts';
import { type StepProps, appraisalField } from './stepProps.ts';
import { WholeFields } from './WholeFields.tsx';

/** Who takes part, and at which meeting. */
export function ListStep({ document, draft, fixed }: StepProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const labelOf = useLabel();
  const gradeName = useGradeName();
  const saved = useSaved();
  const { id } = document.appraisal;
  const change = useMutation({
    mutationFn: ({ act }: { act: () => Promise<unknown>; text: string }) => act(),
    onSuccess: (_done, { text }) => saved(text),
    onError: (error) => void message.error(sentence(error)),
  });
  const { heldOn, meeting } = draft.record;
  return (
    <>
      <div className="form-section form-grid">
        <WholeFields draft={draft} names={['title', 'heldOn']} fixed={fixed} />
        <MeetingPicker
          label={labelOf(appraisalField('meeting').label)}
          meetings={document.meetings.meeting}
          value={typeof meeting === 'string' ? meeting : null}
          disabled={fixed}
          begin={{
            branch: String(document.appraisal['branch']),
            kind: 'appraisal',
            heldOn: typeof heldOn === 'string' ? heldOn : null,
          }}
          onChange={(chosen) =>
            draft.change(id, {
              meeting: chosen?.id ?? null,
              // The meeting says when; a day that somebody typed stays.
              ...(chosen !== null && (heldOn ?? null) === null && { heldOn: chosen.heldOn }),
            })
          }
        />
      </div>
      <StepTable
        label={t('appraisals.steps.list')}
        rows={draft.rows}
        about={[]}
        linked
        columns={[
          ...yearColumns(t),
          {
            key: 'talks',
            title: t('appraisals.columns.talks'),
            figures: true,
            cell: ({ line }) => line.year.talks,
          },
          earlierColumn(t, Number(document.appraisal['year']), gradeName),
          ...(fixed
            ? []
            : [
                {
                  key: 'action',
                  title: t('appraisals.columns.action'),
                  cell: ({ line }: (typeof draft.rows)[number]) => (
                    <Button
                      size="small"
                      aria-label={t('appraisals.takeOffOne', { name: line.name })}
                      disabled={change.isPending}
                      onClick={() =>
                        change.mutate({
                          act: () => takeOffList(id, line.id),
                          text: t('appraisals.takenOff', { name: line.name }),
                        })
                      }
                    >
                      {t('appraisals.takeOff')}
                    </Button>
                  ),
                },
              ]),
        ]}
      />
      {document.missing.length > 0 && (
        <section className="not-listed" aria-label={t('appraisals.missing')}>
          <h2>{t('appraisals.missing')}</h2>
          <ul>
            {document.missing.map(({ id: member, name, probationary }) => (
              <li key={member}>
                {name}
                {probationary && (
                  <span className="mark">{t('appraisals.columns.probationary')}</span>
                )}
                {!fixed && (
                  <Button
                    size="small"
                    aria-label={t('appraisals.putOnOne', { name })}
                    disabled={change.isPending}
                    onClick={() =>
                      change.mutate({
                        act: () => putOnList(id, member),
                        text: t('appraisals.putOnDone', { name }),
                      })
                    }
                  >
                    {t('appraisals.putOn')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
