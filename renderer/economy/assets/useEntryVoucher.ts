import { useState } from 'react';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { SentAsset } from '../posting/postings.ts';
import { useExtras } from '../posting/useExtras.ts';

/** What an asset is usually given for, by where it came from. */
const usual: Readonly<Record<string, string>> = {
  bought: '102',
  built: '153',
  granted: '241',
  donated: '311',
};

/** The other side of the voucher by which an asset comes into the books. */
export function useEntryVoucher(card: AnyRecord) {
  const [chosen, setCredit] = useState<string | null>(null);
  const [party, setParty] = useState<string | null>(null);
  const extras = useExtras();
  const credit = chosen ?? usual[String(card['source'] ?? '')] ?? '102';
  const sent: NonNullable<SentAsset['voucher']> | null =
    extras.words === null ? null : { credit, party, ...extras.words };
  return { credit, setCredit, party, setParty, extras, sent };
}

export type EntryVoucherForm = ReturnType<typeof useEntryVoucher>;
