import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { BehindTable } from './BehindTable.tsx';
import { useDrill } from './drillData.ts';
import { useBehind } from './useBehind.ts';

/** The vouchers of the figure that was pressed, over the page; nothing while none was. */
export function Behind(): ReactNode {
  const { t } = useTranslation();
  const { open, close } = useBehind();
  const { data, error } = useDrill(open?.drill ?? null);
  if (open === null) return null;
  return (
    <Modal
      open
      width="min(70rem, 96vw)"
      style={{ top: '1.5rem' }}
      title={t('accountsStatements.behind.title', { title: open.title })}
      onCancel={close}
      footer={<Button onClick={close}>{t('common.close')}</Button>}
    >
      <Refused error={error} />
      {data ? <BehindTable drilled={data} /> : error === null && <Opening />}
    </Modal>
  );
}
