import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { useBehind } from './useBehind.ts';

interface Props {
  readonly fen: number;
  /** What the figure is, e.g. the row and the column. */
  readonly title: string;
  /** How its vouchers are asked for; null where it is worked out from other figures. */
  readonly drill: object | null;
  /** Shows a zero as `0.00`, where a blank would look like something forgotten. */
  readonly zero?: boolean;
}

/** An amount of a statement; pressing it opens the vouchers that it is made of. */
export function FigureButton({ fen, title, drill, zero = false }: Props): ReactNode {
  const { t } = useTranslation();
  const { show } = useBehind();
  if (fen === 0 && !zero) return null;
  const text = showYuan(fen);
  if (drill === null) return text;
  return (
    <button
      type="button"
      className="figure-button"
      title={t('accountsStatements.behind.open')}
      aria-label={t('accountsStatements.behind.openName', { title, amount: text })}
      onClick={() => show({ title, drill })}
    >
      {text}
    </button>
  );
}
