import { type ComponentType, lazy } from 'react';
import type { TFunction } from 'i18next';
import type { Register } from '../../shared/registers/define.ts';
import { memberChanges } from '../members/memberChanges.ts';
import type { ChangeKind } from './change/changeKind.ts';
import type { ShownRecord } from './data/records.ts';

/** What a page that stands in the place of the generic one is given. */
export interface OwnPageProps {
  readonly register: Register;
  /** Null for a new record; what it begins with stands in the address, see `newPath`. */
  readonly id: string | null;
}

/** A further tab on a known record, behind the record itself. */
export interface RecordTab {
  readonly key: string;
  readonly name: (t: TFunction) => string;
  readonly Content: ComponentType<{ readonly record: ShownRecord }>;
}

/** What the screens of a register have beyond what its declaration gives. */
interface Special {
  /** Common changes by decision, each a button of its own. */
  readonly changes?: readonly ChangeKind[];
  /** Instead of the generic page of a record, known or new. */
  readonly page?: ComponentType<OwnPageProps>;
  readonly tabs?: readonly RecordTab[];
}

// Pages and tabs are fetched when they are first gone to.
const specials: Readonly<Record<string, Special>> = {
  members: {
    changes: memberChanges,
    tabs: [
      {
        key: 'year',
        name: (t) => t('appraisals.year.tab'),
        Content: lazy(async () => ({
          default: (await import('../members/year/YearTab.tsx')).YearTab,
        })),
      },
      {
        key: 'dues',
        name: (t) => t('dues.member.tab'),
        Content: lazy(async () => ({
          default: (await import('../dues/member/DuesTab.tsx')).DuesTab,
        })),
      },
    ],
  },
  appraisals: {
    page: lazy(async () => ({
      default: (await import('../appraisals/AppraisalPage.tsx')).AppraisalPage,
    })),
  },
  duesReceipts: {
    page: lazy(async () => ({
      default: (await import('../dues/receipt/ReceiptPage.tsx')).ReceiptPage,
    })),
  },
  meetings: {
    page: lazy(async () => ({
      default: (await import('../meetings/MeetingPage.tsx')).MeetingPage,
    })),
  },
};

/** What a register has beyond the generic screens; undefined for most. */
export const specialOf = ({ key }: Register): Special | undefined => specials[key];
