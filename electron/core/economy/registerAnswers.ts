import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { Named } from '../accounts/answers.ts';

// What /api/economy answers of resources, disclosure and reminders (domain.md 6.10, 6.11). Money is whole fen.

/** Areas in mu. */
export interface ResourceSum {
  readonly count: number;
  readonly area: number;
  readonly yearlyFen: number;
}

/** GET /resources */
export interface ResourcesAnswer {
  readonly asOf: string;
  readonly totals: ResourceSum & {
    readonly idle: ResourceSum;
    /** Found after certification (domain.md 6.10). */
    readonly foundLater: ResourceSum;
  };
  readonly byKind: readonly (ResourceSum & {
    readonly kind: string;
    readonly byUse: Readonly<Record<string, ResourceSum>>;
  })[];
  readonly byUse: readonly (ResourceSum & { readonly use: string })[];
  readonly rows: readonly {
    readonly id: string;
    readonly record: AnyRecord;
    readonly name: string;
    /** The running contract on it, the latest where there are several. */
    readonly contract:
      (Named & { readonly toOn: string; readonly yearlyFen: number | null }) | null;
    readonly rentPerMuFen: number | null;
    readonly findings: readonly Finding[];
  }[];
}

/** Something that is to be posted in the village (domain.md 6.11). */
export interface DisclosureDuty {
  /** A code of disclosureItems. */
  readonly item: string;
  /** `2026-Q3` or `2026`. */
  readonly period: string;
  readonly dueOn: string;
  /** `posted` in time or `late`; `due` within two weeks; `overdue`. */
  readonly state: 'posted' | 'late' | 'due' | 'overdue';
  readonly postedOn: string | null;
  /** The record of it. */
  readonly disclosure: string | null;
}

/** A villager's question that waits for an answer. */
export interface Inquiry {
  readonly disclosure: string;
  readonly item: string;
  readonly period: string;
  readonly objection: string;
  readonly objectedOn: string;
  readonly answerBy: string;
  readonly overdue: boolean;
}

/** GET /disclosures */
export interface DisclosuresAnswer {
  readonly asOf: string;
  readonly duties: readonly DisclosureDuty[];
  readonly inquiries: readonly Inquiry[];
  readonly rows: readonly AnyRecord[];
}

/** Something that the start page reminds of; its sentence is that of a finding. */
export interface Reminder extends Finding {
  /** Where it is attended to. */
  readonly about:
    'contracts' | 'depreciation' | 'periods' | 'disclosures' | 'debts' | 'claims' | 'distribution';
  /** The record or month that it is about; null where it is of several. */
  readonly record: string | null;
  readonly on: string | null;
}

/** GET /reminders */
export interface RemindersAnswer {
  readonly asOf: string;
  /** False while there are neither accounts nor contracts nor assets: then nothing is asked for. */
  readonly begun: boolean;
  readonly reminders: readonly Reminder[];
}
