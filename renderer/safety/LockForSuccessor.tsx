import { Button } from 'antd';
import { LockOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useLock } from '../app/frame/LockButton.tsx';
import { useGate } from '../app/Program.tsx';
import type { OperatorLine } from './operators.ts';

/** Step 2 of the handover: the ledger is locked, and the successor opens it. */
export function LockForSuccessor({ successor }: { readonly successor: OperatorLine }) {
  const { t } = useTranslation();
  const lock = useLock();
  const { onExpect } = useGate();
  return (
    <section className="narrow">
      <h2>{t('operators.handover.unlock.title')}</h2>
      <p>{t('operators.handover.unlock.hint', { name: successor.name })}</p>
      <Button
        type="primary"
        size="large"
        icon={<LockOutlined />}
        loading={lock.isPending}
        onClick={() => {
          onExpect(successor.id);
          lock.mutate();
        }}
      >
        {t('operators.handover.unlock.submit')}
      </Button>
    </section>
  );
}
