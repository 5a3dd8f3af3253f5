import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { useLanguage } from '../../i18n.ts';
import { timeText } from '../frame/times.ts';
import { Choices } from '../forms/Choices.tsx';
import { Refused } from '../forms/Refused.tsx';
import { TextInput } from '../forms/TextInput.tsx';
import { EntryFrame } from './EntryFrame.tsx';
import { InstallOne } from './InstallOne.tsx';

/** On a new PC: finds the backups on a stick and brings one of them onto it. */
export function InstallBackup({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const [folder, setFolder] = useState('');
  const [name, setName] = useState<string>();
  const find = useMutation({
    mutationFn: () => answer(api.backups.in.$get({ query: { folder: folder.trim() } })),
    onSuccess: ({ backups }) => {
      setName(backups[0]?.name);
    },
  });
  const backups = find.data?.backups ?? [];
  const chosen = backups.find((backup) => backup.name === name);
  return (
    <EntryFrame title={t('entry.install.title')}>
      <p className="hint">{t('entry.install.hint')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (folder.trim() !== '') find.mutate();
        }}
      >
        <TextInput
          label={t('entry.install.folder')}
          hint={t('safety.backups.copyFolderExample')}
          value={folder}
          maxLength={500}
          autoFocus
          onChange={setFolder}
        />
        <Refused error={find.error} />
        <Button
          htmlType="submit"
          size="large"
          loading={find.isPending}
          disabled={folder.trim() === ''}
        >
          {t(find.isPending ? 'entry.install.finding' : 'entry.install.find')}
        </Button>
      </form>
      {find.isSuccess && backups.length === 0 && <p role="status">{t('entry.install.none')}</p>}
      {backups.length > 0 && (
        <Choices
          label={t('entry.install.found')}
          choices={backups.map((backup) => ({
            value: backup.name,
            label: [unitOf(backup), timeText(language, backup.at)]
              .filter(Boolean)
              .join(t('common.comma')),
          }))}
          value={name}
          onChange={setName}
        />
      )}
      {chosen && (
        <InstallOne
          key={chosen.name}
          folder={folder.trim()}
          backup={chosen}
          onOpen={(state) => {
            queries.setQueryData(keys.state, state);
          }}
        />
      )}
      <p className="aside">
        <button type="button" className="link" onClick={onBack}>
          {t('entry.install.back')}
        </button>
      </p>
    </EntryFrame>
  );
}

/** Whose ledger it is; a backup without a readable record does not say. */
const unitOf = (backup: object): string =>
  'unit' in backup && typeof backup.unit === 'string' ? backup.unit : '';
