import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../shared/registers/define.ts';
import { useLabel, useSentence } from '../i18n.ts';
import { Constants } from './Constants.tsx';
import { HeadingTable } from './HeadingTable.tsx';
import type { ImportView } from './importData.ts';
import { NewReferences } from './NewReferences.tsx';
import { SummaryLine } from './SummaryLine.tsx';
import { TableChoice } from './TableChoice.tsx';
import type { Importing } from './useImport.ts';

interface Props {
  readonly register: Register;
  readonly view: ImportView;
  readonly importing: Importing;
  readonly onNext: () => void;
  readonly onAgain: () => void;
}

/** Step 2: which sheet, which heading is which field, what all rows have in common. */
export function MappingStep({ register, view, importing, onNext, onAgain }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const sentence = useSentence();
  const unknown = view.headings.filter(({ how }) => how === 'none');
  return (
    <>
      <TableChoice view={view} onDecide={importing.decide} />
      {unknown.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('importing.mapping.unknown', { columns: unknown.length })}
        />
      )}
      <HeadingTable
        register={register}
        headings={view.headings}
        chosen={importing.decision.mapping ?? {}}
        onChoose={(column, field) => importing.decide({ mapping: { [column]: field } })}
      />
      {view.findings
        .filter(({ code }) => code !== 'column.unknown')
        .map(({ code, cell, field = '', params }) => {
          const label = register.fields[field]?.label;
          return (
            <p key={`${code} ${cell}`} className="quiet">
              {t('importing.cell', {
                cell,
                says: sentence({ code, params: { label: label ? labelOf(label) : '', ...params } }),
              })}
            </p>
          );
        })}
      <Constants register={register} view={view} onDecide={importing.decide} />
      <NewReferences
        register={register}
        references={view.newReferences}
        onDecide={importing.decide}
      />
      <SummaryLine summary={view.summary} />
      <div className="form-actions">
        <Button onClick={onAgain}>{t('importing.another')}</Button>
        <Button type="primary" disabled={view.summary === null} onClick={onNext}>
          {t('importing.mapping.next')}
        </Button>
      </div>
    </>
  );
}
