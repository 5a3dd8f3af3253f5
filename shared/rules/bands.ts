import type { Label } from '../label.ts';

/** A line of a statistic: `from` and `to` belong to it; an open end has none. */
export interface Band {
  readonly key: string;
  readonly label: Label;
  readonly from?: number;
  readonly to?: number;
}

/** The band that holds a value, if any. */
export const bandOf = (bands: readonly Band[], value: number): Band | undefined =>
  bands.find(({ from = -Infinity, to = Infinity }) => value >= from && value <= to);

/** Ages from a row of last years: [30, 35] gives 30 and under, 31–35, 36 and over. */
function ageBandsTo(lastAges: readonly number[]): readonly Band[] {
  const starts = [undefined, ...lastAges.map((age) => age + 1)];
  return starts.map((from, i): Band => {
    const to = lastAges[i];
    if (from === undefined)
      return { key: `to${to}`, label: { zh: `${to}岁及以下`, en: `${to} and under` }, to: to ?? 0 };
    if (to === undefined)
      return { key: `${from}up`, label: { zh: `${from}岁及以上`, en: `${from} and over` }, from };
    return {
      key: `${from}to${to}`,
      label: { zh: `${from}—${to}岁`, en: `${from}–${to}` },
      from,
      to,
    };
  });
}

/** The ten age bands of the annual form (domain.md 1.4). */
export const ageBands = ageBandsTo([30, 35, 40, 45, 50, 55, 60, 65, 70]);

/** The eight of the published bulletin, which merges the last three (domain.md 1.4). */
export const bulletinAgeBands = ageBandsTo([30, 35, 40, 45, 50, 55, 60]);

/** Limits of the standing bands in years, unless the store has its own (domain.md 1.4, GKV). */
export const standingLimits: readonly number[] = [5, 10, 20, 30, 40, 50];

/**
 * Bands of Party standing in whole years: under the first limit, from each limit to below the
 * next, from the last limit up.
 * @param limits ascending years
 */
export function standingBands(limits: readonly number[] = standingLimits): readonly Band[] {
  return [0, ...limits].map((from, i): Band => {
    const next = limits[i];
    if (next === undefined)
      return {
        key: `${from}up`,
        label: { zh: `${from}年及以上`, en: `${from} years and over` },
        from,
      };
    const label =
      from === 0
        ? { zh: `不满${next}年`, en: `under ${next} years` }
        : { zh: `${from}年至不满${next}年`, en: `${from} to under ${next} years` };
    return { key: `${from}to${next}`, label, from, to: next - 1 };
  });
}
