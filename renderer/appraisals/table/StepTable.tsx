import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FindingLines } from '../../ui/findings/FindingLines.tsx';
import { recordPath } from '../../registers/paths.ts';
import type { DraftRow } from '../useAppraisalDraft.ts';
import { onRowKey } from './rowKeys.ts';

export interface StepColumn {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: DraftRow) => ReactNode;
  /** Figures stand in the middle. */
  readonly figures?: boolean;
}

interface Props {
  readonly label: string;
  readonly rows: readonly DraftRow[];
  readonly columns: readonly StepColumn[];
  /** What there is to say of these fields of a line stands under its name. */
  readonly about: readonly string[];
  /** Names lead to the members' records; where one fills in, the Tab key has enough places. */
  readonly linked?: boolean;
}

export const findingsId = (line: string): string => `said-${line}`;

/** The list of an appraisal, a line for each who takes part; Enter goes down a column. */
export function StepTable({ label, rows, columns, about, linked = false }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="scroll-x appraisal-scroll">
      {/* Keys typed into the inputs come up to the table. */}
      <table className="data-table appraisal-table" aria-label={label} onKeyDown={onRowKey}>
        <thead>
          <tr>
            <th scope="col">{t('appraisals.columns.number')}</th>
            <th scope="col">{t('appraisals.columns.name')}</th>
            {columns.map(({ key, title, figures }) => (
              <th key={key} scope="col" className={figures === true ? 'figures' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Line
              key={row.line.id}
              row={row}
              number={at + 1}
              columns={columns}
              about={about}
              linked={linked}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  readonly row: DraftRow;
  readonly number: number;
  readonly columns: readonly StepColumn[];
  readonly about: readonly string[];
  readonly linked: boolean;
}

function Line({ row, number, columns, about, linked }: LineProps): ReactNode {
  const { t } = useTranslation();
  const { line } = row;
  const said = row.findings.filter(({ field = '' }) => about.includes(field));
  return (
    <tr className={said.some(({ level }) => level === 'error') ? 'line-wrong' : undefined}>
      <td className="figures">{number}</td>
      <th scope="row">
        {linked ? (
          <Link to={recordPath('members', String(line['member']))}>{line.name}</Link>
        ) : (
          line.name
        )}
        {row.record['probationary'] === true && (
          <span className="mark">{t('appraisals.columns.probationary')}</span>
        )}
        <div id={findingsId(line.id)} className="line-said">
          {said.length > 0 && <FindingLines findings={said} label={line.name} />}
        </div>
      </th>
      {columns.map(({ key, cell, figures }) => (
        <td key={key} className={figures === true ? 'figures' : undefined}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}
