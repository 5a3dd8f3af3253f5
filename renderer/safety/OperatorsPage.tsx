import { useState } from 'react';
import { Button } from 'antd';
import { KeyOutlined, PrinterOutlined, SwapOutlined, UserAddOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Refused } from '../app/forms/Refused.tsx';
import { Opening } from '../app/frame/Opening.tsx';
import { Page } from '../app/frame/Page.tsx';
import { useMay } from '../app/session.ts';
import { AddOperator } from './AddOperator.tsx';
import { ChangePassword } from './ChangePassword.tsx';
import { Handover } from './Handover.tsx';
import { type OperatorLine, useOperators } from './operators.ts';
import { OperatorTable } from './OperatorTable.tsx';
import { RenewCodeDialog } from './RenewCodeDialog.tsx';
import { RetireDialog } from './RetireDialog.tsx';

/** Who keeps the records: list, own password, successors and the handover. */
export function OperatorsPage() {
  const { t } = useTranslation();
  const mayManage = useMay('manage');
  const [address, setAddress] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState(false);
  const [renewing, setRenewing] = useState(false);
  const [leaving, setLeaving] = useState<OperatorLine>();
  const { operators, error } = useOperators();
  if (error) return <Refused error={error} />;
  if (!operators) return <Opening />;
  if (mayManage && address.has('handover')) {
    return (
      <Handover
        operators={operators}
        onClose={() => {
          setAddress({});
        }}
      />
    );
  }
  return (
    <Page title={t('operators.title')} hint={t('operators.hint')}>
      <p className="actions">
        <Button
          size="large"
          icon={<KeyOutlined />}
          onClick={() => {
            setChanging(true);
          }}
        >
          {t('operators.password.button')}
        </Button>
        {mayManage && (
          <>
            <Button
              size="large"
              icon={<UserAddOutlined />}
              onClick={() => {
                setAdding(true);
              }}
            >
              {t('operators.add.button')}
            </Button>
            <Button
              size="large"
              icon={<SwapOutlined />}
              onClick={() => {
                setAddress({ handover: '1' });
              }}
            >
              {t('operators.handover.button')}
            </Button>
            <Button
              size="large"
              icon={<PrinterOutlined />}
              onClick={() => {
                setRenewing(true);
              }}
            >
              {t('operators.renew.button')}
            </Button>
          </>
        )}
      </p>
      <OperatorTable operators={operators} {...(mayManage && { onRetire: setLeaving })} />
      <ChangePassword
        open={changing}
        onClose={() => {
          setChanging(false);
        }}
      />
      <AddOperator
        open={adding}
        onClose={() => {
          setAdding(false);
        }}
      />
      <RenewCodeDialog
        open={renewing}
        onClose={() => {
          setRenewing(false);
        }}
      />
      <RetireDialog
        operator={leaving}
        onClose={() => {
          setLeaving(undefined);
        }}
      />
    </Page>
  );
}
