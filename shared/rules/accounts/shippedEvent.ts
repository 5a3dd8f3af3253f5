import type { AnyRecord } from '../../registers/define.ts';

/** Key, Chinese, English, debit and credit as `leafAccount` reads them, and what else it has. */
export type EventRow = readonly [
  key: string,
  zh: string,
  en: string,
  debit: string,
  credit: string,
  more?: EventExtras,
];

export interface EventExtras {
  /** It asks for a party. */
  readonly party?: boolean;
  /** It asks for the way of growth (domain.md 6.12). */
  readonly growth?: boolean;
  /** Of the voucher, in Chinese as the books are; the event's name where left out. */
  readonly summary?: string;
  readonly note?: readonly [zh: string, en: string];
}

/** A shipped row of voucherEvents, with its note in English. */
export interface ShippedEvent {
  readonly record: AnyRecord;
  readonly noteEn: string | null;
}
