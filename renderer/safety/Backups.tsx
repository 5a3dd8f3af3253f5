import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { CopyOutlined, SaveOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { afterWrite, keys } from '../api/queryClient.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { timeText } from '../app/frame/times.ts';
import { useMay, useSession } from '../app/session.ts';
import { useLanguage, useSentence } from '../i18n.ts';
import { type BackupLine, BackupTable } from './BackupTable.tsx';
import { CopyDialog } from './CopyDialog.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';

/** Backups: made now, copied to a stick, listed, restored. */
export function Backups() {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const mayKeep = useMay('keep');
  const mayManage = useMay('manage');
  const [copying, setCopying] = useState(false);
  const [chosen, setChosen] = useState<BackupLine>();
  const { data, error } = useQuery({
    queryKey: keys.backups,
    queryFn: () => answer(api.backups.$get()),
  });
  const make = useMutation({
    mutationFn: () => answer(api.backups.$post()),
    onSuccess: () => {
      message.success(t('safety.backups.made'));
      return queries.invalidateQueries({ queryKey: keys.backups });
    },
  });
  return (
    <section>
      <p className="hint">{t('safety.backups.hint')}</p>
      <BackupProblem />
      <p className="actions">
        {mayKeep && (
          <Button
            type="primary"
            size="large"
            icon={<SaveOutlined />}
            loading={make.isPending}
            onClick={() => {
              make.mutate();
            }}
          >
            {t('safety.backups.make')}
          </Button>
        )}
        <Button
          size="large"
          icon={<CopyOutlined />}
          onClick={() => {
            setCopying(true);
          }}
        >
          {t('safety.backups.copy')}
        </Button>
      </p>
      <Refused error={make.error ?? error} />
      {data && <BackupTable backups={data.backups} {...(mayManage && { onRestore: setChosen })} />}
      <CopyDialog
        open={copying}
        onClose={() => {
          setCopying(false);
        }}
      />
      <RestoreDialog
        backup={chosen}
        onClose={() => {
          setChosen(undefined);
        }}
        onRestored={(state, at) => {
          queries.setQueryData(keys.state, state);
          message.success(t('safety.backups.restored', { at: timeText(language, at) }));
          void afterWrite(queries);
        }}
      />
    </section>
  );
}

/** Why the last backup behind the screen failed. */
function BackupProblem() {
  const { t } = useTranslation();
  const say = useSentence();
  const { backupProblem } = useSession();
  if (!backupProblem) return null;
  const title = t('safety.backups.problem', { reason: say(backupProblem) });
  return <Alert type="warning" showIcon title={title} className="refused" />;
}
