import { Input } from 'antd';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { cashCounts } from '../../../shared/registers/cashCounts.ts';
import { pieces } from '../../../shared/rules/accounts/cashCount.ts';
import { useLabel } from '../../i18n.ts';
import { fieldId } from '../../registers/form/FormField.tsx';
import type { Form } from '../../registers/form/useForm.ts';
import { amountText } from '../figures/amountText.ts';

interface Props {
  readonly form: Form;
  readonly prefix: string;
}

const stepOf: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** How many of each note and coin; Enter and the arrows go to the next. */
export function PiecesTable({ form, prefix }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    const step = stepOf[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    table.current?.querySelectorAll('input')[at + step]?.focus();
  };
  const fens = pieces.map(({ key, fen }) => Number(form.record[key] ?? 0) * fen);
  const sum = fens.reduce((total, fen) => total + fen, 0);
  return (
    <table ref={table} className="data-table book-table pieces-table">
      <caption className="sr-only">{t('accountsStatements.count.pieces')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('accountsStatements.count.piece')}</th>
          <th scope="col">{t('accountsStatements.count.number')}</th>
          <th scope="col" className="figures">
            {t('accountsStatements.columns.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {pieces.map(({ key }, at) => {
          const name = labelOf(cashCounts.fields[key].label);
          const value = form.valueOf(key);
          const wrong = form.findings.some(({ field }) => field === key);
          return (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                <Input
                  id={fieldId(prefix, key)}
                  value={typeof value === 'string' ? value : ''}
                  status={wrong ? 'error' : ''}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={5}
                  aria-label={t('accountsStatements.count.numberOf', { piece: name })}
                  aria-invalid={wrong}
                  onChange={({ target }) => form.change(key, target.value)}
                  onKeyDown={(event) => onKeyDown(event, at)}
                />
              </td>
              <td className="figures">{amountText(fens[at] ?? 0)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('accountsStatements.total')}
          </th>
          <td className="figures">{showYuan(sum)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
