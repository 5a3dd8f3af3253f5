import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { UndoOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { afterWrite, keys } from '../../api/queryClient.ts';
import { useLanguage } from '../../i18n.ts';
import { Refused } from '../forms/Refused.tsx';
import { actName } from './actName.ts';
import { timeText } from './times.ts';

/** Undo of the last action: says which before it does it. */
export function UndoButton() {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const { data } = useQuery({
    queryKey: [...keys.audit, 'last'],
    queryFn: () => answer(api.audit.last.$get()),
    staleTime: 0,
  });
  const act = data?.act ?? undefined;
  const undo = useMutation({
    mutationFn: (seq: number) => answer(api.audit.undo.$post({ json: { seq } })),
    onSuccess: () => {
      setAsking(false);
      message.success(t('shell.undo.done'));
    },
    onSettled: () => afterWrite(queries),
  });
  return (
    <>
      <Button
        icon={<UndoOutlined aria-hidden />}
        disabled={act === undefined}
        title={act ? actName(t, act.what) : t('shell.undo.nothing')}
        {...(act && { 'aria-label': `${t('shell.undo.button')} ${actName(t, act.what)}` })}
        onClick={() => {
          undo.reset();
          setAsking(true);
        }}
      >
        {t('shell.undo.button')}
      </Button>
      <Modal
        open={asking && act !== undefined}
        title={t('shell.undo.title')}
        okText={t('shell.undo.confirm')}
        cancelText={t('common.cancel')}
        confirmLoading={undo.isPending}
        closable={false}
        onCancel={() => {
          setAsking(false);
        }}
        onOk={() => {
          if (act) undo.mutate(act.seq);
        }}
      >
        {act && (
          <p>
            <strong>
              {t('shell.undo.act', {
                at: timeText(language, act.at),
                what: actName(t, act.what),
                records: act.records,
              })}
            </strong>
          </p>
        )}
        <p>{t('shell.undo.effect')}</p>
        <Refused error={undo.error} />
      </Modal>
    </>
  );
}
