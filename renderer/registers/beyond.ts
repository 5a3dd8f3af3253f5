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
  vouchers: {
    page: lazy(async () => ({
      default: (await import('../accounts/vouchers/RegisterVoucherPage.tsx')).RegisterVoucherPage,
    })),
  },
  meetings: {
    page: lazy(async () => ({
      default: (await import('../meetings/MeetingPage.tsx')).MeetingPage,
    })),
  },
  assets: {
    page: lazy(async () => ({
      default: (await import('../economy/assets/AssetPage.tsx')).AssetPage,
    })),
    tabs: [
      {
        key: 'books',
        name: (t) => t('economy.assets.tab'),
        Content: lazy(async () => ({
          default: (await import('../economy/assets/AssetTab.tsx')).AssetTab,
        })),
      },
    ],
  },
  contracts: {
    tabs: [
      {
        key: 'money',
        name: (t) => t('economy.contracts.tab'),
        Content: lazy(async () => ({
          default: (await import('../economy/contracts/ContractTab.tsx')).ContractTab,
        })),
      },
    ],
  },
  debts: {
    tabs: [
      {
        key: 'payments',
        name: (t) => t('economy.debts.tab'),
        Content: lazy(async () => ({
          default: (await import('../economy/debts/DebtTab.tsx')).DebtTab,
        })),
      },
    ],
  },
  claims: {
    tabs: [
      {
        key: 'receipts',
        name: (t) => t('economy.debts.tab'),
        Content: lazy(async () => ({
          default: (await import('../economy/debts/DebtTab.tsx')).ClaimTab,
        })),
      },
    ],
  },
  grants: {
    tabs: [
      {
        key: 'quantify',
        name: (t) => t('economy.grants.tab'),
        Content: lazy(async () => ({
          default: (await import('../economy/distribution/GrantTab.tsx')).GrantTab,
        })),
      },
    ],
  },
  distributionPlans: {
    tabs: [
      {
        key: 'carry-out',
        name: (t) => t('economy.distribution.recordTab'),
        Content: lazy(async () => ({
          default: (await import('../economy/distribution/PlanRecordTab.tsx')).PlanRecordTab,
        })),
      },
    ],
  },
};

/** What a register has beyond the generic screens; undefined for most. */
export const specialOf = ({ key }: Register): Special | undefined => specials[key];
