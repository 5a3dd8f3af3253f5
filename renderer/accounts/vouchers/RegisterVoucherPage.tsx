import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import type { OwnPageProps } from '../../registers/beyond.ts';
import { newVoucherPath, voucherPath } from '../paths.ts';

/** A voucher of the register's list has its own page among the books. */
export const RegisterVoucherPage = ({ id }: OwnPageProps): ReactNode => (
  <Navigate replace to={id === null ? newVoucherPath() : voucherPath(id)} />
);
