import { Button, Select } from 'antd';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../ui/inputs/TextInput.tsx';
import type { ImportDecision, ImportView } from './importData.ts';

interface Props {
  readonly view: ImportView;
  readonly onDecide: (decision: ImportDecision) => void;
}

/** The sheet and the row of the headings, as they were found; both can be put right. */
export function TableChoice({ view, onDecide }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [row, setRow] = useState('');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const headerRow = Number(row);
    if (Number.isInteger(headerRow) && headerRow > 0) onDecide({ headerRow });
  };
  return (
    <section className="table-choice">
      <p>
        {t('importing.table.found', {
          file: view.fileName,
          sheet: view.sheet ?? '',
          row: view.headerRow ?? 0,
        })}{' '}
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('importing.table.wrong')}
        </button>
      </p>
      {open && (
        <form className="scope" onSubmit={submit}>
          <label htmlFor={`${id}-sheet`}>{t('importing.table.sheet')}</label>
          <Select
            id={`${id}-sheet`}
            value={view.sheet}
            options={view.sheets.map(({ name, hidden, rows }) => ({
              value: name,
              label: t(hidden ? 'importing.table.hiddenSheet' : 'importing.table.sheetRows', {
                name,
                rows,
              }),
            }))}
            onChange={(sheet: string) => onDecide({ sheet })}
          />
          <label htmlFor={`${id}-row`}>{t('importing.table.row')}</label>
          <span className="row-number">
            <TextInput
              id={`${id}-row`}
              numeric
              value={row}
              placeholder={String(view.headerRow ?? '')}
              onChange={setRow}
            />
          </span>
          <Button htmlType="submit">{t('importing.table.use')}</Button>
        </form>
      )}
    </section>
  );
}
