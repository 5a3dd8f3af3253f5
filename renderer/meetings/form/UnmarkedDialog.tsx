import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../draft/people.ts';

interface Props {
  readonly people: readonly Person[];
  readonly onBack: () => void;
  readonly onAllPresent: () => void;
  readonly onLater: () => void;
}

/** Some were due of whom nobody has said whether they came. */
export function UnmarkedDialog({ people, onBack, onAllPresent, onLater }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={t('meetings.unmarked.title', { count: people.length })}
      onCancel={onBack}
      footer={
        <>
          <Button onClick={onLater}>{t('meetings.unmarked.later')}</Button>
          <Button onClick={onAllPresent}>{t('meetings.unmarked.allPresent')}</Button>
          <Button type="primary" autoFocus onClick={onBack}>
            {t('meetings.unmarked.back')}
          </Button>
        </>
      }
    >
      <p>{people.map(({ name }) => name).join(t('register.listSeparator'))}</p>
      <p className="quiet">{t('meetings.unmarked.what')}</p>
    </Modal>
  );
}
