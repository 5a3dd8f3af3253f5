import { Alert, Checkbox, Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import { ChoiceInput } from '../../ui/inputs/ChoiceInput.tsx';
import { JobProgress } from '../../ui/jobs/JobProgress.tsx';
import type { ListQuery } from '../data/records.ts';
import { type ExportLanguage, useListExport } from './useListExport.ts';

interface Props {
  readonly register: Register;
  readonly query: ListQuery;
  readonly columns: readonly string[];
  readonly total: number;
  readonly onClose: () => void;
}

/** Takes the list as it stands into a workbook: its rows, its order, its columns. */
export function ExportDialog({ register, query, columns, total, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const sentence = useSentence();
  const id = useId();
  const [language, setLanguage] = useState<ExportLanguage>('both');
  const [locked, setLocked] = useState(false);
  const [password, setPassword] = useState('');
  const work = useListExport(register.key, onClose);
  return (
    <Modal
      open
      title={t('register.export.title', { register: labelOf(register.label) })}
      okText={t('register.export.do')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: work.running, disabled: locked && password === '' }}
      onOk={() => work.start({ list: query, columns: [...columns], language, ...(locked && { password }) })}
      onCancel={() => {
        work.cancel();
        onClose();
      }}
    >
      <p>{t('register.export.what', { rows: total, columns: columns.length })}</p>
      <p className="quiet">{t('register.export.clear')}</p>
      <ChoiceInput<ExportLanguage>
        id={`${id}-language`}
        label={t('reports.language')}
        value={language}
        choices={(['both', 'zh', 'en'] as const).map((value) => ({ value, text: t(`reports.languages.${value}`) }))}
        onChange={setLanguage}
      />
      <p className="stacked">
        <Checkbox checked={locked} onChange={(event) => setLocked(event.target.checked)}>
          {t('reports.protect')}
        </Checkbox>
      </p>
      {locked && (
        <p className="stacked">
          <label htmlFor={`${id}-password`}>{t('reports.password')}</label>
          <Input
            id={`${id}-password`}
            value={password}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            onChange={(event) => setPassword(event.target.value)}
          />
          <span id={`${id}-hint`} className="quiet">
            {t('reports.passwordHint')}
          </span>
        </p>
      )}
      {work.running && <JobProgress progress={work.progress} stage={t('reports.working')} onCancel={work.cancel} />}
      {work.error !== undefined && <Alert type="error" showIcon title={sentence(work.error)} role="alert" />}
    </Modal>
  );
}
