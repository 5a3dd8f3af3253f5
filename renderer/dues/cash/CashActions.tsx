import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FundDialog } from './FundDialog.tsx';
import { GrantDialog } from './GrantDialog.tsx';
import { RemitDialog } from './RemitDialog.tsx';
import { SpendDialog } from './SpendDialog.tsx';

const dialogs = {
  remit: RemitDialog,
  grant: GrantDialog,
  spend: SpendDialog,
  fund: FundDialog,
} as const;
const order = ['remit', 'grant', 'spend', 'fund'] as const;

/** What is entered into the cash book, each in a dialog of its own. */
export function CashActions({ branch }: { readonly branch: string }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState<(typeof order)[number] | null>(null);
  const Dialog = open === null ? null : dialogs[open];
  return (
    <>
      {order.map((key) => (
        <Button
          key={key}
          type={key === 'remit' ? 'primary' : 'default'}
          onClick={() => setOpen(key)}
        >
          {t(`dues.cash.${key}`)}
        </Button>
      ))}
      {Dialog !== null && <Dialog branch={branch} onClose={() => setOpen(null)} />}
    </>
  );
}
