import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useVoucherName } from '../entries/voucherName.ts';
import { voucherPath } from '../paths.ts';

interface Props {
  readonly id: string;
  readonly type: string;
  readonly number: number | null;
}

/** The number of a voucher, 记-001; it leads to the voucher. */
export function VoucherLink({ id, ...voucher }: Props): ReactNode {
  const nameOf = useVoucherName();
  return (
    <Link to={voucherPath(id)} className="voucher-link">
      {nameOf(voucher)}
    </Link>
  );
}
