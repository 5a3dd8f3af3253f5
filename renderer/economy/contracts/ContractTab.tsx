import type { ReactNode } from 'react';
import type { ShownRecord } from '../../registers/data/records.ts';
import { ContractMoney } from './ContractMoney.tsx';

/** The payments of a contract, behind its record. */
export const ContractTab = ({ record }: { readonly record: ShownRecord }): ReactNode => (
  <ContractMoney contract={record.id} />
);
