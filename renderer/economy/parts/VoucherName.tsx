import type { ReactNode } from 'react';
import type { VoucherMention } from '../../../electron/core/economy/answers.ts';
import { VoucherLink } from '../../accounts/figures/VoucherLink.tsx';

/** A voucher by its number, which leads to it; a dash where there is none. */
export function VoucherName({ voucher }: { readonly voucher: VoucherMention | null }): ReactNode {
  if (voucher === null) return <span className="quiet">—</span>;
  const { id, type, number } = voucher;
  return <VoucherLink id={id} type={type} number={number} />;
}
