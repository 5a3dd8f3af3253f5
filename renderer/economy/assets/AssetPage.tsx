import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { OwnPageProps } from '../../registers/beyond.ts';
import { NewRecord } from '../../registers/record/NewRecord.tsx';
import { RecordView } from '../../registers/record/RecordView.tsx';
import { NewAsset } from './NewAsset.tsx';

/** An asset card; a new one comes with the voucher by which it enters the books. */
export function AssetPage({ register, id }: OwnPageProps): ReactNode {
  const [address] = useSearchParams();
  if (id !== null) return <RecordView register={register} id={id} />;
  return address.get('booked') === 'yes' ? (
    <NewRecord register={register} />
  ) : (
    <NewAsset begin={address.get('set')} />
  );
}
