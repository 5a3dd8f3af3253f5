import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Register } from '../../../shared/registers/define.ts';
import { Page } from '../../app/frame/Page.tsx';
import { useLabel, useSentence } from '../../i18n.ts';
import { listPath } from '../paths.ts';

interface Props {
  readonly register: Register;
  readonly error: Error;
}

/** A record that could not be opened: why, and the way back to the list. */
export function NotOpened({ register, error }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const sentence = useSentence();
  const go = useNavigate();
  return (
    <Page title={labelOf(register.label)}>
      <Alert type="warning" showIcon title={sentence(error)} />
      <p className="actions">
        <Button onClick={() => void go(listPath(register.key))}>{t('register.toList')}</Button>
      </p>
    </Page>
  );
}
