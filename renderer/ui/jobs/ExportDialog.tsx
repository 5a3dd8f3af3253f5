import { Button, Checkbox, Modal } from 'antd';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../app/forms/Choices.tsx';
import { PasswordInput } from '../../app/forms/PasswordInput.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { ReportJob } from '../../reports/ReportJob.tsx';

const languages = ['both', 'zh', 'en'] as const;

/** How a workbook is to be made. */
export interface ExportChoice {
  readonly language: (typeof languages)[number];
  readonly password?: string;
}

interface Props {
  readonly title: string;
  /** What will be in the file. */
  readonly what: string;
  readonly start: (choice: ExportChoice) => Promise<{ readonly job: string }>;
  readonly onClose: () => void;
}

/** Asks for language and password, makes the workbook and saves it. */
export function ExportDialog({ title, what, start, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const form = useId();
  const [language, setLanguage] = useState<ExportChoice['language']>('both');
  const [guarded, setGuarded] = useState(false);
  const [password, setPassword] = useState('');
  const [submitted, setSubmitted] = useState(false);
  const begin = useMutation({ mutationFn: start });
  const unguarded = guarded && password === '';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setSubmitted(true);
    if (!unguarded && !begin.isPending) begin.mutate({ language, ...(guarded && { password }) });
  };
  return (
    <Modal
      open
      title={title}
      onCancel={onClose}
      footer={
        begin.data ? (
          <Button onClick={onClose}>{t('common.close')}</Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button type="primary" htmlType="submit" form={form} loading={begin.isPending}>
              {t('reports.export')}
            </Button>
          </>
        )
      }
    >
      {begin.data ? (
        <ReportJob job={begin.data.job} />
      ) : (
        <form id={form} onSubmit={submit}>
          <p>{what}</p>
          <Choices
            inline
            label={t('reports.language')}
            choices={languages.map((value) => ({ value, label: t(`reports.languages.${value}`) }))}
            value={language}
            onChange={setLanguage}
          />
          <Checkbox checked={guarded} onChange={(event) => setGuarded(event.target.checked)}>
            {t('reports.protect')}
          </Checkbox>
          {guarded && (
            <PasswordInput
              label={t('reports.password')}
              value={password}
              onChange={setPassword}
              autoComplete="new-password"
              hint={t('reports.passwordHint')}
              error={submitted && unguarded ? t('reports.passwordMissing') : undefined}
            />
          )}
          <Refused error={begin.error} />
        </form>
      )}
    </Modal>
  );
}
