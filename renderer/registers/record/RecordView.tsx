import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Register } from '../../../shared/registers/define.ts';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { keys } from '../../api/queryClient.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import { fetchRecord } from '../data/records.ts';
import { listPath } from '../paths.ts';
import { KnownRecord } from './KnownRecord.tsx';

/** A record that is kept, once it has come. */
export function RecordView({
  register,
  id,
}: {
  readonly register: Register;
  readonly id: string;
}): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const sentence = useSentence();
  const go = useNavigate();
  const { data, error } = useQuery({
    queryKey: [...keys.registers, register.key, 'record', id],
    queryFn: () => fetchRecord(register.key, id),
  });
  if (error !== null) {
    return (
      <Page title={labelOf(register.label)}>
        <Alert type="warning" showIcon title={sentence(error)} />
        <p className="actions">
          <Button onClick={() => void go(listPath(register.key))}>{t('register.toList')}</Button>
        </p>
      </Page>
    );
  }
  return data === undefined ? <Opening /> : <KnownRecord register={register} record={data} />;
}
