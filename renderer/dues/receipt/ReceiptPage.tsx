import type { ReactNode } from 'react';
import type { OwnPageProps } from '../../registers/beyond.ts';
import { KnownReceipt } from './KnownReceipt.tsx';
import { NewReceipt } from './NewReceipt.tsx';
import '../../duties/duties.css';
import '../dues.css';

/** A receipt of dues that was written, or the form of a new one. */
export function ReceiptPage({ register, id }: OwnPageProps): ReactNode {
  return id === null ? <NewReceipt /> : <KnownReceipt register={register} id={id} />;
}
