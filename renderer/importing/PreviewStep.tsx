import { Alert, App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../shared/registers/define.ts';
import type { ImportView, Level, Outcome } from './importData.ts';
import { LevelChoice } from './LevelChoice.tsx';
import { OutcomeTabs } from './OutcomeTabs.tsx';
import { QuarantineButton } from './QuarantineButton.tsx';
import { RowList } from './RowList.tsx';
import type { Importing } from './useImport.ts';

interface Props {
  readonly register: Register;
  readonly view: ImportView;
  readonly importing: Importing;
  readonly onBack: () => void;
}

/** Step 3: what will become of each row, before anything is written. */
export function PreviewStep({ register, view, importing, onBack }: Props): ReactNode {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const { summary, id } = view;
  const [outcome, setOutcome] = useState<Outcome>(() => firstToSee(summary));
  const [level, setLevel] = useState<Level | null>(null);
  if (summary === null) return null;
  const nothing = summary.new + summary.changed === 0;
  const numbers = { added: summary.new, changed: summary.changed, rejected: summary.rejected };
  const ask = (): void => {
    modal.confirm({
      title: t('importing.preview.confirm', numbers),
      content: t(
        summary.rejected > 0
          ? 'importing.preview.confirmRejected'
          : 'importing.preview.confirmWhat',
        numbers,
      ),
      okText: t('importing.preview.do'),
      cancelText: t('common.cancel'),
      onOk: () => importing.commit(),
    });
  };
  return (
    <>
      <p className="hint">{t('importing.preview.hint')}</p>
      <OutcomeTabs
        summary={summary}
        outcome={outcome}
        onChoose={(chosen) => {
          setOutcome(chosen);
          setLevel(null);
        }}
      />
      <div className="preview-bar">
        <LevelChoice level={level} onChoose={setLevel} />
        {outcome === 'rejected' && summary.rejected > 0 && <QuarantineButton id={id} />}
      </div>
      <RowList
        key={`${outcome} ${level}`}
        register={register}
        id={id}
        outcome={outcome}
        level={level}
      />
      {nothing && <Alert type="info" showIcon title={t('importing.preview.nothing')} />}
      <div className="form-actions">
        <Button onClick={onBack}>{t('importing.preview.back')}</Button>
        <Button type="primary" disabled={nothing || importing.work !== null} onClick={ask}>
          {t('importing.preview.commit', numbers)}
        </Button>
      </div>
    </>
  );
}

/** What needs a look comes first. */
function firstToSee(summary: ImportView['summary']): Outcome {
  const order: readonly Outcome[] = ['rejected', 'new', 'changed', 'same'];
  return order.find((outcome) => (summary?.[outcome] ?? 0) > 0) ?? 'new';
}
