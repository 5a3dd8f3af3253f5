import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownStatementRow } from '../figures/answers.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useLabel } from '../../i18n.ts';
import { FigureButton } from '../figures/FigureButton.tsx';
import type { HalfRow } from './sheetSides.ts';

type Head = 'atEnd' | 'atBegin' | 'thisYear' | 'lastYear' | 'thisPeriod' | 'samePeriod';

interface Props {
  readonly rows: readonly HalfRow[];
  /** What the two columns hold. */
  readonly heads: readonly [Head, Head];
  readonly caption: string;
}

/** A statement, or one half of a two-sided one: item, row number and two columns. */
export function SheetTable({ rows, heads, caption }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <ScrollBox label={caption}>
      <table className="data-table book-table sheet-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('accountsStatements.sheet.item')}</th>
            <th scope="col" className="sheet-number">
              {t('accountsStatements.sheet.number')}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className="figures">
                {t(`accountsStatements.sheet.heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) =>
            row === null ? (
              <tr key={at} className="sheet-blank" aria-hidden>
                <td colSpan={4}>&nbsp;</td>
              </tr>
            ) : (
              <Row key={at} row={row} heads={heads} />
            ),
          )}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface RowProps {
  readonly row: ShownStatementRow;
  readonly heads: Props['heads'];
}

function Row({ row, heads }: RowProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const name = labelOf(row);
  return (
    <tr className={`sheet-${row.style}`}>
      <th scope="row">{name}</th>
      <td className="sheet-number">{row.row}</td>
      {row.amounts.map(({ fen, drill }, at) => {
        const head = heads[at] ?? heads[0];
        return (
          <td key={head} className="figures">
            {fen !== null && (
              <FigureButton
                fen={fen}
                title={`${name} · ${t(`accountsStatements.sheet.heads.${head}`)}`}
                drill={drill}
                zero={row.style === 'total'}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}
