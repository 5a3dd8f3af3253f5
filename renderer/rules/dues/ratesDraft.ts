import type { Finding } from '../../../shared/fields/finding.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { duesRates } from '../../../shared/registers/duesRates.ts';
import { type FormContext, readForm } from '../../registers/form/readForm.ts';
import type { RateGroup } from './rateGroups.ts';

/** A band as it is typed. */
export interface BandDraft {
  readonly aboveFen: string;
  readonly percent: string;
}

/** New rates of a kind of payer as they are typed: bands of a base, or an amount. */
export interface RatesDraft {
  readonly from: string;
  readonly source: string;
  readonly by: 'percent' | 'amount';
  readonly bands: readonly BandDraft[];
  readonly leastFen: string;
  readonly mostFen: string;
}

const yuan = (value: unknown): string => (typeof value === 'number' ? showYuan(value) : '');

/** What the form begins with: the rates that hold now, from another month. */
export function draftOf({ rows }: RateGroup, from: string): RatesDraft {
  const [first] = rows;
  const byPercent = rows.some((row) => (row['percent'] ?? null) !== null);
  return {
    from,
    source: '',
    by: byPercent ? 'percent' : 'amount',
    bands: byPercent
      ? rows.map((row) => ({
          aboveFen: Number(row['aboveFen'] ?? 0) === 0 ? '' : yuan(row['aboveFen']),
          percent: String(row['percent'] ?? ''),
        }))
      : [{ aboveFen: '', percent: '' }],
    leastFen: yuan(first?.['leastFen'] ?? null),
    mostFen: yuan(first?.['mostFen'] ?? null),
  };
}

/** The rows as they would be saved, with what is wrong with them. */
export function readDraft(
  draft: RatesDraft,
  kind: string,
  context: FormContext,
): { readonly rows: readonly AnyRecord[]; readonly findings: readonly Finding[] } {
  const { from, source, by, bands, leastFen, mostFen } = draft;
  const typed =
    by === 'percent'
      ? bands.map((band) => ({ kind, from, source, ...band }))
      : [{ kind, from, source, leastFen, mostFen }];
  const read = typed.map((row) =>
    readForm(duesRates, row, { stored: null, hidden: new Set() }, context),
  );
  const findings = read.flatMap((row) => row.findings);
  return {
    rows: read.map(({ record }) =>
      Object.fromEntries(
        Object.entries(record).filter(([key, value]) => key in duesRates.fields && value !== null),
      ),
    ),
    findings: findings.filter(
      ({ level, code, field }, at) =>
        level === 'error' &&
        findings.findIndex((other) => other.code === code && other.field === field) === at,
    ),
  };
}

/** Two bands that begin at the same base, of which nobody could tell which holds. */
export const hasTwins = (rows: readonly AnyRecord[]): boolean =>
  new Set(rows.map((row) => row['aboveFen'] ?? 0)).size < rows.length;
