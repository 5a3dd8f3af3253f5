import { Alert, App } from 'antd';
import type { ReactNode } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { answer, api } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import { datedFields } from '../change/changeKind.ts';
import type { ShownRecord } from '../data/records.ts';
import { useSaved } from '../record/useSaved.tsx';
import type { Show } from '../values/useShow.ts';
import { TimelineRows } from './TimelineRows.tsx';

interface Props {
  readonly register: Register;
  readonly record: ShownRecord;
  readonly show: Show;
  readonly keeps: boolean;
}

/** What each dated field held from when, and by which document; a mistaken change is taken back. */
export function TimelineTab({ register, record, show, keeps }: Props): ReactNode {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const labelOf = useLabel();
  const sentence = useSentence();
  const saved = useSaved();
  const { data, error } = useQuery({
    queryKey: [...keys.registers, register.key, 'timeline', record.id, record.version],
    queryFn: () =>
      answer(
        api.registers[':register'][':id'].timeline.$get({
          param: { register: register.key, id: record.id },
        }),
      ),
  });
  const takeBack = useMutation({
    mutationFn: (change: string) =>
      answer(
        api.registers[':register'][':id'].decisions[':change']['take-back'].$post({
          param: { register: register.key, id: record.id, change },
        }),
      ),
    onSuccess: () => saved(t('register.timeline.takenBack')),
    onError: (problem) => void message.error(sentence(problem)),
  });
  const ask = (change: string): void => {
    modal.confirm({
      title: t('register.timeline.takeBackTitle'),
      content: t('register.timeline.takeBackWhat'),
      okText: t('register.timeline.takeBack'),
      cancelText: t('common.cancel'),
      onOk: () => takeBack.mutateAsync(change),
    });
  };
  if (error !== null) return <Alert type="error" showIcon title={sentence(error)} />;
  return (
    <>
      <p className="quiet">{t('register.timeline.what')}</p>
      <div className="scroll-x">
        <table className="data-table timeline">
          <thead>
            <tr>
              <th scope="col">{t('register.history.field')}</th>
              <th scope="col">{t('register.timeline.since')}</th>
              <th scope="col">{t('register.history.content')}</th>
              <th scope="col">{t('register.timeline.basis')}</th>
              {keeps && <th scope="col">{t('register.timeline.action')}</th>}
            </tr>
          </thead>
          {datedFields(register).map((key) => (
            <TimelineRows
              key={key}
              label={labelOf(register.fields[key]?.label ?? { zh: key, en: key })}
              values={data?.entries.filter((entry) => entry.field === key) ?? []}
              text={(value) => show.value(key, value)}
              onTakeBack={keeps ? ask : undefined}
            />
          ))}
        </table>
      </div>
    </>
  );
}
