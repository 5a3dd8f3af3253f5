import { Alert, App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Register } from '../../shared/registers/define.ts';
import { answer, api } from '../api/client.ts';
import { afterWrite } from '../api/queryClient.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { useLabel } from '../i18n.ts';
import { listPath } from '../registers/paths.ts';
import type { ImportResult } from './importData.ts';
import { QuarantineButton } from './QuarantineButton.tsx';
import type { Importing } from './useImport.ts';

interface Props {
  readonly register: Register;
  readonly result: ImportResult;
  readonly importing: Importing;
  readonly onAgain: () => void;
}

/** Step 5: what came in, what to do about the rest, and the way back. */
export function ResultStep({ register, result, importing, onAgain }: Props): ReactNode {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const labelOf = useLabel();
  const go = useNavigate();
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: () => answer(api.audit.undo.$post({ json: { seq: result.seq } })),
    onSuccess: () => afterWrite(queries),
  });
  const ask = (): void => {
    modal.confirm({
      title: t('importing.result.undoTitle'),
      content: t('importing.result.undoWhat'),
      okText: t('importing.result.undo'),
      cancelText: t('common.cancel'),
      onOk: () => undo.mutate(),
    });
  };
  const numbers = {
    added: result.new,
    changed: result.changed,
    same: result.same,
    rejected: result.rejected,
  };
  return (
    <>
      {undo.isSuccess ? (
        <Alert type="info" showIcon title={t('importing.result.undone')} />
      ) : (
        <Alert
          type="success"
          showIcon
          title={t('importing.result.done', numbers)}
          description={t('importing.result.backedUp')}
        />
      )}
      <Refused error={undo.error} />
      {result.rejected > 0 && importing.id !== null && !undo.isSuccess && (
        <section className="import-notes">
          <h2>{t('importing.result.rejected', numbers)}</h2>
          <ol>
            <li>{t('importing.result.first')}</li>
            <li>{t('importing.result.second')}</li>
            <li>{t('importing.result.third')}</li>
          </ol>
          <QuarantineButton id={importing.id} />
        </section>
      )}
      <div className="form-actions">
        <Button type="primary" onClick={() => void go(listPath(register.key))}>
          {t('importing.result.toList', { register: labelOf(register.label) })}
        </Button>
        <Button onClick={onAgain}>{t('importing.another')}</Button>
        {!undo.isSuccess && (
          <Button loading={undo.isPending} onClick={ask}>
            {t('importing.result.undo')}
          </Button>
        )}
      </div>
    </>
  );
}
