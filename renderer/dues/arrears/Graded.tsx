import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArrearsMember } from './arrearsData.ts';
import { ArrearsTable } from './ArrearsTable.tsx';

interface Props {
  /** The most urgent first. */
  readonly rows: readonly ArrearsMember[];
  /** ISO day. */
  readonly asOf: string;
}

/** So many of the lightest level are in sight at once. */
const few = 10;

/**
 * Who is to be dealt with stands in the open; those of the lightest level, in a branch that collects
 * by quarters often nearly all, are folded where they are many.
 */
export function Graded({ rows, asOf }: Props): ReactNode {
  const { t } = useTranslation();
  const grave = rows.filter(({ level }) => level > 1);
  const light = rows.filter(({ level }) => level <= 1);
  return (
    <>
      {grave.length > 0 && (
        <ArrearsTable caption={t('dues.arrears.caption')} rows={grave} asOf={asOf} />
      )}
      {light.length > 0 && (
        <details className="arrears-light" open={light.length <= few || grave.length === 0}>
          <summary>{t('dues.arrears.light', { count: light.length })}</summary>
          <ArrearsTable caption={t('dues.arrears.lightCaption')} rows={light} asOf={asOf} />
        </details>
      )}
    </>
  );
}
