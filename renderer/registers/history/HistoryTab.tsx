import { Alert } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { actName } from '../../app/frame/actName.ts';
import { timeText } from '../../app/frame/times.ts';
import { answer, api } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { useLanguage, useSentence } from '../../i18n.ts';
import type { ShownRecord } from '../data/records.ts';
import type { Show } from '../values/useShow.ts';
import { actsOf } from './actsOf.ts';
import { Changes } from './Changes.tsx';
import { PartChanges } from './PartChanges.tsx';

interface Props {
  readonly register: Register;
  readonly record: ShownRecord;
  readonly show: Show;
}

/** Who changed what in a record and in its parts, and when; the newest first. */
export function HistoryTab({ register, record, show }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const sentence = useSentence();
  const { data, error } = useQuery({
    queryKey: [...keys.registers, register.key, 'history', record.id, record.version],
    queryFn: () =>
      answer(
        api.registers[':register'][':id'].history.$get({
          param: { register: register.key, id: record.id },
        }),
      ),
  });
  const acts = useMemo(() => actsOf(data?.entries ?? []), [data]);
  if (error !== null) return <Alert type="error" showIcon title={sentence(error)} />;
  return (
    <ol className="history">
      {acts.map((entry, at) => (
        <li key={entry.seq}>
          <h2>
            {timeText(language, entry.at)} · {entry.operator} · {actName(t, entry.what)}
          </h2>
          {entry.reason !== null && <p>{t('register.history.reason', { reason: entry.reason })}</p>}
          <Changes
            register={register}
            fields={entry.fields}
            first={at === acts.length - 1}
            show={show}
          />
          <PartChanges parts={entry.parts} first={at === acts.length - 1} />
        </li>
      ))}
    </ol>
  );
}
