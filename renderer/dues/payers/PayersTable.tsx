import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DuesRow } from '../duesData.ts';
import { PayerRow } from './PayerRow.tsx';
import type { DraftContext, PayerDraft, ReadDraft } from './payerDraft.ts';

/** A member with what is typed and how it is understood. */
export interface PayerLine {
  readonly member: DuesRow['member'];
  readonly draft: PayerDraft;
  readonly changed: boolean;
  /** Null where no kind is chosen. */
  readonly read: ReadDraft | null;
}

interface Props {
  readonly lines: readonly PayerLine[];
  readonly context: DraftContext;
  /** Whether saving was tried: what is missing is told then. */
  readonly tried: boolean;
  readonly onChange: (member: string, draft: PayerDraft) => void;
}

/** A row for each member. In the amounts the arrows and Enter go to the row above or below. */
export function PayersTable({ lines, context, tried, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
    const [row, column] = [target.dataset['row'], target.dataset['column']];
    const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' || key === 'Enter' ? 1 : 0;
    if (row === undefined || column === undefined || step === 0) return;
    event.preventDefault();
    for (let at = Number(row) + step; at >= 0 && at < lines.length; at += step) {
      const next = table.current?.querySelector<HTMLInputElement>(
        `input[data-row="${at}"][data-column="${column}"]:enabled`,
      );
      if (next) {
        next.focus();
        next.select();
        return;
      }
    }
  };
  return (
    <div className="scroll-x">
      <table ref={table} className="data-table payers-table" onKeyDown={onKeyDown}>
        <caption className="sr-only">{t('dues.payers.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dues.grid.member')}</th>
            <th scope="col" className="payers-kind">
              {t('dues.payers.kind')}
            </th>
            <th scope="col" className="payers-sum">
              {t('dues.payers.base')}
            </th>
            <th scope="col" className="payers-sum">
              {t('dues.payers.amount')}
            </th>
            <th scope="col" className="dues-number">
              {t('dues.payers.dues')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <PayerRow
              key={line.member.id}
              line={line}
              row={at}
              context={context}
              tried={tried}
              onChange={onChange}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
