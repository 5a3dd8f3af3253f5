import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../shared/settings.ts';
import { answer, api } from '../api/client.ts';
import { afterWrite, keys } from '../api/queryClient.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { TextInput } from '../app/forms/TextInput.tsx';
import { useSession } from '../app/session.ts';
import { IdleChoice } from './IdleChoice.tsx';
import { listText, readRising, readWhole } from './wholeNumbers.ts';

const longestYears = 100;
const mostBands = 12;

type Changes = Pick<
  Settings,
  'idleMinutes' | 'backupFolder' | 'standingThresholds' | 'veteranYears'
>;

/** Idle lock, second place for backups, and the rules of the statistics; saved together. */
export function LedgerSettings() {
  const { t } = useTranslation();
  const { settings } = useSession();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [idleMinutes, setIdleMinutes] = useState(settings.idleMinutes);
  const [backupFolder, setBackupFolder] = useState(settings.backupFolder);
  const [bands, setBands] = useState(listText(settings.standingThresholds));
  const [veteran, setVeteran] = useState(String(settings.veteranYears));
  const standingThresholds = readRising(bands, longestYears, mostBands);
  const veteranYears = readWhole(veteran, longestYears);
  const save = useMutation({
    mutationFn: (json: Changes) => answer(api.settings.$put({ json: { ...json } })),
    onSuccess: () => {
      message.success(t('common.saved'));
      return Promise.all([
        queries.invalidateQueries({ queryKey: keys.state }),
        afterWrite(queries),
      ]);
    },
  });
  return (
    <form
      className="narrow"
      onSubmit={(event) => {
        event.preventDefault();
        if (!standingThresholds || !veteranYears || save.isPending) return;
        save.mutate({
          idleMinutes,
          backupFolder: backupFolder.trim(),
          standingThresholds,
          veteranYears,
        });
      }}
    >
      <h2>{t('settings.safety.title')}</h2>
      <IdleChoice value={idleMinutes} onChange={setIdleMinutes} />
      <TextInput
        label={t('settings.safety.backupFolder')}
        hint={t('settings.safety.backupFolderHint')}
        value={backupFolder}
        maxLength={500}
        onChange={setBackupFolder}
      />
      <h2>{t('settings.rules.title')}</h2>
      <p className="hint">{t('settings.rules.hint')}</p>
      <TextInput
        label={t('settings.rules.standing')}
        hint={t('settings.rules.standingHint')}
        error={standingThresholds ? undefined : t('settings.rules.standingWrong')}
        value={bands}
        maxLength={100}
        onChange={setBands}
      />
      <TextInput
        label={t('settings.rules.veteran')}
        hint={t('settings.rules.veteranHint')}
        error={veteranYears ? undefined : t('settings.rules.veteranWrong')}
        value={veteran}
        maxLength={3}
        onChange={setVeteran}
      />
      <Refused error={save.error} />
      <Button type="primary" htmlType="submit" size="large" loading={save.isPending}>
        {t('common.save')}
      </Button>
    </form>
  );
}
