import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';

const fen = (row: AnyRecord | undefined, key: string): number | null => {
  const value = row?.[key];
  return typeof value === 'number' ? value : null;
};

/** Borders of bands are whole yuan as a rule. */
const border = (fen: number): string => showYuan(fen).replace(/\.00$/, '');

/** Writes the bands of a group in words: what base, and how much of it. */
export function useBandText(): (row: AnyRecord, next: AnyRecord | undefined) => string {
  const { t } = useTranslation();
  return (row, next) => {
    const from = fen(row, 'aboveFen') ?? 0;
    const to = fen(next, 'aboveFen');
    const percent = row['percent'] ?? null;
    const [least, most] = [fen(row, 'leastFen'), fen(row, 'mostFen')];
    const amount =
      percent !== null
        ? t('duties.rules.rates.percent', { percent: String(percent) })
        : least !== null && most !== null && least !== most
          ? t('duties.rules.rates.range', { least: showYuan(least), most: showYuan(most) })
          : t('duties.rules.rates.amount', { amount: showYuan(least ?? most ?? 0) });
    if (from === 0 && to === null) return amount;
    const base =
      from === 0
        ? t('duties.rules.rates.upTo', { to: border(to ?? 0) })
        : to === null
          ? t('duties.rules.rates.above', { from: border(from) })
          : t('duties.rules.rates.between', { from: border(from), to: border(to) });
    return base + t('register.colon') + amount;
  };
}
